using PartyBuilding.Core.Access;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Committees;

/// <summary>Pages of committees in the navigation.</summary>
public static class CommitteePages
{
    public static IServiceCollection AddCommitteePages(this IServiceCollection services)
        => services.AddNavigation(new NavigationItem("换届", "/terms", Permission.ViewOrganisations, 25));
}
