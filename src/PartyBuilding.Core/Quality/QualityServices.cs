using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Quality.Duplicates;
using PartyBuilding.Core.Quality.Merging;
using PartyBuilding.Core.Quality.Results;
using PartyBuilding.Core.Quality.Runs;
using PartyBuilding.Core.Quality.Schemes;

namespace PartyBuilding.Core.Quality;

public static class QualityServices
{
    public static IServiceCollection AddQuality(this IServiceCollection services) => services
        .AddScoped<SchemeQueries>()
        .AddScoped<SchemeService>()
        .AddScoped<DuplicateReading>()
        .AddScoped<DuplicateQueries>()
        .AddScoped<DistinctService>()
        .AddScoped<MergeDesk>()
        .AddScoped<MergeLedger>()
        .AddScoped<MergeFacts>()
        .AddScoped<MergeNumbers>()
        .AddScoped<PersonRows>()
        .AddScoped<MergeQueries>()
        .AddScoped<MergeService>()
        .AddScoped<QualityStore>()
        .AddScoped<QualityRunner>()
        .AddScoped<QualityService>()
        .AddScoped<QualityQueue>()
        .AddScoped<QualityQueries>()
        .AddScoped<FindingQueries>()
        .AddScoped<SetAsideService>()
        .AddScoped<QualityWorkbook>();
}
