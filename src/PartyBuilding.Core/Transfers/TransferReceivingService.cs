using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Transfers;

/// <summary>The receiver's side: accept into a branch, or refuse with a reason.</summary>
public sealed class TransferReceivingService(
    PartyBuildingDbContext db, LedgerTransaction ledger, TransferDesk desk, TransferMoves moves, RuleBook rules)
{
    /// <summary>The movement posts now, both legs in one month; the receipt falls due.</summary>
    public Task<Outcome<Guid>> AcceptAsync(AcceptTransfer input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (!open.MayReceive)
                    return Outcome<Guid>.Forbidden();
                var transfer = open.Case;
                if (transfer is not { Status: TransferStatus.InTransit, Kind: TransferKind.Across })
                    return Outcome<Guid>.Refused(TransferFindings.NotNow("接收"));
                if (await desk.PlacementAsync(transfer, cancel) is not { } placement)
                    return Outcome<Guid>.Refused(TransferFindings.Gone());
                var to = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == input.ToBranchKey, cancel);
                var book = await rules.CurrentAsync(cancel);
                var findings = Check(input, transfer, to, placement.ValidFrom, context.Today);
                findings.AddRange(book.Evaluate(
                    TransferChecks.Presented, new LetterAge(transfer.ValidUntil, input.AcceptedOn), input.AcceptedOn,
                    RuleOccasion.Decision, context.Reason).Blocking);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);

                await moves.InsideAsync(transfer, open.Spell, placement, to!.Id, input.AcceptedOn, input.PartyGroup, no, cancel);
                transfer.AcceptedOn = input.AcceptedOn;
                // L1728: within one month of receiving the member.
                transfer.ReceiptDueOn = ReceiptDue.Of(book, input.AcceptedOn);
                transfer.Status = TransferStatus.Accepted;
                await desk.RecordAsync(context, transfer, "transfer.accepted", await moves.WordsAsync(transfer, input.AcceptedOn, cancel), no, cancel);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    /// <summary>
    /// Refused with a reason, never where the rules forbid it (L1689-1692). For a member who left the district the
    /// district records what the other side answered.
    /// </summary>
    public Task<Outcome<Guid>> RefuseAsync(RefuseTransfer input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                var transfer = open.Case;
                if (transfer.Kind == TransferKind.Out ? !open.MayIssue : !open.MayReceive)
                    return Outcome<Guid>.Forbidden();
                if (transfer.Status != TransferStatus.InTransit || transfer.MovedNo is not null)
                    return Outcome<Guid>.Refused(TransferFindings.NotNow("拒收"));
                // What another district answered is a recorded fact; our own refusal is a decision.
                var occasion = transfer.Kind == TransferKind.Out ? RuleOccasion.Record : RuleOccasion.Decision;
                var facts = new TransferRefusalFacts(transfer.Circumstance, transfer.Tie, input.Reason, input.NotOurs, input.ReportedTo);
                var findings = (await rules.CurrentAsync(cancel)).Evaluate(TransferChecks.Refusal, facts, context.Today, occasion).Blocking;
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);

                transfer.Status = TransferStatus.Refused;
                transfer.Answer = ChineseText.Clean(input.Reason) is { Length: > 400 } text ? text[..400] : ChineseText.Clean(input.Reason);
                transfer.ReportedTo = input.NotOurs ? ChineseText.Clean(input.ReportedTo) : null;
                transfer.EndedOn = context.Today;
                await desk.RecordAsync(
                    context, transfer, "transfer.refused", input.NotOurs ? $"拒收：不归本单位，已报告{transfer.ReportedTo}" : "拒收", no, cancel);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    private static List<Finding> Check(AcceptTransfer input, TransferCase transfer, Organisation? to, DateOnly heldFrom, DateOnly today)
    {
        var findings = new List<Finding>();
        if (to is not { Kind: OrganisationKind.Branch, ClosedOn: null } || to.FoundedOn > input.AcceptedOn)
            findings.Add(TransferFindings.BranchGone(nameof(input.ToBranchKey)));
        else if (TransferDestinations.CommitteeOf(to.Path) != transfer.ToCommitteeId)
            findings.Add(TransferFindings.OutsideCommittee());
        var earliest = transfer.IssuedOn > heldFrom ? transfer.IssuedOn.Value : heldFrom;
        if (input.AcceptedOn > today || input.AcceptedOn < earliest)
            findings.Add(TransferFindings.Day("接收日期", earliest, today, nameof(input.AcceptedOn)));
        return findings;
    }
}
