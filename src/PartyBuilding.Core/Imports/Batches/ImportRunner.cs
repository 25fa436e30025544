using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Imports.Batches;

/// <summary>
/// Does the waiting work of imports, one after another: checks and writes. Each step is one transaction that also moves
/// the state on, so that a step that was killed has not happened and is done again.
/// </summary>
public sealed class ImportRunner(
    PartyBuildingDbContext db, ImportChecking checking, ImportWriting writing, AccessQueries access, TimeProvider clock)
{
    /// <summary>Works until nothing waits.</summary>
    /// <returns>Steps done.</returns>
    public async Task<int> RunAsync(CancellationToken cancel = default)
    {
        var done = 0;
        while (await NextAsync(cancel) is { } batch)
        {
            await StepAsync(batch, cancel);
            db.ChangeTracker.Clear();
            done++;
        }

        return done;
    }

    // The path is read outside the guard's reach: background work has no scope until it knows for whom it works.
    private Task<ImportBatch?> NextAsync(CancellationToken cancel) => db.Set<ImportBatch>().AsNoTracking()
        .Where(b => b.Status == ImportStatus.ToCheck || b.Status == ImportStatus.ToWrite).OrderBy(b => b.Id).FirstOrDefaultAsync(cancel);

    private async Task StepAsync(ImportBatch batch, CancellationToken cancel)
    {
        var context = await ContextAsync(batch, cancel);
        if (context is null)
            await checking.RefuseAsync(batch, "上传的人已经没有这个单位的导入权限。", cancel);
        else if (batch.Status == ImportStatus.ToCheck)
            await checking.CheckAsync(batch, context, cancel);
        else
            await writing.WriteAsync(batch, context, cancel);
    }

    /// <summary>The rights of whoever sent the sheet, as they stand now, within the organisation it was sent for.</summary>
    private async Task<CommandContext?> ContextAsync(ImportBatch batch, CancellationToken cancel)
    {
        var now = clock.UtcNow();
        var (actor, scope) = (Actor.Machine(batch.CreatedBy), (OrgScope?)null);
        if (batch.AccountId is { } account)
        {
            if (await access.LoadAsync(account, LocalTime.DateOf(now), cancel) is not { } grant || !ImportDesk.May(grant.Actor, batch.Kind))
                return null;
            (actor, scope) = (grant.Actor, grant.Scope);
        }

        var path = await db.OrganisationPlacements.AsNoTracking()
            .Where(p => p.OrganisationId == batch.OrganisationId && p.SupersededNo == Recorded.Current)
            .OrderByDescending(p => p.ValidTo).ThenByDescending(p => p.Id).Select(p => p.Path).FirstAsync(cancel);
        if (scope is not null && !scope.Contains(path))
            return null;
        var within = OrgScope.Of(path);
        db.Guard = within;
        return new CommandContext(actor, within, now, $"导入“{batch.FileName}”");
    }
}
