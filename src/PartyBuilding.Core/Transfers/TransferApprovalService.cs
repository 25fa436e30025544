using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Transfers;

/// <summary>The sender's side: consent and letter, return for correction, resubmit, withdraw, archive.</summary>
public sealed class TransferApprovalService(
    PartyBuildingDbContext db, LedgerTransaction ledger, TransferDesk desk, TransferMoves moves, LetterNumbers letters, IdNumberVault vault, RuleBook rules)
{
    /// <summary>Consent of the committee (L1685); what it leads to depends on the kind.</summary>
    public Task<Outcome<Guid>> ConsentAsync(ConsentToTransfer input, CommandContext context, CancellationToken cancel = default)
        => StepAsync(input.Key, input.Version, context, async (open, no) =>
        {
            var transfer = open.Case;
            if (!open.MayIssue)
                return Outcome<Guid>.Forbidden();
            if (transfer.Status is not (TransferStatus.Applied or TransferStatus.Consented))
                return Outcome<Guid>.Refused(TransferFindings.NotNow("同意"));
            if (await desk.PlacementAsync(transfer, cancel) is not { } placement)
                return Outcome<Guid>.Refused(TransferFindings.Gone());
            transfer.ConsentedOn ??= context.Today;
            if (transfer.Kind == TransferKind.Internal)
            {
                if (!await db.Organisations.AnyAsync(o => o.Id == transfer.ToBranchId && o.ClosedOn == null, cancel))
                    return Outcome<Guid>.Refused(TransferFindings.BranchGone(""));
                await moves.InsideAsync(transfer, open.Spell, placement, transfer.ToBranchId!.Value, context.Today, null, no, cancel);
                transfer.AcceptedOn = transfer.EndedOn = context.Today;
                transfer.Status = TransferStatus.Done;
                await desk.RecordAsync(context, transfer, "transfer.moved", await moves.WordsAsync(transfer, context.Today, cancel), no, cancel);
                return Outcome<Guid>.Ok(input.Key);
            }

            transfer.DuesPaidTo = input.DuesPaidTo ?? transfer.DuesPaidTo;
            // L1685: nationwide only from the district's level up; a committee's consent is routed there.
            if (transfer is { Kind: TransferKind.Out, Status: TransferStatus.Applied } && !open.IsDistrict)
            {
                transfer.Status = TransferStatus.Consented;
                await desk.RecordAsync(context, transfer, "transfer.consented", "同意转往区外，转区委组织部开具介绍信", no, cancel);
                return Outcome<Guid>.Ok(input.Key);
            }

            return await IssueAsync(open, placement, input, context, no, cancel);
        }, cancel);

    private async Task<Outcome<Guid>> IssueAsync(
        OpenTransfer open, MemberPlacement placement, ConsentToTransfer input, CommandContext context, long no, CancellationToken cancel)
    {
        var transfer = open.Case;
        var book = await rules.CurrentAsync(cancel);
        transfer.ValidDays = input.ValidDays ?? book.InForce("TRF-LETTER-VALID", context.Today)?.Number("days");
        var hasNumber = (await vault.MaskAsync(transfer.PersonId, cancel))?.Text is not null;
        var facts = new TransferLetterFacts(
            transfer.DuesPaidTo, hasNumber, transfer.ValidDays, transfer.ConsentedOn, transfer.Kind == TransferKind.Out, open.IsDistrict);
        var findings = book.Evaluate(TransferChecks.Letter, facts, context.Today, RuleOccasion.Decision).Blocking.ToList();
        if (transfer.DuesPaidTo is { } dues && !DuesMonth.IsOne(dues))
            findings.Add(TransferFindings.DuesMonth());
        if (findings.Count > 0)
            return Outcome<Guid>.Refused(findings);
        await letters.GiveAsync(transfer, context.Today, cancel);
        transfer.ValidUntil = transfer.ValidDays is { } days ? context.Today.AddDays(days) : null;
        transfer.Status = TransferStatus.InTransit;
        await desk.RecordAsync(
            context, transfer, "transfer.letter-issued", $"同意并开具介绍信 {transfer.LetterNumber}，有效 {transfer.ValidDays} 天", no, cancel);
        if (transfer.Kind == TransferKind.Out && OutCounts.AtLetter(book, context.Today))
        {
            await moves.OutsideAsync(transfer, open.Spell, placement, context.Today, no, cancel);
            await desk.RecordAsync(context, transfer, "transfer.left", await moves.WordsAsync(transfer, context.Today, cancel), no, cancel);
        }

        return Outcome<Guid>.Ok(input.Key);
    }

    /// <summary>Sends an application back to be put right.</summary>
    public Task<Outcome<Guid>> ReturnAsync(TransferStep input, CommandContext context, CancellationToken cancel = default)
        => StepAsync(input.Key, input.Version, context, async (open, no) =>
        {
            if (!open.MayIssue)
                return Outcome<Guid>.Forbidden();
            if (open.Case.Status is not (TransferStatus.Applied or TransferStatus.Consented))
                return Outcome<Guid>.Refused(TransferFindings.NotNow("退回"));
            if (ChineseText.Clean(input.Reason) is not { Length: > 0 } reason)
                return Outcome<Guid>.Refused(TransferFindings.ReasonMissing());
            (open.Case.Status, open.Case.Answer, open.Case.ConsentedOn) = (TransferStatus.Returned, Cut(reason), null);
            await desk.RecordAsync(context, open.Case, "transfer.returned", "退回修改", no, cancel);
            return Outcome<Guid>.Ok(input.Key);
        }, cancel);

    /// <summary>Hands a returned application in again.</summary>
    public Task<Outcome<Guid>> ResubmitAsync(TransferStep input, CommandContext context, CancellationToken cancel = default)
        => StepAsync(input.Key, input.Version, context, async (open, no) =>
        {
            if (open.Case.Status != TransferStatus.Returned || !await SenderAsync(open, context, cancel))
                return Outcome<Guid>.Refused(TransferFindings.NotNow("再次提交"));
            (open.Case.Status, open.Case.AppliedOn) = (TransferStatus.Applied, context.Today);
            await desk.RecordAsync(context, open.Case, "transfer.resubmitted", "修改后再次提交", no, cancel);
            return Outcome<Guid>.Ok(input.Key);
        }, cancel);

    /// <summary>The sender takes the case back while the receiver has not accepted.</summary>
    public Task<Outcome<Guid>> WithdrawAsync(TransferStep input, CommandContext context, CancellationToken cancel = default)
        => StepAsync(input.Key, input.Version, context, async (open, no) =>
        {
            var transfer = open.Case;
            if (transfer.Status > TransferStatus.InTransit || transfer.MovedNo is not null || !await SenderAsync(open, context, cancel))
                return Outcome<Guid>.Refused(TransferFindings.NotNow("撤回"));
            // A letter that is out is the committee's to call back.
            if (transfer.Status is TransferStatus.InTransit or TransferStatus.Consented && !open.MayIssue)
                return Outcome<Guid>.Forbidden();
            (transfer.Status, transfer.EndedOn) = (TransferStatus.Withdrawn, context.Today);
            await desk.RecordAsync(context, transfer, "transfer.withdrawn", "撤回", no, cancel);
            return Outcome<Guid>.Ok(input.Key);
        }, cancel);

    /// <summary>Files a finished case away; one without its receipt is not finished (L1694).</summary>
    public Task<Outcome<Guid>> ArchiveAsync(TransferStep input, CommandContext context, CancellationToken cancel = default)
        => StepAsync(input.Key, input.Version, context, async (open, no) =>
        {
            if (!open.MayIssue && !open.MayReceive)
                return Outcome<Guid>.Forbidden();
            var closing = (await rules.CurrentAsync(cancel)).Evaluate(
                TransferChecks.Closing, new TransferClosing(open.Case.Status), context.Today, RuleOccasion.Decision);
            if (closing.Refuses)
                return Outcome<Guid>.Refused(closing.Blocking);
            if (open.Case.IsOpen || open.Case.ArchivedOn is not null)
                return Outcome<Guid>.Refused(TransferFindings.NotNow("归档"));
            open.Case.ArchivedOn = context.Today;
            await desk.RecordAsync(context, open.Case, "transfer.archived", "归档", no, cancel);
            return Outcome<Guid>.Ok(input.Key);
        }, cancel);

    private Task<bool> SenderAsync(OpenTransfer open, CommandContext context, CancellationToken cancel)
        => desk.OverAsync(open.Case.FromBranchId, context.Scope, cancel);

    private static string Cut(string text) => text.Length > 400 ? text[..400] : text;

    private Task<Outcome<Guid>> StepAsync(
        Guid key, int version, CommandContext context, Func<OpenTransfer, long, Task<Outcome<Guid>>> step, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(key, version, context, cancel);
                return opened.Value is { } open ? await step(open, no) : Outcome<Guid>.From(opened);
            },
            cancel);
}
