using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Analysis.Brief;
using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Analysis.Publishing;
using PartyBuilding.Core.Analysis.Saved;
using PartyBuilding.Core.Analysis.Tables;

namespace PartyBuilding.Core.Analysis;

public static class AnalysisServices
{
    public static IServiceCollection AddAnalysis(this IServiceCollection services) => services
        .AddSingleton(DimensionCatalogue.Embedded)
        .AddScoped<SubjectAnalysis, MemberAnalysis>()
        .AddScoped<SubjectAnalysis, OrganisationAnalysis>()
        .AddScoped<AnalysisReader>()
        .AddScoped<CrossTabs>()
        .AddScoped<CellLists>()
        .AddScoped<CrossTabWorkbook>()
        .AddScoped<DistrictBriefs>()
        .AddScoped<SavedAnalyses>()
        .AddScoped<SavedAnalysisService>()
        .AddScoped<Publications>()
        .AddScoped<PublicationService>();
}
