using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Quality.Runs;

namespace PartyBuilding.Web.Hosting;

/// <summary>
/// Carries data checks of large scopes out under their lease, at once when nudged. The lease is renewed between batches; an
/// instance that lost it stops, and the run begins anew where it is held.
/// </summary>
public sealed partial class QualityWorker(IServiceScopeFactory scopes, QualityNudge nudge, ILogger<QualityWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Look = WorkLeases.Length / 4;
    private readonly string _holder = $"{Environment.MachineName}:{Environment.ProcessId}:{Guid.NewGuid():N}";

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<WorkLeases>().ReleaseAsync(_holder, cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // The lease runs out by itself: a database that is away must not spoil the end of the other services.
            NotReleased(error);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var leases = scope.ServiceProvider.GetRequiredService<WorkLeases>();
                Task<bool> HoldAsync() => leases.TryHoldAsync(WorkLease.Quality, _holder, stoppingToken);
                if (await HoldAsync())
                    await scope.ServiceProvider.GetRequiredService<QualityQueue>().RunAsync(HoldAsync, stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // A database that is away must not end the service: the next look tries again.
                Failed(error);
            }

            await nudge.WaitAsync(Look, stoppingToken);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "A data check failed and will be tried again")]
    private partial void Failed(Exception error);

    [LoggerMessage(2, LogLevel.Warning, "The lease of data checks could not be given back and runs out by itself")]
    private partial void NotReleased(Exception error);
}
