using PartyBuilding.Core.Access;
using PartyBuilding.Web.Features.Members.Corrections;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Members;

/// <summary>Pages of members in the navigation.</summary>
public static class MemberServices
{
    public static IServiceCollection AddMemberPages(this IServiceCollection services)
        => services.AddScoped<INavigationBadge, CorrectionsBadge>().AddScoped<CorrectionDeskLines>()
            .AddNavigation(new NavigationItem("党员", "/members", Permission.ViewMembers, 30))
            .AddNavigation(new NavigationItem("更正申请", "/corrections", Permission.ManageMembers, 31, CorrectionsBadge.BadgeName));
}
