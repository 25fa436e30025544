using PartyBuilding.Core.Access;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.ServicePoints;

/// <summary>Page of service points in the navigation.</summary>
public static class ServicePointPages
{
    public static IServiceCollection AddServicePointPages(this IServiceCollection services)
        => services.AddNavigation(new NavigationItem("服务站点", "/service-points", Permission.ViewOrganisations, 27));
}
