using PartyBuilding.Core.Access;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Queries;

/// <summary>Pages of queries in the navigation.</summary>
public static class QueryPages
{
    public static IServiceCollection AddQueryPages(this IServiceCollection services)
        => services.AddScoped<QueryPageReader>().AddNavigation(new NavigationItem("查询", "/queries", Permission.ViewMembers, 31));
}
