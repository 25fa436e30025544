using Microsoft.Extensions.Options;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Quality.Runs;
using PartyBuilding.Core.Returns.Annual;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Web.Hosting;

/// <summary>What the web application does without being asked.</summary>
public static class BackgroundJobs
{
    /// <summary>Off in tests that must not be disturbed; then nothing here runs.</summary>
    public const string Switch = "Background:Enabled";

    /// <summary>Off where the district wants to lock every period by hand.</summary>
    public const string LockPeriods = "Background:LockPeriods";

    private static readonly TimeSpan LockEvery = TimeSpan.FromMinutes(10);

    public static void AddBackgroundJobs(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ImportNudge>();
        builder.Services.AddSingleton<QualityNudge>();
        builder.Services.AddSingleton<AnnualNudge>();
        if (!builder.Configuration.GetValue(Switch, true))
            return;
        // Beside the others and not among them: either may take longer than their leases last.
        builder.Services.AddSingleton<IHostedService>(services => Nudged<ImportNudge>(services, Imports()));
        builder.Services.AddSingleton<IHostedService>(services => Nudged<QualityNudge>(services, Quality()));
        builder.Services.AddSingleton<IHostedService>(services => Nudged<AnnualNudge>(services, Annual()));
        builder.Services.AddSingleton(services => Heads(services.GetRequiredService<IOptions<AuditOptions>>().Value));
        if (builder.Configuration.GetValue(LockPeriods, true))
            builder.Services.AddSingleton(Locking());
        builder.Services.AddHostedService<LeasedJobs>();
    }

    private static LeasedJobs Nudged<TNudge>(IServiceProvider services, BackgroundJob job)
        where TNudge : Nudge
        => new(
            services.GetRequiredService<IServiceScopeFactory>(), [job], services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ILogger<LeasedJobs>>(), services.GetRequiredService<TNudge>().WaitAsync);

    // At the stop too: what happened since the last look would otherwise stay without a head until the next start.
    private static BackgroundJob Heads(AuditOptions audit) => new(
        WorkLease.AuditHeads, TimeSpan.FromMinutes(Math.Max(1, audit.HeadMinutes)), AtStop: true,
        (services, _, cancel) => services.GetRequiredService<AuditHeadFiles>().AppendAsync(cancel));

    // Each step asks for its state under the ledger's lock, so that of two instances the second finds the work done.
    private static BackgroundJob Imports() => new(
        WorkLease.Imports, TimeSpan.Zero, AtStop: false,
        (services, _, cancel) => services.GetRequiredService<ImportRunner>().RunAsync(cancel));

    private static BackgroundJob Quality() => new(
        WorkLease.Quality, TimeSpan.Zero, AtStop: false,
        (services, renew, cancel) => services.GetRequiredService<QualityQueue>().RunAsync(renew, cancel));

    private static BackgroundJob Annual() => new(
        WorkLease.Annual, TimeSpan.Zero, AtStop: false,
        (services, renew, cancel) => services.GetRequiredService<AnnualQueue>().RunAsync(renew, cancel));

    private static BackgroundJob Locking() => new(
        WorkLease.PeriodLocking, LockEvery, AtStop: false,
        (services, _, cancel) => services.GetRequiredService<OverduePeriods>().LockAsync(cancel));
}
