using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Transfers;

/// <summary>Undoes a finished approval, movement and all, while nothing newer stands on it.</summary>
public sealed class TransferUndoService(LedgerTransaction ledger, TransferDesk desk, MovementReversal reversal)
{
    public Task<Outcome<Guid>> UndoAsync(TransferStep input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                var transfer = open.Case;
                // Who decided last undoes: the receiver where there is one, the sender otherwise.
                if (!(transfer.Kind == TransferKind.Out ? open.MayIssue && open.IsDistrict : open.MayReceive))
                    return Outcome<Guid>.Forbidden();
                if (transfer.Kind == TransferKind.In || transfer.MovedNo is not { } moved || transfer.Status == TransferStatus.Undone)
                    return Outcome<Guid>.Refused(TransferFindings.NotNow("撤销"));
                if (ChineseText.Clean(input.Reason).Length == 0)
                    return Outcome<Guid>.Refused(TransferFindings.ReasonMissing());
                if (await reversal.ReverseAsync(open.Spell, moved, no, cancel) is { } refused)
                    return Outcome<Guid>.Refused(refused);
                (transfer.Status, transfer.EndedOn, transfer.MovedNo) = (TransferStatus.Undone, context.Today, null);
                await desk.RecordAsync(context, transfer, "transfer.undone", "撤销已办结的转接，组织关系回到原支部", no, cancel);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);
}
