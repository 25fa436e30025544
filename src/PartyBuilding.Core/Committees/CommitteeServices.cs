using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.Committees;

public static class CommitteeServices
{
    public static IServiceCollection AddCommittees(this IServiceCollection services) => services
        .AddScoped<CommitteeDesk>()
        .AddScoped<CommitteeEnds>()
        .AddScoped<CommitteePeople>()
        .AddScoped<TermService>()
        .AddScoped<CommitteePostService>()
        .AddScoped<CommitteeQueries>()
        .AddScoped<TermDueQueries>();
}
