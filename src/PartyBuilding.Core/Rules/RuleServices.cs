using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Rules;

public static class RuleServices
{
    public static IServiceCollection AddRules(this IServiceCollection services) => services
        .AddSingleton<StampedCache<RuleCatalogue>>()
        .AddScoped<RuleBook>()
        .AddScoped<RuleSettings>()
        .AddScoped<RuleQueries>();
}
