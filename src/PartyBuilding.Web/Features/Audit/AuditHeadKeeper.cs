using Microsoft.Extensions.Options;
using PartyBuilding.Core.Audit;

namespace PartyBuilding.Web.Features.Audit;

/// <summary>Writes the head of the audit chain outside the database, every few minutes and once more at the end.</summary>
public sealed partial class AuditHeadKeeper(
    IServiceScopeFactory scopes, IOptions<AuditOptions> options, TimeProvider clock, ILogger<AuditHeadKeeper> logger) : BackgroundService
{
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await AppendAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (string.IsNullOrWhiteSpace(options.Value.HeadFolder))
            return;
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(Math.Max(1, options.Value.HeadMinutes)), clock);
        do
            await AppendAsync(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    // A full disk must not end the service: the next round tries again, and the log says so meanwhile.
    private async Task AppendAsync(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<AuditHeadFiles>().AppendAsync(cancel);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            NotKept(error);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The head of the audit chain could not be written outside the database")]
    private partial void NotKept(Exception error);
}
