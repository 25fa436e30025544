using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace PartyBuilding.Web.Hosting;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: it can serve, the database included.</summary>
public static class Health
{
    /// <summary>Tag of the checks that decide about readiness.</summary>
    public const string Ready = "ready";

    /// <summary>Registers the checks.</summary>
    public static void AddHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<DatabaseHealthCheck>("database", tags: [Ready], timeout: TimeSpan.FromSeconds(5));

    /// <summary>Maps both addresses; they say only Healthy or Unhealthy.</summary>
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false })
            .AllowAnonymous().WithMetadata(new NotLogged());
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) })
            .AllowAnonymous().WithMetadata(new NotLogged());
    }
}
