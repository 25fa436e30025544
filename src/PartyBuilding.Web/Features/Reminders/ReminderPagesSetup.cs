using PartyBuilding.Core.Access;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Reminders;

/// <summary>The digest in the navigation.</summary>
public static class ReminderPagesSetup
{
    public static IServiceCollection AddReminderPages(this IServiceCollection services)
        => services.AddScoped<ReminderPages>().AddNavigation(new NavigationItem("提醒", "/reminders", Permission.ViewOrganisations, 5));
}
