using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.FieldWork;

public static class FieldWorkServices
{
    public static IServiceCollection AddFieldWork(this IServiceCollection services) => services
        .AddScoped<FieldResearchService>()
        .AddScoped<FieldResearchQueries>();
}
