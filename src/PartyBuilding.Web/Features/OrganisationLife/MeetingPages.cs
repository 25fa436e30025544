using PartyBuilding.Core.Access;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.OrganisationLife;

/// <summary>Pages of organisation life in the navigation, and their lines on the desk.</summary>
public static class MeetingPages
{
    public static IServiceCollection AddMeetingPages(this IServiceCollection services) => services.AddScoped<MeetingDeskLines>().AddNavigation(
        new NavigationItem("组织生活", "/meetings", Permission.ViewMembers, 51),
        new NavigationItem("专题组织生活会", "/meetings/special", Permission.ViewMembers, 52));
}
