using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace PartyBuilding.Web.Hosting;

/// <summary>Everything is read and written as zh-CN, whatever the browser asks for.</summary>
public static class ChineseCulture
{
    /// <summary>Fixes the culture of every request.</summary>
    public static void AddChineseCulture(this IServiceCollection services) =>
        services.Configure<RequestLocalizationOptions>(options =>
        {
            var culture = CultureInfo.GetCultureInfo("zh-CN");
            options.DefaultRequestCulture = new RequestCulture(culture);
            options.SupportedCultures = [culture];
            options.SupportedUICultures = [culture];
            options.RequestCultureProviders = [];
        });
}
