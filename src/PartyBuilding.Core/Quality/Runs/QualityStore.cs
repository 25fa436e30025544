using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Quality.Reading;

namespace PartyBuilding.Core.Quality.Runs;

/// <summary>Keeps the findings of runs: working rows that are written in bulk and make room for later ones.</summary>
public sealed class QualityStore(PartyBuildingDbContext db, BulkWriter bulk)
{
    /// <summary>Runs of one organisation whose lines are kept; of older ones only the counts.</summary>
    public const int RunsKept = 10;

    /// <summary>Nothing is new in a first run: there is nothing to compare it with.</summary>
    internal static bool IsNew(FoundFault fault, IReadOnlySet<long>? before)
        => before is not null && !before.Contains(Fingerprint.Short(fault.Fingerprint));

    internal async Task AddAsync(int runId, IReadOnlyList<FoundFault> faults, IReadOnlySet<long>? before, CancellationToken cancel)
    {
        if (faults.Count == 0)
            return;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await bulk.WriteAsync(faults.Select(f => f.ToRow(runId, IsNew(f, before))), keepKeys: false, cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>What a run that broke off left behind.</summary>
    internal Task ClearAsync(int runId, CancellationToken cancel)
        => db.Set<QualityFinding>().Where(f => f.RunId == runId).ExecuteDeleteAsync(cancel);

    /// <summary>Fingerprints of the last finished run of the same organisation and scheme; null when there is none.</summary>
    internal async Task<IReadOnlySet<long>?> BeforeAsync(QualityRun run, CancellationToken cancel)
    {
        var last = await db.Set<QualityRun>().AsNoTracking()
            .Where(r => r.OrganisationId == run.OrganisationId && r.SchemeKey == run.SchemeKey && r.Id < run.Id && r.Status == QualityStatus.Done && r.HasFindings)
            .OrderByDescending(r => r.Id).Select(r => (int?)r.Id).FirstOrDefaultAsync(cancel);
        if (last is null)
            return null;
        var known = new HashSet<long>();
        await foreach (var mark in db.Set<QualityFinding>().AsNoTracking().Where(f => f.RunId == last).Select(f => f.Fingerprint).AsAsyncEnumerable().WithCancellation(cancel))
            known.Add(Fingerprint.Short(mark));
        return known;
    }

    /// <summary>Drops the lines of the oldest runs; the caller marks the runs in <paramref name="old"/> and saves.</summary>
    internal async Task PruneAsync(IReadOnlyCollection<QualityRun> old, CancellationToken cancel)
    {
        foreach (var run in old)
        {
            await ClearAsync(run.Id, cancel);
            run.HasFindings = false;
        }
    }
}
