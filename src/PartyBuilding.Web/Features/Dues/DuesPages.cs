using PartyBuilding.Core.Access;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>Pages of dues in the navigation.</summary>
public static class DuesPages
{
    public static IServiceCollection AddDuesPages(this IServiceCollection services)
        => services.AddScoped<DuesSheetPages>().AddScoped<INavigationBadge, DuesBadge>()
            .AddNavigation(new NavigationItem("党费", "/dues", Permission.ViewMembers, 54, DuesBadge.BadgeName));
}
