using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Web.Hosting;

/// <summary>
/// Runs the background jobs under their leases: of several instances on one database one works, and when it dies another
/// takes over within <see cref="WorkLeases.Length"/>. A job that outlives its lease without renewing it may meet a second run
/// of itself.
/// </summary>
/// <param name="wait">Waits from one beat to the next, at most as long as told; null: always that long.</param>
public sealed partial class LeasedJobs(
    IServiceScopeFactory scopes, IEnumerable<BackgroundJob> jobs, TimeProvider clock, ILogger<LeasedJobs> logger,
    Func<TimeSpan, CancellationToken, Task>? wait = null) : BackgroundService
{
    /// <summary>A quarter of a lease: two renewals may fail before it runs out.</summary>
    private static readonly TimeSpan Beat = WorkLeases.Length / 4;

    private readonly Dictionary<string, DateTimeOffset> _lastRuns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _held = new(StringComparer.Ordinal);

    /// <summary>This instance among others, as the lease row shows it.</summary>
    public string Holder { get; } = $"{Environment.MachineName}:{Environment.ProcessId}:{Guid.NewGuid():N}";

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        foreach (var job in jobs.Where(j => j.AtStop && _held.Contains(j.Lease)))
            await WorkAsync(job, cancellationToken);
        if (_held.Count > 0)
            await TryAsync("release", (services, cancel) => services.GetRequiredService<WorkLeases>().ReleaseAsync(Holder, cancel), cancellationToken);
    }

    /// <summary>One beat: takes or renews each lease, and does what is due under those held.</summary>
    public async Task BeatAsync(CancellationToken cancel)
    {
        foreach (var job in jobs)
        {
            if (!await HoldsAsync(job.Lease, cancel))
            {
                _held.Remove(job.Lease);
                continue;
            }

            if (_held.Add(job.Lease))
                Took(job.Lease);
            if (_lastRuns.TryGetValue(job.Lease, out var last) && clock.GetUtcNow() - last < job.Every)
                continue;
            _lastRuns[job.Lease] = clock.GetUtcNow();
            await WorkAsync(job, cancel);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (wait is not null)
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await BeatAsync(stoppingToken);
                await wait(Beat, stoppingToken);
            }
        }

        using var timer = new PeriodicTimer(Beat, clock);
        do
            await BeatAsync(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private Task WorkAsync(BackgroundJob job, CancellationToken cancel)
        => TryAsync(job.Lease, (services, stop) => job.Work(services, () => HoldsAsync(job.Lease, stop), stop), cancel);

    private async Task<bool> HoldsAsync(string lease, CancellationToken cancel)
    {
        var holds = false;
        await TryAsync(lease, async (services, stop) => holds = await services.GetRequiredService<WorkLeases>().TryHoldAsync(lease, Holder, stop), cancel);
        return holds;
    }

    // A full disk or a database that is away must not end the service: the next beat tries again, and the log says so.
    private async Task TryAsync(string what, Func<IServiceProvider, CancellationToken, Task> work, CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await work(scope.ServiceProvider, cancel);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Failed(error, what);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Background work {Lease} is done by this instance from now on")]
    private partial void Took(string lease);

    [LoggerMessage(2, LogLevel.Error, "Background work {Lease} failed and will be tried again")]
    private partial void Failed(Exception error, string lease);
}
