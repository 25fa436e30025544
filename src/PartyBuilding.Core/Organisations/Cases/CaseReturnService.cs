using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>Steps that both kinds share: back to who asked, and taken back by who asked.</summary>
public sealed class CaseReturnService(LedgerTransaction ledger, CaseDesk desk)
{
    /// <summary>Back for completion, with what is missing.</summary>
    public Task<Outcome<Guid>> ReturnAsync(CaseStep input, CommandContext context, CancellationToken cancel = default)
        => StepAsync(input, context, async (open, no) =>
        {
            if (!open.MayDecide)
                return Outcome<Guid>.Forbidden();
            if (open.Case.Status is not (CaseStatus.Submitted or CaseStatus.Inspected or CaseStatus.BeforeCommittee))
                return Outcome<Guid>.Refused(CaseFindings.NotNow("退回"));
            if (CaseText.Paragraphs(input.Text) is not { } missing)
                return Outcome<Guid>.Refused(CaseFindings.TextMissing("缺什么、要补什么", "Missing"));
            if (CaseText.TooLong(missing, CaseText.Long))
                return Outcome<Guid>.Refused(CaseFindings.TooLong("退回说明", CaseText.Long, "Missing"));
            (open.Case.Status, open.Case.Answer) = (CaseStatus.Returned, missing);
            await desk.RecordAsync(context, open.Case, "organisation-case.returned", $"退回补正：{missing}", no, cancel);
            return Outcome<Guid>.Ok(input.Key);
        }, cancel);

    /// <summary>Taken back while nothing has been decided.</summary>
    public Task<Outcome<Guid>> WithdrawAsync(CaseStep input, CommandContext context, CancellationToken cancel = default)
        => StepAsync(input, context, async (open, no) =>
        {
            if (!open.MayDraft)
                return Outcome<Guid>.Forbidden();
            if (open.Case.Status is not (CaseStatus.Draft or CaseStatus.Returned or CaseStatus.Submitted))
                return Outcome<Guid>.Refused(CaseFindings.NotNow("撤回"));
            (open.Case.Status, open.Case.EndedOn) = (CaseStatus.Withdrawn, context.Today);
            await desk.RecordAsync(context, open.Case, "organisation-case.withdrawn", "撤回", no, cancel);
            return Outcome<Guid>.Ok(input.Key);
        }, cancel);

    private Task<Outcome<Guid>> StepAsync(
        CaseStep input, CommandContext context, Func<OpenCase<OrganisationCase>, long, Task<Outcome<Guid>>> step, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync<OrganisationCase>(input.Key, input.Version, context, cancel);
                return opened.Value is { } open ? await step(open, no) : Outcome<Guid>.From(opened);
            },
            cancel);
}
