using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Transfers;

/// <summary>The receipt (回执联): pasted to the stub, it closes the case (L1694, L1728).</summary>
public sealed class TransferReceiptService(LedgerTransaction ledger, TransferDesk desk, TransferMoves moves, RuleBook rules)
{
    /// <summary>For a member who left the district the movement posts now, unless it did with the letter.</summary>
    public Task<Outcome<Guid>> ReceiveAsync(ReturnReceipt input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                var transfer = open.Case;
                // Part 3 comes back to the sender; what came from outside is ours to send.
                if (!(transfer.Kind == TransferKind.In ? open.MayReceive : open.MayIssue))
                    return Outcome<Guid>.Forbidden();
                var waiting = transfer.Status == TransferStatus.Accepted
                    || transfer is { Kind: TransferKind.Out, Status: TransferStatus.InTransit };
                if (!waiting)
                    return Outcome<Guid>.Refused(TransferFindings.NotNow("登记回执"));
                var findings = await CheckAsync(input, open, context.Today, cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);

                if (transfer.Kind == TransferKind.Out)
                {
                    transfer.AcceptedOn = input.AcceptedOn ?? input.ReceivedOn;
                    if (transfer.MovedNo is null && await LeaveAsync(open, context, no, cancel) is { } refused)
                        return Outcome<Guid>.Refused(refused);
                }

                (transfer.ReceiptOn, transfer.EndedOn, transfer.Status) = (input.ReceivedOn, context.Today, TransferStatus.Done);
                await desk.RecordAsync(
                    context, transfer, "transfer.receipt", transfer.Kind == TransferKind.In ? "回执已寄出，办结" : "收到回执，贴于存根，办结", no, cancel);
                var late = (await rules.CurrentAsync(cancel)).Evaluate(
                    TransferChecks.Lateness, new ReceiptAge(transfer.AcceptedOn, input.ReceivedOn), context.Today, RuleOccasion.Record);
                return Outcome<Guid>.Ok(input.Key, late.Findings);
            },
            cancel);

    private async Task<Finding?> LeaveAsync(OpenTransfer open, CommandContext context, long no, CancellationToken cancel)
    {
        var transfer = open.Case;
        if (await desk.PlacementAsync(transfer, cancel) is not { } placement)
            return TransferFindings.Gone();
        var day = transfer.AcceptedOn!.Value;
        if (day < placement.ValidFrom)
            return TransferFindings.Day("接收日期", placement.ValidFrom, context.Today, nameof(ReturnReceipt.AcceptedOn));
        await moves.OutsideAsync(transfer, open.Spell, placement, day, no, cancel);
        await desk.RecordAsync(context, transfer, "transfer.left", await moves.WordsAsync(transfer, day, cancel), no, cancel);
        return null;
    }

    private async Task<List<Finding>> CheckAsync(ReturnReceipt input, OpenTransfer open, DateOnly today, CancellationToken cancel)
    {
        var transfer = open.Case;
        var findings = (await rules.CurrentAsync(cancel)).Evaluate(
            TransferChecks.Receipt, new TransferReceiptFacts(transfer.LetterNumber, open.Name, input.LetterNumber, input.Name), today,
            RuleOccasion.Decision).Blocking.ToList();
        var earliest = transfer.AcceptedOn ?? transfer.IssuedOn ?? transfer.AppliedOn;
        if (input.ReceivedOn > today || input.ReceivedOn < earliest)
            findings.Add(TransferFindings.Day("回执日期", earliest, today, nameof(input.ReceivedOn)));
        if (input.AcceptedOn is { } accepted && (accepted > input.ReceivedOn || accepted < transfer.IssuedOn))
            findings.Add(TransferFindings.Day("接收日期", transfer.IssuedOn ?? transfer.AppliedOn, input.ReceivedOn, nameof(input.AcceptedOn)));
        return findings;
    }
}
