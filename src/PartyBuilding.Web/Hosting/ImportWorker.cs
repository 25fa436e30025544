using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Web.Hosting;

/// <summary>
/// Checks and writes imports under their lease, at once when nudged. A run longer than the lease may meet a second one of
/// another instance: each step asks for its state under the ledger's lock, so the second finds the work done.
/// </summary>
public sealed partial class ImportWorker(IServiceScopeFactory scopes, ImportNudge nudge, ILogger<ImportWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Look = WorkLeases.Length / 4;

    private readonly string _holder = $"{Environment.MachineName}:{Environment.ProcessId}:{Guid.NewGuid():N}";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                if (await scope.ServiceProvider.GetRequiredService<WorkLeases>().TryHoldAsync(WorkLease.Imports, _holder, stoppingToken))
                    await scope.ServiceProvider.GetRequiredService<ImportRunner>().RunAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // A database that is away must not end the service: the next look tries again.
                Failed(error);
            }

            await nudge.WaitAsync(Look, stoppingToken);
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<WorkLeases>().ReleaseAsync(_holder, cancellationToken);
    }

    [LoggerMessage(1, LogLevel.Error, "An import failed and will be tried again")]
    private partial void Failed(Exception error);
}
