using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.Audit;

public static class AuditServices
{
    public static IServiceCollection AddAudit(this IServiceCollection services) => services
        .AddScoped<EventLog>()
        .AddScoped<AuditedWork>();
}
