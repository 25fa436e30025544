using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Quality.Runs;

/// <summary>Does the waiting data checks one after another, and those that a killed process left half done.</summary>
public sealed class QualityQueue(PartyBuildingDbContext db, QualityRunner runner, LedgerTransaction ledger, AccessQueries access, TimeProvider clock)
{
    /// <summary>A run older than this is no longer being worked on by the request that began it.</summary>
    public static readonly TimeSpan Forgotten = TimeSpan.FromMinutes(10);

    /// <param name="beat">Renews the lease; false when another instance has it.</param>
    /// <param name="cancel">Stops between batches.</param>
    /// <returns>Runs done.</returns>
    public async Task<int> RunAsync(Func<Task<bool>>? beat = null, CancellationToken cancel = default)
    {
        var done = 0;
        while (await NextAsync(cancel) is { } run && (beat is null || await beat()))
        {
            await StepAsync(run, beat, cancel);
            db.ChangeTracker.Clear();
            if (await db.Set<QualityRun>().AnyAsync(r => r.Id == run.Id && (r.Status == QualityStatus.Waiting || r.Status == QualityStatus.Running), cancel))
                break;
            done++;
        }

        return done;
    }

    private Task<QualityRun?> NextAsync(CancellationToken cancel)
    {
        var old = clock.UtcNow() - Forgotten;
        return db.Set<QualityRun>().AsNoTracking()
            .Where(r => r.Status == QualityStatus.Waiting || (r.Status == QualityStatus.Running && r.CreatedAt < old))
            .OrderBy(r => r.Id).FirstOrDefaultAsync(cancel);
    }

    private async Task StepAsync(QualityRun run, Func<Task<bool>>? beat, CancellationToken cancel)
    {
        // Background work has no scope until it knows for whom it works: the path is read from the dated rows.
        var path = await db.OrganisationPlacements.AsNoTracking()
            .Where(p => p.OrganisationId == run.OrganisationId && p.SupersededNo == Recorded.Current)
            .OrderByDescending(p => p.ValidTo).ThenByDescending(p => p.Id).Select(p => p.Path).FirstAsync(cancel);
        db.Guard = OrgScope.Of(path);
        var (actor, may) = await ActorAsync(run, path, cancel);
        var context = new CommandContext(actor, OrgScope.Of(path), clock.UtcNow());
        if (!may)
        {
            await runner.FailAsync(run.Id, "申请的人已经没有这个单位的管理权限。", context, cancel);
            return;
        }

        await ledger.RunAsync<bool>(
            async _ =>
            {
                (await db.Set<QualityRun>().SingleAsync(r => r.Id == run.Id, cancel)).Status = QualityStatus.Running;
                return Outcome<bool>.Ok(true);
            },
            cancel);
        await runner.RunAsync(run.Id, path, context, beat, cancel);
    }

    /// <summary>The rights of whoever asked, as they stand now.</summary>
    private async Task<(Actor Actor, bool May)> ActorAsync(QualityRun run, string path, CancellationToken cancel)
    {
        if (run.AccountId is not { } account)
            return (Actor.Machine(run.CreatedBy), true);
        return await access.LoadAsync(account, LocalTime.DateOf(clock.UtcNow()), cancel) is { } grant
            ? (grant.Actor, grant.Actor.May(Permission.ManageMembers) && grant.Scope.Contains(path))
            : (Actor.Machine(run.CreatedBy), false);
    }
}
