using PartyBuilding.Core.Access;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Admissions;

/// <summary>Pages of admission (发展党员) in the navigation, with what waits there.</summary>
public static class AdmissionPages
{
    public static IServiceCollection AddAdmissionPages(this IServiceCollection services)
        => services.AddScoped<INavigationBadge, AdmissionsBadge>().AddScoped<AdmissionForms>()
            .AddNavigation(new NavigationItem("发展党员", "/admissions", Permission.ViewMembers, 50, AdmissionsBadge.BadgeName));
}
