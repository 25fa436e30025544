using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.AwardRounds;

public static class AwardRoundServices
{
    public static IServiceCollection AddAwardRounds(this IServiceCollection services) => services
        .AddScoped<AwardDesk>()
        .AddScoped<AwardRoundService>()
        .AddScoped<NominationService>()
        .AddScoped<AwardQueries>();
}
