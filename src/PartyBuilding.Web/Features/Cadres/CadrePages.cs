using PartyBuilding.Core.Access;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>Registration of the pages of cadres.</summary>
public static class CadrePages
{
    public static IServiceCollection AddCadrePages(this IServiceCollection services)
        => services.AddScoped<CadreReader>().AddNavigation(new NavigationItem("干部", "/cadres", Permission.ViewCadres, 70));
}
