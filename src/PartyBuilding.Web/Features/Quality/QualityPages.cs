using PartyBuilding.Core.Access;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Quality;

/// <summary>Pages of data checks in the navigation.</summary>
public static class QualityPages
{
    public static IServiceCollection AddQualityPages(this IServiceCollection services)
        => services.AddNavigation(new NavigationItem("数据检查", "/quality", Permission.ManageMembers, 34));
}
