using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.Ballots;

public static class BallotServices
{
    public static IServiceCollection AddBallots(this IServiceCollection services) => services
        .AddSingleton<BallotCodeText>()
        .AddScoped<BallotDesk>()
        .AddScoped<BallotPreparation>()
        .AddScoped<BallotSeal>()
        .AddScoped<BallotRoundService>()
        .AddScoped<BallotCountService>()
        .AddScoped<BallotBox>()
        .AddScoped<BallotQueries>()
        .AddScoped<BallotWorkbook>()
        .AddScoped<OpenBallots>();
}
