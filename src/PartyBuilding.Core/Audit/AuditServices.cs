using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.Audit;

public static class AuditServices
{
    public static IServiceCollection AddAudit(this IServiceCollection services)
    {
        services.AddOptions<AuditOptions>().BindConfiguration(AuditOptions.Section);
        services.AddScoped<EventLog>();
        services.AddScoped<AuditedWork>();
        services.AddScoped<AuditChain>();
        services.AddScoped<AuditHeadFiles>();
        services.AddScoped<AuditVerifier>();
        services.AddScoped<EventQueries>();
        return services;
    }
}
