using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.Statistics;

public static class StatisticsServices
{
    public static IServiceCollection AddStatistics(this IServiceCollection services) => services
        .AddScoped<Annual.AnnualSetQuery>().AddScoped<Annual.AnnualLists>().AddScoped<Annual.AnnualWorkbook>()
        .AddScoped<ChaseList>()
        .AddScoped<Layouts.LayoutQueries>().AddScoped<Layouts.ReturnLayouts>().AddScoped<Layouts.LayoutPrints>()
        .AddScoped<Archives.ArchivePages>().AddScoped<Archives.PeriodArchive>()
        .AddScoped<MedalReport>()
        .AddScoped<OrganisationRosters>()
        .AddScoped<Published.PublishedWorkbook>()
        .AddScoped<Reports>()
        .AddScoped<WhereaboutsWorkbook>();
}
