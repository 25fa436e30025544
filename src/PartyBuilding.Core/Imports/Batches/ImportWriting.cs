using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Imports.Sheets;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Imports.Batches;

/// <summary>
/// Writes a decided sheet in one transaction: every row is checked again under the ledger's lock, so that nothing rests on
/// what the register said at the preview. Killed half-way, nothing of it has happened.
/// </summary>
public sealed class ImportWriting(
    PartyBuildingDbContext db, LedgerTransaction ledger, BulkWriter bulk, BulkCache cache, AuditChain chain, IdNumberSeal seal,
    ImportFiles files, ImportDesk desk, MemberSheetCheck check, ImportChecking checking, ImportCorrections corrections, ImportProgress progress)
{
    private const int Flush = 2_000;

    public async Task WriteAsync(ImportBatch batch, CommandContext context, CancellationToken cancel)
    {
        await using var content = await files.OpenAsync(batch, cancel);
        if (content is null || ImportChecking.Open(content) is not { } sheet)
        {
            await checking.RefuseAsync(batch, "文件已经取走或读不出来，请重新上传。", cancel);
            return;
        }

        var problem = "";
        try
        {
            var outcome = await ledger.RunAsync(no => WriteAsync(batch, sheet, context, no, cancel), cancel);
            problem = outcome.IsOk ? "" : outcome.Findings.Select(f => f.Message).FirstOrDefault("没有写入。");
        }
        catch (SheetBrokenException broken)
        {
            problem = broken.Message;
        }
        finally
        {
            progress.End(batch.PublicId);
        }

        if (problem.Length > 0)
            await checking.RefuseAsync(batch, problem, cancel);
    }

    private async Task<Outcome<bool>> WriteAsync(ImportBatch batch, ImportSheet sheet, CommandContext context, long no, CancellationToken cancel)
    {
        // Under the ledger's lock: of two instances that both took the work, the second finds it done.
        if (!await db.Set<ImportBatch>().AnyAsync(b => b.Id == batch.Id && b.Status == ImportStatus.ToWrite, cancel))
            return Outcome<bool>.Ok(false);
        await cache.WidenAsync(cancel);
        var branches = await BranchDirectory.LoadAsync(db, context.Scope, cancel);
        var choices = await corrections.ChoicesAsync(batch, cancel);
        var rows = new MemberRows(
            context, batch, seal, no,
            await db.People.MaxAsync(p => (int?)p.Id, cancel) ?? 0, await db.MembershipSpells.MaxAsync(s => (int?)s.Id, cancel) ?? 0);
        var (counts, seen) = (new Dictionary<RowOutcome, int>(), 0);
        var changed = new List<CheckedRow>();
        await foreach (var row in check.CheckAsync(sheet, MapText.Read(batch.Map), batch.Way, context, cancel))
        {
            counts[row.Outcome] = counts.GetValueOrDefault(row.Outcome) + 1;
            if (row.Outcome == RowOutcome.Rejected && batch.AllOrNothing)
                return Outcome<bool>.Refused(ImportDesk.Must("IMP-ALL", $"第 {row.Row.Number} 行现在不能导入（{row.Findings.First(f => f.Rejects).Reason}），按“全部或全不”没有导入。"));
            if (row.Outcome == RowOutcome.New)
                Add(rows, row, branches, batch.Way);
            else if (row.Outcome == RowOutcome.Changed)
                changed.Add(row);
            if (rows.People.Count >= Flush)
                await FlushAsync(rows, cancel);
            if (++seen % 500 == 0)
                progress.Set(batch.PublicId, seen);
        }

        await FlushAsync(rows, cancel);
        var corrected = await corrections.ApplyAsync(batch, changed, choices, context, no, cancel);
        await FinishAsync(batch, counts, corrected, context, no, cancel);
        return Outcome<bool>.Ok(true);
    }

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

    private async Task FinishAsync(
        ImportBatch batch, Dictionary<RowOutcome, int> counts, int corrected, CommandContext context, long no, CancellationToken cancel)
    {
        var own = await db.Set<ImportBatch>().SingleAsync(b => b.Id == batch.Id, cancel);
        (own.Status, own.EndedAt, own.RecordedNo) = (ImportStatus.Done, context.At, no);
        (own.NewRows, own.ChangedRows, own.SameRows, own.RejectedRows) =
            (counts.GetValueOrDefault(RowOutcome.New), corrected, counts.GetValueOrDefault(RowOutcome.Same) + counts.GetValueOrDefault(RowOutcome.Changed) - corrected, counts.GetValueOrDefault(RowOutcome.Rejected));
        // With faults the coloured copy is still wanted; the sheet goes when the import is undone or the next one is done.
        if (own.RejectedRows == 0)
            await files.DropAsync(own, cancel);
        desk.Record(
            context with { Reason = null }, "import.done", own, context.Scope.Low1,
            $"导入“{own.FileName}”：新增 {own.NewRows} 人、更正 {corrected} 人、没有导入 {own.RejectedRows} 行", new { own.Sha256, own.Way }, no);
    }
}
