using PartyBuilding.Core.Access;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Buildings;

/// <summary>Page of commercial buildings in the navigation.</summary>
public static class BuildingPages
{
    public static IServiceCollection AddBuildingPages(this IServiceCollection services)
        => services.AddScoped<BuildingReader>().AddNavigation(new NavigationItem("楼宇党建", "/buildings", Permission.ViewOrganisations, 28));
}
