using PartyBuilding.Core.Access;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Floating;

/// <summary>Pages of floating members and of situations in the navigation, and their lines on the desk.</summary>
public static class FloatingPages
{
    public static IServiceCollection AddFloatingPages(this IServiceCollection services)
        => services.AddScoped<FloatingDeskLines>().AddScoped<StayForms>().AddScoped<SituationForms>().AddNavigation(
            new NavigationItem("流动", "/floating", Permission.ViewMembers, 33),
            new NavigationItem("失联与困难", "/situations", Permission.ViewMembers, 34));
}
