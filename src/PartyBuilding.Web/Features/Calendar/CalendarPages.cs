using PartyBuilding.Core.Access;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Calendar;

/// <summary>The calendar in the navigation of those who keep it.</summary>
public static class CalendarPages
{
    public static IServiceCollection AddCalendarPages(this IServiceCollection services)
        => services.AddNavigation(new NavigationItem("节假日", "/calendar", Permission.ManagePeriods, 820));
}
