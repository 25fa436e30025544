using PartyBuilding.Core.Access;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.OrganisationCases;

/// <summary>Pages of set-up requests and changes of affiliation in the navigation, with what waits there.</summary>
public static class CasePages
{
    public static IServiceCollection AddOrganisationCasePages(this IServiceCollection services)
        => services.AddScoped<INavigationBadge, CasesBadge>().AddScoped<CaseDeskLines>()
            .AddNavigation(new NavigationItem("组织报批", "/organisation-cases", Permission.ViewOrganisations, 22, CasesBadge.BadgeName));
}
