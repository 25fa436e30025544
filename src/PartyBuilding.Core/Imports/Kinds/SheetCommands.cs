using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Imports.Kinds;

/// <summary>
/// What sheets share whose rows are carried out by the commands of the forms, one after another: the check is the same
/// work, taken back (docs/adr/0032).
/// </summary>
public sealed class SheetCommands(PartyBuildingDbContext db, LedgerTransaction ledger, BulkWriter bulk)
{
    /// <summary>Carries a sheet out and takes everything back.</summary>
    public async Task<IReadOnlyList<CheckedLine>> RehearseAsync(Func<SheetPass, Task<IReadOnlyList<CheckedLine>>> carryOut, CancellationToken cancel)
    {
        IReadOnlyList<CheckedLine> lines = [];
        await ledger.RunAsync<bool>(
            async _ =>
            {
                lines = await carryOut(SheetPass.Rehearsal);
                return Outcome<bool>.Refused(new Finding("IMP-REHEARSAL", RuleForce.May, ""));
            },
            cancel);
        return lines;
    }

    /// <summary>Carries a sheet out with the choices of the decision, and keeps which records came of it.</summary>
    public async Task<WrittenSheet> WriteAsync(ImportBatch batch, Func<SheetPass, Task<IReadOnlyList<CheckedLine>>> carryOut, CancellationToken cancel)
    {
        var choices = await db.Set<ImportChoice>().AsNoTracking().Where(c => c.BatchId == batch.Id && c.Take)
            .ToDictionaryAsync(c => (c.Row, c.Field), c => c.Before, cancel);
        var (pass, written) = (new SheetPass(choices), new WrittenSheet());
        foreach (var line in await carryOut(pass))
        {
            if (!written.Add(line, batch))
                return written;
        }

        var records = pass.Records.Select(r => new ImportedRecord { BatchId = batch.Id, Row = r.Row, RecordId = r.Id, Created = r.Created }).ToList();
        written.Changed = records.Where(r => !r.Created).Select(r => r.Row).Distinct().Count();
        await bulk.WriteAsync(records, keepKeys: false, cancel);
        return written;
    }

    /// <summary>Runs the commands of one row; when one does not end Ok, nothing of the row stays.</summary>
    /// <returns>What was found; empty when the row is carried out.</returns>
    public async Task<IReadOnlyList<Finding>> RowAsync(Func<Task<IReadOnlyList<Finding>>> work, CancellationToken cancel)
    {
        IReadOnlyList<Finding> findings = [];
        await ledger.RunAsync<bool>(
            async _ =>
            {
                findings = await work();
                return findings.Count == 0 ? Outcome<bool>.Ok(true) : Outcome<bool>.Refused(findings);
            },
            cancel);
        // The rows of a sheet have nothing to do with each other: none need be looked over again when the next is saved.
        db.ChangeTracker.Clear();
        return findings;
    }

    /// <summary>What stands in a command's way, at the columns of the sheet.</summary>
    /// <param name="columns">Field of the command → column; fields not named keep their name.</param>
    public static IReadOnlyList<Finding> Faults(Outcome outcome, params IReadOnlyList<(string Field, string Column)> columns)
    {
        if (outcome.IsOk)
            return [];
        var found = outcome.Findings.Count > 0 ? outcome.Findings
            : [new Finding("IMP-REFUSED", RuleForce.Must, outcome.Kind == OutcomeKind.Forbidden ? "您没有办理这一步的权限。" : "找不到要改动的记录，或它不在您的管理范围内。")];
        return [.. found.Select(f => f with { Field = columns.Where(c => c.Field == f.Field).Select(c => c.Column).FirstOrDefault() ?? f.Field })];
    }
}
