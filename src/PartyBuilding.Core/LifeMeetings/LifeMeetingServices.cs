using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.LifeMeetings;

public static class LifeMeetingServices
{
    public static IServiceCollection AddLifeMeetings(this IServiceCollection services) => services
        .AddScoped<LifeMeetingDesk>()
        .AddScoped<LifeDays>()
        .AddScoped<LifeScores>()
        .AddScoped<LifeMeetingService>()
        .AddScoped<LifeMeetingHolding>()
        .AddScoped<LifeMeetingQueries>()
        .AddScoped<DoubleLifeQueries>();
}
