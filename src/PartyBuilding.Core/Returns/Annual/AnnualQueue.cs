using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Annual;

/// <summary>Does the runs that wait for a worker, and those that a killed process left half done, with the rights of whoever asked.</summary>
public sealed class AnnualQueue(PartyBuildingDbContext db, AnnualRunner runner, LedgerTransaction ledger, AccessQueries access, TimeProvider clock)
{
    /// <summary>A run without a step for this long has lost its worker.</summary>
    public static readonly TimeSpan Forgotten = TimeSpan.FromMinutes(2);

    /// <param name="beat">Renews the lease; false when another instance has it.</param>
    /// <param name="cancel">Stops between steps.</param>
    /// <returns>Runs taken up.</returns>
    public async Task<int> RunAsync(Func<Task<bool>>? beat = null, CancellationToken cancel = default)
    {
        var taken = 0;
        while (await NextAsync(cancel) is { } run && (beat is null || await beat()))
        {
            taken++;
            if (await ContextAsync(run, cancel) is { } context)
                await runner.RunAsync(run.PublicId, context, beat, cancel);
            else
                await FailAsync(run.Id, cancel);
            db.ChangeTracker.Clear();
        }

        return taken;
    }

    private Task<AnnualRun?> NextAsync(CancellationToken cancel)
    {
        var old = clock.UtcNow() - Forgotten;
        return db.Set<AnnualRun>().AsNoTracking()
            .Where(r => r.Status == AnnualRunStatus.Waiting || (r.Status == AnnualRunStatus.Running && r.TouchedAt < old))
            .OrderBy(r => r.Id).FirstOrDefaultAsync(cancel);
    }

    /// <summary>The rights of whoever asked, as they stand now; null when they are gone.</summary>
    private async Task<CommandContext?> ContextAsync(AnnualRun run, CancellationToken cancel)
    {
        if (run.AccountId is not { } account)
        {
            var root = await db.OrganisationPlacements.AsNoTracking().Where(p => p.ParentId == null && p.SupersededNo == Recorded.Current).Select(p => p.Path).FirstAsync(cancel);
            db.Guard = OrgScope.Of(root);
            return new CommandContext(Actor.Machine(run.CreatedBy), db.Guard, clock.UtcNow());
        }

        if (await access.LoadAsync(account, LocalTime.DateOf(clock.UtcNow()), cancel) is not { } grant || !grant.Actor.May(Permission.ManagePeriods))
            return null;
        db.Guard = grant.Scope;
        return new CommandContext(grant.Actor, grant.Scope, clock.UtcNow());
    }

    private Task<Outcome<bool>> FailAsync(int id, CancellationToken cancel)
        => ledger.RunAsync<bool>(async _ =>
        {
            (await db.Set<AnnualRun>().SingleAsync(r => r.Id == id, cancel)).End(AnnualRunStatus.Failed, clock.UtcNow(), "申请的人已经没有管理期间的权限。");
            return Outcome<bool>.Ok(true);
        }, cancel);
}
