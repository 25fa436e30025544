using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.Buildings;

public static class BuildingServices
{
    public static IServiceCollection AddBuildings(this IServiceCollection services) => services
        .AddScoped<BuildingDesk>()
        .AddScoped<StreetSecretaries>()
        .AddScoped<BuildingService>()
        .AddScoped<BuildingClosingService>()
        .AddScoped<MeansService>()
        .AddScoped<EnterpriseService>()
        .AddScoped<GatheringService>()
        .AddScoped<BuildingEntryService>()
        .AddScoped<BuildingWorkService>()
        .AddScoped<BuildingChecks>()
        .AddScoped<BuildingQueries>()
        .AddScoped<BuildingChoices>()
        .AddScoped<BuildingRecords>();
}
