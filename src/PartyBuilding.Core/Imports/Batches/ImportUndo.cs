using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Kinds;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Imports.Batches;

/// <summary>
/// Takes a whole import back while nothing newer stands on it. Nothing is deleted: its rows are no longer believed, and who
/// asks what was known in between still sees them. What must be unique is freed, so that the sheet can be sent again.
/// </summary>
public sealed class ImportUndo(PartyBuildingDbContext db, LedgerTransaction ledger, ImportDesk desk, ImportFiles files, SheetWorks works)
{
    /// <returns>Refused with what stands on the import, a finding each.</returns>
    public Task<Outcome<Guid>> UndoAsync(Guid key, int version, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(key, version, context, cancel, ImportStatus.Done);
                if (opened.Value is not { } batch)
                    return Outcome<Guid>.From(opened);
                if (string.IsNullOrWhiteSpace(context.Reason))
                    return Outcome<Guid>.Refused(ImportDesk.Must("IMP-UNDO", "请填写撤销的原因。", field: "Reason"));
                var work = works.Of(batch.Kind);
                var standing = await work.StandingAsync(batch, context.Scope, cancel);
                if (standing.Count > 0)
                    return Outcome<Guid>.Refused(standing);

                var taken = await work.TakeBackAsync(batch, no, context, cancel);
                batch = await db.Set<ImportBatch>().Include(b => b.Organisation).SingleAsync(b => b.Id == batch.Id, cancel);
                (batch.Status, batch.EndedAt) = (ImportStatus.Undone, context.At);
                await files.DropAsync(batch, cancel);
                desk.Record(context, "import.undone", batch, batch.Organisation!.Path, $"撤销导入“{batch.FileName}”：撤回 {taken} {SheetKinds.Of(batch.Kind).Measure}", no: no);
                return Outcome<Guid>.Ok(key);
            },
            cancel);
}
