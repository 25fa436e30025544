using PartyBuilding.Core.Access;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.LifeMeetings;

/// <summary>Democratic-life meetings in the navigation.</summary>
public static class LifeMeetingPages
{
    public static IServiceCollection AddLifeMeetingPages(this IServiceCollection services)
        => services.AddNavigation(new NavigationItem("民主生活会", "/life-meetings", Permission.ViewMembers, 53));
}
