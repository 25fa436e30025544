using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Persistence;

public static class PersistenceServices
{
    public static IServiceCollection AddPersistence(this IServiceCollection services)
    {
        services.AddOptions<DatabaseOptions>().BindConfiguration(DatabaseOptions.Section);
        services.AddDbContext<PartyBuildingDbContext>((provider, builder) =>
            builder.UseDatabase(provider.GetRequiredService<IOptions<DatabaseOptions>>().Value)
                .AddInterceptors(new AuditInterceptor(provider.GetRequiredService<KeyRing>(), provider.GetRequiredService<TimeProvider>())));
        services.AddScoped<LedgerTransaction>();
        services.AddScoped<DatabaseStart>();
        services.AddScoped<DatabaseBackup>();
        services.AddScoped<DatabaseRestore>();
        services.AddScoped<WorkLeases>();
        services.AddScoped<BulkCache>();
        services.AddScoped<ChangeStamps>();
        services.AddScoped<BulkWriter>();
        return services;
    }
}
