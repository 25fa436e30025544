using PartyBuilding.Core.Access;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Analysis;

/// <summary>Pages of the analysis; the published figures stand in the navigation of every user of the district.</summary>
public static class AnalysisPagesSetup
{
    public static IServiceCollection AddAnalysisPages(this IServiceCollection services)
        => services.AddScoped<AnalysisPages>().AddNavigation(new NavigationItem("公布的数据", "/publications", Permission.ViewOrganisations, 4));
}
