using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core.Imports.Transfers;

/// <summary>
/// Takes the transfers of an import back by the steps of their pages: applications are withdrawn, movements reversed while
/// nothing newer stands on them. What stands in the way is found by doing it and taking that back.
/// </summary>
public sealed class TransferSheetUndo(
    PartyBuildingDbContext db, LedgerTransaction ledger, TransferApprovalService approvals, TransferUndoService undo, MovementReversal reversal, MemberDesk members,
    TimeProvider clock)
{
    private const int MostNamed = 50;

    public async Task<IReadOnlyList<Finding>> StandingAsync(ImportBatch batch, OrgScope scope, CancellationToken cancel)
    {
        IReadOnlyList<Finding> found = [];
        await ledger.RunAsync<bool>(
            async no =>
            {
                var context = new CommandContext(Actor.Machine("撤销导入"), scope, clock.UtcNow(), "撤销导入");
                (_, found) = await EveryAsync(batch, no, context, cancel);
                return Outcome<bool>.Refused(new Finding("IMP-REHEARSAL", RuleForce.May, ""));
            },
            cancel);
        return found;
    }

    /// <returns>How many transfers.</returns>
    public async Task<int> TakeBackAsync(ImportBatch batch, long no, CommandContext context, CancellationToken cancel)
    {
        var (taken, found) = await EveryAsync(batch, no, context, cancel);
        return found.Count == 0 ? taken : throw new UnreachableException("An undo that the rehearsal let through was refused.");
    }

    private async Task<(int Taken, IReadOnlyList<Finding> Found)> EveryAsync(ImportBatch batch, long no, CommandContext context, CancellationToken cancel)
    {
        var records = await db.Set<ImportedRecord>().AsNoTracking().Where(r => r.BatchId == batch.Id).OrderBy(r => r.Row).ToListAsync(cancel);
        var (taken, found, recorded) = (0, new List<Finding>(), batch.RecordedNo!.Value);
        foreach (var record in records)
        {
            var (name, finding) = batch.Way == ImportWay.OnPaper
                ? await ReverseAsync(record.RecordId, recorded, no, context, cancel)
                : await CloseAsync(record.RecordId, recorded, context, cancel);
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
            if (finding is null)
                taken++;
            else if (found.Count < MostNamed)
                found.Add(finding with { Message = string.Create(CultureInfo.InvariantCulture, $"第 {record.Row} 行的{name}：{finding.Message}"), Field = null });
        }

        return (taken, found);
    }

    private async Task<(string Name, Finding? Finding)> CloseAsync(int caseId, long recorded, CommandContext context, CancellationToken cancel)
    {
        var found = await db.Set<TransferCase>().AsNoTracking().Include(t => t.Person).SingleAsync(t => t.Id == caseId, cancel);
        var step = new TransferStep(found.PublicId, found.Version, context.Reason);
        switch (found.Status)
        {
            case TransferStatus.Withdrawn or TransferStatus.Undone:
                return (found.Person!.Name, null);
            case TransferStatus.Applied or TransferStatus.Returned:
                return (found.Person!.Name, First(await approvals.WithdrawAsync(step, context, cancel)));
            // Inside a committee the import itself has carried it out.
            case TransferStatus.Done when found.MovedNo == recorded && found.ArchivedOn is null:
                return (found.Person!.Name, await BusyAsync(found.PersonId, cancel) ?? First(await undo.UndoAsync(step, context, cancel)));
            default:
                return (found.Person!.Name, ImportDesk.Must("IMP-UNDO-CHANGED", $"这件转接已经办到“{TransferWords.Statuses[found.Status]}”。", "在转接页面先处理这一件。"));
        }
    }

    private async Task<(string Name, Finding? Finding)> ReverseAsync(int spellId, long recorded, long no, CommandContext context, CancellationToken cancel)
    {
        var spell = await db.MembershipSpells.Include(s => s.Person).SingleAsync(s => s.Id == spellId, cancel);
        var name = spell.Person!.Name;
        if (await BusyAsync(spell.PersonId, cancel) is { } busy)
            return (name, busy);
        if (await reversal.ReverseAsync(spell, recorded, no, cancel) is { } refused)
            return (name, refused);
        var back = await db.Organisations.SingleAsync(o => o.Id == spell.BranchId, cancel);
        members.Touch(spell.Person);
        members.Record(context, "member.transfer-undone", spell.Person, back, $"撤销补记的转接，组织关系回到{back.Name}", no);
        return (name, null);
    }

    // A case that was opened where the member is now would be left without its member.
    private async Task<Finding?> BusyAsync(int personId, CancellationToken cancel)
        => await db.Set<TransferCase>().AnyAsync(t => t.PersonId == personId && t.Status <= TransferStatus.InTransit, cancel)
            ? ImportDesk.Must("IMP-UNDO-CHANGED", "导入后又申请了转接。", "先撤回或办结那一件。") : null;

    private static Finding? First(Outcome outcome)
        => outcome.IsOk ? null
            : outcome.Findings.Count > 0 ? outcome.Findings[0] : ImportDesk.Must("IMP-UNDO-CHANGED", "这件转接不在您的管理范围内，不能撤回。", "请由上级党组织撤销。");
}
