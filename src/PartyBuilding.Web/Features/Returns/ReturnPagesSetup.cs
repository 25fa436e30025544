using PartyBuilding.Core.Access;
using PartyBuilding.Web.Features.Home;
using PartyBuilding.Web.Features.Returns.Review;
using PartyBuilding.Web.Features.Returns.Sheet;
using PartyBuilding.Web.Features.Statistics;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>The desk, the returns and their roll-ups in the web application.</summary>
public static class ReturnPagesSetup
{
    public static IServiceCollection AddReturnPagesSetup(this IServiceCollection services)
    {
        services.AddScoped<PeriodLines>().AddScoped<SheetBuilder>().AddScoped<CellPanels>().AddScoped<ReviewPages>();
        services.AddScoped<HomePages>().AddScoped<BranchDesk>().AddScoped<LevelDesk>().AddScoped<TermDesk>().AddScoped<DeskFigures>();
        services.AddScoped<RollupPages>().AddScoped<FigurePages>();
        services.AddScoped<INavigationBadge, ReturnsBadge>();
        return services.AddNavigation(
            new NavigationItem("工作台", "/", "", 0),
            new NavigationItem("报表", "/returns", Permission.ViewReturns, 2, ReturnsBadge.BadgeName),
            new NavigationItem("统计", "/statistics", Permission.ViewStatistics, 3));
    }
}
