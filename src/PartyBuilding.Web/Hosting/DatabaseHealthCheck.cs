using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Web.Hosting;

/// <summary>The database can be reached and has every migration of this build.</summary>
public sealed class DatabaseHealthCheck(PartyBuildingDbContext db) : IHealthCheck
{
    /// <inheritdoc />
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!await db.Database.CanConnectAsync(cancellationToken))
            return HealthCheckResult.Unhealthy("The database cannot be reached.");

        var pending = await db.Database.GetPendingMigrationsAsync(cancellationToken);
        return pending.Any() ? HealthCheckResult.Unhealthy("The database is behind.") : HealthCheckResult.Healthy();
    }
}
