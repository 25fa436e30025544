using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Imports.Kinds;
using PartyBuilding.Core.Imports.Sheets;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Imports.Batches;

/// <summary>Checks a waiting sheet and keeps what it found for the preview.</summary>
public sealed class ImportChecking(
    PartyBuildingDbContext db, LedgerTransaction ledger, BulkWriter bulk, ImportFiles files, ImportDesk desk, SheetWorks works, ImportProgress progress, TimeProvider clock)
{
    /// <summary>Findings kept; a sheet with more is wrong from the ground up, and its counts say so.</summary>
    public const int MostFaults = 20_000;

    public async Task CheckAsync(ImportBatch batch, CommandContext context, CancellationToken cancel)
    {
        await using var content = await files.OpenAsync(batch, cancel);
        if (content is null || Open(content, batch.Kind) is not { } sheet)
        {
            await RefuseAsync(batch, "文件已经取走或读不出来，请重新上传。", cancel);
            return;
        }

        var (faults, choices, counts) = (new List<ImportFault>(), new List<ImportChoice>(), new Dictionary<RowOutcome, int>());
        try
        {
            var rows = 0;
            await foreach (var row in works.Of(batch.Kind).CheckAsync(new SheetRun(sheet, MapText.Read(batch.Map), batch.Way, context), cancel))
            {
                counts[row.Outcome] = counts.GetValueOrDefault(row.Outcome) + 1;
                if (faults.Count < MostFaults)
                    faults.AddRange(row.Findings.Select(f => ImportFault.Of(batch.Id, f)));
                choices.AddRange(row.Differences.Select(d => Choice(batch, row, d)));
                if (++rows % 500 == 0)
                    progress.Set(batch.PublicId, rows);
            }
        }
        catch (SheetBrokenException broken)
        {
            await RefuseAsync(batch, broken.Message, cancel);
            return;
        }

        progress.End(batch.PublicId);
        await KeepAsync(batch, context, faults, choices, counts, cancel);
    }

    /// <summary>Ends an import without anything written.</summary>
    public Task RefuseAsync(ImportBatch batch, string problem, CancellationToken cancel) => ledger.RunAsync<bool>(
        async no =>
        {
            progress.End(batch.PublicId);
            var own = await db.Set<ImportBatch>().SingleAsync(b => b.Id == batch.Id, cancel);
            if (own.Status is not (ImportStatus.ToCheck or ImportStatus.ToWrite))
                return Outcome<bool>.Ok(false);
            var now = clock.UtcNow();
            (own.Status, own.Problem, own.EndedAt) = (ImportStatus.Refused, problem, now);
            await files.DropAsync(own, cancel);
            var context = new CommandContext(Access.Actor.Machine("后台导入"), Access.OrgScope.Nothing, now);
            var path = await db.OrganisationPlacements.Where(p => p.OrganisationId == own.OrganisationId && p.SupersededNo == Recorded.Current)
                .OrderByDescending(p => p.ValidTo).ThenByDescending(p => p.Id).Select(p => p.Path).FirstAsync(cancel);
            desk.Record(context, "import.refused", own, path, $"没有导入“{own.FileName}”：{problem}", no: no);
            return Outcome<bool>.Ok(true);
        },
        cancel);

    internal static ImportSheet? Open(Stream content, ImportKind kind)
    {
        try
        {
            return ImportSheet.Open(content, SheetKinds.Of(kind)).Value;
        }
        catch (SheetBrokenException)
        {
            return null;
        }
    }

    private Task KeepAsync(
        ImportBatch batch, CommandContext context, List<ImportFault> faults, List<ImportChoice> choices, Dictionary<RowOutcome, int> counts, CancellationToken cancel)
        => ledger.RunAsync<bool>(
            async no =>
            {
                // Another instance, or the user giving up, may have been first.
                if (!await db.Set<ImportBatch>().AnyAsync(b => b.Id == batch.Id && b.Status == ImportStatus.ToCheck, cancel))
                    return Outcome<bool>.Ok(false);
                await files.ClearCheckAsync(batch, cancel);
                await bulk.WriteAsync(faults, keepKeys: false, cancel);
                await bulk.WriteAsync(choices, keepKeys: false, cancel);
                var own = await db.Set<ImportBatch>().SingleAsync(b => b.Id == batch.Id, cancel);
                own.Status = ImportStatus.Ready;
                (own.NewRows, own.ChangedRows, own.SameRows, own.RejectedRows) =
                    (counts.GetValueOrDefault(RowOutcome.New), counts.GetValueOrDefault(RowOutcome.Changed), counts.GetValueOrDefault(RowOutcome.Same), counts.GetValueOrDefault(RowOutcome.Rejected));
                // Who is on the books elsewhere was asked of the whole register: that is on record, as with a single question.
                var elsewhere = faults.Count(f => f.Code is "IMP-ELSEWHERE" or "IMP-LEFT");
                desk.Record(
                    context with { Reason = null }, "import.checked", own, context.Scope.Low1,
                    $"检查“{own.FileName}”：新增 {own.NewRows}、有变动 {own.ChangedRows}、相同 {own.SameRows}、不能导入 {own.RejectedRows}", new { 在外单位或已离开 = elsewhere }, no);
                return Outcome<bool>.Ok(true);
            },
            cancel);

    private static ImportChoice Choice(ImportBatch batch, CheckedLine row, FieldDifference difference) => new()
    {
        BatchId = batch.Id, Row = row.Number, RecordKey = row.KnownKey!.Value, Name = row.KnownName, Field = difference.Field,
        Before = difference.Before, After = difference.After, Take = difference.Before.Length == 0,
    };
}
