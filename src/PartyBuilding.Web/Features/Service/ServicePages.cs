using PartyBuilding.Core.Access;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Service;

/// <summary>Pages of serving and helping in the navigation.</summary>
public static class ServicePages
{
    public static IServiceCollection AddServicePages(this IServiceCollection services)
        => services.AddScoped<ServiceRosters>().AddNavigation(new NavigationItem("服务群众", "/service", Permission.ViewMembers, 58));
}
