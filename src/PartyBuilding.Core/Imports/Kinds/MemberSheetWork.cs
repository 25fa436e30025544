using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Imports.Kinds;

/// <summary>Member sheets: a whole district in one go, so new people are written past the change tracker.</summary>
public sealed class MemberSheetWork(
    PartyBuildingDbContext db, BulkWriter bulk, BulkCache cache, AuditChain chain, IdNumberSeal seal, MemberSheetCheck check, ImportCorrections corrections,
    MemberSheetUndo undo, ImportProgress progress) : ISheetWork
{
    private const int Flush = 2_000;

    public ImportKind Kind => ImportKind.Members;

    public IAsyncEnumerable<CheckedLine> CheckAsync(SheetRun run, CancellationToken cancel)
        => check.CheckAsync(run.Sheet, run.Map, run.Way, run.Context, cancel);

    public async Task<WrittenSheet> WriteAsync(SheetRun run, ImportBatch batch, long no, CancellationToken cancel)
    {
        await cache.WidenAsync(cancel);
        var branches = await BranchDirectory.LoadAsync(db, run.Context.Scope, cancel);
        var choices = await corrections.ChoicesAsync(batch, cancel);
        var rows = new MemberRows(
            run.Context, batch, seal, no,
            await db.People.MaxAsync(p => (int?)p.Id, cancel) ?? 0, await db.MembershipSpells.MaxAsync(s => (int?)s.Id, cancel) ?? 0);
        var (written, seen, changed) = (new WrittenSheet(), 0, new List<CheckedRow>());
        await foreach (var row in check.CheckAsync(run.Sheet, run.Map, run.Way, run.Context, cancel))
        {
            if (!written.Add(row, batch))
                return written;
            if (row.Outcome == RowOutcome.New)
                Add(rows, row, branches, run.Way);
            else if (row.Outcome == RowOutcome.Changed)
                changed.Add(row);
            if (rows.People.Count >= Flush)
                await FlushAsync(rows, cancel);
            if (++seen % 500 == 0)
                progress.Set(batch.PublicId, seen);
        }

        await FlushAsync(rows, cancel);
        (written.Changed, written.Proposed) = await corrections.ApplyAsync(batch, changed, choices, run.Context, no, cancel);
        return written;
    }

    public Task<IReadOnlyList<Finding>> StandingAsync(ImportBatch batch, OrgScope scope, CancellationToken cancel) => undo.StandingAsync(batch, scope, cancel);

    public Task<int> TakeBackAsync(ImportBatch batch, long no, CommandContext context, CancellationToken cancel) => undo.TakeBackAsync(batch, no, cancel);

    private static void Add(MemberRows rows, CheckedRow row, BranchDirectory branches, ImportWay way)
    {
        var (branch, sheet) = (row.Branch!, row.Row);
        var founded = branch.FoundedOn > sheet.JoinedOn!.Value ? branch.FoundedOn : sheet.JoinedOn.Value;
        var arrival = sheet.ArrivedOn ?? founded;
        rows.Add(sheet, branch, arrival, branches.MonthOf(way, branch.Id, arrival));
    }

    // Parents before children; the events are chained in the order of the rows.
    private async Task FlushAsync(MemberRows rows, CancellationToken cancel)
    {
        if (rows.People.Count == 0)
            return;
        await bulk.WriteAsync(rows.People, cancel: cancel);
        await bulk.WriteAsync(rows.Numbers, cancel: cancel);
        await bulk.WriteAsync(rows.Spells, cancel: cancel);
        await bulk.WriteAsync(rows.Placements, keepKeys: false, cancel);
        await bulk.WriteAsync(rows.Postings, keepKeys: false, cancel);
        await bulk.WriteAsync(rows.Facts, keepKeys: false, cancel);
        await chain.StampAsync(rows.Events, cancel);
        await bulk.WriteAsync(rows.Events, keepKeys: false, cancel);
        await bulk.WriteAsync(rows.Imported, keepKeys: false, cancel);
        rows.Clear();
    }
}
