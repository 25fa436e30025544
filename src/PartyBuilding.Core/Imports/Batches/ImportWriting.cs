using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Kinds;
using PartyBuilding.Core.Imports.Sheets;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Imports.Batches;

/// <summary>
/// Writes a decided sheet in one transaction: every row is checked again under the ledger's lock, so that nothing rests on
/// what the register said at the preview. Killed half-way, nothing of it has happened.
/// </summary>
public sealed class ImportWriting(
    PartyBuildingDbContext db, LedgerTransaction ledger, BulkWriter bulk, ImportFiles files, ImportDesk desk, SheetWorks works, ImportChecking checking,
    ImportProgress progress)
{
    public async Task WriteAsync(ImportBatch batch, CommandContext context, CancellationToken cancel)
    {
        await using var content = await files.OpenAsync(batch, cancel);
        if (content is null || ImportChecking.Open(content, batch.Kind) is not { } sheet)
        {
            await checking.RefuseAsync(batch, "文件已经取走或读不出来，请重新上传。", cancel);
            return;
        }

        var problem = "";
        try
        {
            var run = new SheetRun(sheet, MapText.Read(batch.Map), batch.Way, context);
            var outcome = await ledger.RunAsync(no => WriteAsync(run, batch, no, cancel), cancel);
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

    private async Task<Outcome<bool>> WriteAsync(SheetRun run, ImportBatch batch, long no, CancellationToken cancel)
    {
        // Under the ledger's lock: of two instances that both took the work, the second finds it done.
        if (!await db.Set<ImportBatch>().AnyAsync(b => b.Id == batch.Id && b.Status == ImportStatus.ToWrite, cancel))
            return Outcome<bool>.Ok(false);
        var written = await works.Of(batch.Kind).WriteAsync(run, batch, no, cancel);
        if (written.Stopped is { } row)
            return Outcome<bool>.Refused(ImportDesk.Must("IMP-ALL", $"第 {row.Number} 行现在不能导入（{row.Findings.First(f => f.Rejects).Reason}），按“全部或全不”没有导入。"));
        await FinishAsync(batch, written, run.Context, no, cancel);
        return Outcome<bool>.Ok(true);
    }

    private async Task FinishAsync(ImportBatch batch, WrittenSheet written, CommandContext context, long no, CancellationToken cancel)
    {
        var kind = SheetKinds.Of(batch.Kind);
        var own = await db.Set<ImportBatch>().SingleAsync(b => b.Id == batch.Id, cancel);
        (own.Status, own.EndedAt, own.RecordedNo) = (ImportStatus.Done, context.At, no);
        (own.NewRows, own.ChangedRows, own.SameRows, own.RejectedRows) = (written.New, written.Changed, written.Same, written.Rejected);
        if (written.Proposed > 0)
        {
            var notes = $"已就 {written.Proposed} 名党员提出更正申请，等上级审定；审定以前名册不变。\n{own.Notes}";
            own.Notes = notes[..Math.Min(notes.Length, ImportBatch.LongestText)];
        }

        // With faults the coloured copy is still wanted; the sheet goes when the import is undone or the next one is done.
        if (own.RejectedRows == 0)
            await files.DropAsync(own, cancel);
        await AddLateAsync(own, written, cancel);
        desk.Record(
            context with { Reason = null }, "import.done", own, context.Scope.Low1,
            $"导入“{own.FileName}”：新增 {own.NewRows} {kind.Measure}、更正 {own.ChangedRows} {kind.Measure}、没有导入 {own.RejectedRows} 行", new { own.Sha256, own.Way }, no);
    }

    // What has come up since the check is added to what the check kept, so that the copy explains every row left out.
    private async Task AddLateAsync(ImportBatch batch, WrittenSheet written, CancellationToken cancel)
    {
        if (written.Faults.Count == 0)
            return;
        var known = (await db.Set<ImportFault>().Where(f => f.BatchId == batch.Id && f.Rejects).Select(f => f.Row).Distinct().ToListAsync(cancel)).ToHashSet();
        await bulk.WriteAsync(written.Faults.Where(f => !known.Contains(f.Row)).Select(f => ImportFault.Of(batch.Id, f)).ToList(), keepKeys: false, cancel);
    }
}
