using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.WebEncoders;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Ui;

/// <summary>MVC as this product uses it.</summary>
public static class UserInterfaceServices
{
    /// <summary>Controllers with views by feature folder, the navigation, Chinese binding messages.</summary>
    public static void AddUserInterface(this IServiceCollection services)
    {
        services.AddControllersWithViews(mvc =>
        {
            mvc.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
            mvc.Filters.Add(new StalePageFilter());
            mvc.ModelBinderProviders.Insert(0, new ChineseDateBinder());
            BindingMessages.Apply(mvc.ModelBindingMessageProvider);
        });
        services.Configure<RazorViewEngineOptions>(razor => razor.ViewLocationExpanders.Add(new FeatureViewLocations()));
        services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        // Chinese as itself, not as character references: pages stay a third of the size and readable in the source.
        services.Configure<WebEncoderOptions>(web => web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddScoped<NavigationMenu>();
    }
}
