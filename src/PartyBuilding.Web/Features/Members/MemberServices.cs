using PartyBuilding.Core.Access;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Members;

/// <summary>Pages of members in the navigation.</summary>
public static class MemberServices
{
    public static IServiceCollection AddMemberPages(this IServiceCollection services)
        => services.AddNavigation(new NavigationItem("党员", "/members", Permission.ViewMembers, 30));
}
