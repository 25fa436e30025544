using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.CodeTables;

public static class CodeTableServices
{
    public static IServiceCollection AddCodeTables(this IServiceCollection services) => services
        .AddSingleton<StampedCache<CodeTableCatalogue>>()
        .AddScoped<CodeTableStore>()
        .AddScoped<CodeTableSettings>()
        .AddScoped<CodeTableQueries>();
}
