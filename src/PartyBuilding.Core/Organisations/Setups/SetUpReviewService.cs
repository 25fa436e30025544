using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations.Approvals;
using PartyBuilding.Core.Organisations.Cases;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Setups;

/// <summary>The side that answers: inspection, Party committee, reply (2008 handbook L767-775).</summary>
public sealed class SetUpReviewService(LedgerTransaction ledger, CaseDesk desk, OrganisationService organisations, CaseParents parents, RuleBook rules)
{
    public Task<Outcome<Guid>> InspectAsync(InspectSetUp input, CommandContext context, CancellationToken cancel = default)
        => StepAsync(input.Key, input.Version, CaseStatus.Submitted, "登记考察", context, async (request, no) =>
        {
            var findings = await EvaluateAsync(SetUpChecks.Inspection, new InspectionFacts(input.ReasonsSufficient, input.CandidatesQualified), context, cancel);
            findings.AddRange(Day("考察日期", request.SubmittedOn, input.InspectedOn, context, nameof(input.InspectedOn)));
            if (CaseText.TooLong(input.Note, CaseText.Short))
                findings.Add(CaseFindings.TooLong("考察情况", CaseText.Short, "Note"));
            if (findings.Count > 0)
                return findings;
            (request.Status, request.InspectedOn, request.InspectionNote) = (CaseStatus.Inspected, input.InspectedOn, CaseText.Clean(input.Note));
            await desk.RecordAsync(context, request, "organisation-case.inspected", "考察：理由充分，班子人选符合条件", no, cancel);
            return findings;
        }, cancel);

    public Task<Outcome<Guid>> PutAsync(PutSetUp input, CommandContext context, CancellationToken cancel = default)
        => StepAsync(input.Key, input.Version, CaseStatus.Inspected, "提交党委会", context, async (request, no) =>
        {
            var checks = new FourChecks(input.FactsTrue, input.ReasonsSufficient, input.ConformsToCharter, input.CandidatesQualified);
            var findings = await EvaluateAsync(SetUpChecks.BeforeCommittee, checks, context, cancel);
            findings.AddRange(Day("提交日期", request.InspectedOn, input.PutOn, context, nameof(input.PutOn)));
            if (findings.Count > 0)
                return findings;
            (request.Status, request.PutOn) = (CaseStatus.BeforeCommittee, input.PutOn);
            await desk.RecordAsync(context, request, "organisation-case.put", "四项审查均已确认，提交党委会审议", no, cancel);
            return findings;
        }, cancel);

    public Task<Outcome<Guid>> DecideAsync(DecideSetUp input, CommandContext context, CancellationToken cancel = default)
        => StepAsync(input.Key, input.Version, CaseStatus.BeforeCommittee, "登记党委会意见", context, async (request, no) =>
        {
            var findings = new List<Finding>(Day("党委会日期", request.PutOn, input.DecidedOn, context, nameof(input.DecidedOn)));
            var why = CaseText.Paragraphs(input.Text);
            if (input.Decision is not (CaseDecision.Agree or CaseDecision.Refuse))
                findings.Add(CaseFindings.ChoiceMissing("同意还是不同意", nameof(input.Decision)));
            if (input.Decision == CaseDecision.Refuse && why is null)
                findings.Add(CaseFindings.TextMissing("不同意的理由", "RefusalReason"));
            if (CaseText.TooLong(input.Text, CaseText.Long))
                findings.Add(CaseFindings.TooLong("理由", CaseText.Long, "RefusalReason"));
            if (findings.Count > 0)
                return findings;
            (request.DecidedOn, request.DecidedBy) = (input.DecidedOn, await desk.DistrictNameAsync(request.SuperiorId, cancel));
            if (input.Decision == CaseDecision.Agree)
            {
                (request.Status, request.Answer) = (CaseStatus.Agreed, null);
                await desk.RecordAsync(context, request, "organisation-case.agreed", $"党委会同意成立{request.Name}，待批复", no, cancel);
                return findings;
            }

            (request.Status, request.Answer, request.EndedOn) = (CaseStatus.NotAgreed, why, context.Today);
            await desk.RecordAsync(context, request, "organisation-case.not-agreed", $"党委会不同意成立{request.Name}：{why}", no, cancel);
            return findings;
        }, cancel);

    /// <summary>The reply makes the organisation, in the same transaction and by the same path as any other (L775).</summary>
    public Task<Outcome<Guid>> ReplyAsync(ReplyToSetUp input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await OpenAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } request)
                    return Outcome<Guid>.From(opened);
                var findings = await EvaluateAsync(
                    SetUpChecks.Reply, new SetUpReplyFacts(request.Status, input.Number, input.RepliedOn, input.Signatory), context, cancel);
                var founded = input.FoundedOn ?? input.RepliedOn ?? context.Today;
                findings.AddRange(CaseReply.Check(input.Number, input.Signatory, input.Copies));
                if (input.RepliedOn is { } replied && request.DecidedOn is { } decided)
                {
                    findings.AddRange(Day("批复日期", decided, replied, context, nameof(input.RepliedOn)));
                    findings.AddRange(Day("成立日期", decided, founded, context, nameof(input.FoundedOn)));
                }

                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var made = await organisations.SetUpAsync(
                    new SetUpOrganisation(
                        await parents.KeyAsync(request.SuperiorId, context.Scope, cancel), request.Name, request.OrganisationKind, founded, input.Code, Key: PublicKey.New(context.At),
                        Approval: new ApprovalDocument(input.Number, input.RepliedOn, input.Signatory, request.PublicId)),
                    context, cancel);
                if (!made.IsOk)
                    return made;
                CaseReply.Fill(request, input.Number!, input.RepliedOn!.Value, input.Signatory!, input.Copies, founded, context.Today);
                request.OrganisationId = parents.IdOfNew(made.Value);
                await desk.RecordAsync(
                    context, request, "organisation-case.replied", $"批复 {request.ReplyNumber}，{request.Name}自 {founded:yyyy-MM-dd} 起成立", no, cancel);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    private Task<Outcome<Guid>> StepAsync(
        Guid key, int version, CaseStatus from, string what, CommandContext context, Func<SetUpCase, long, Task<List<Finding>>> step, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await OpenAsync(key, version, context, cancel);
                if (opened.Value is not { } request)
                    return Outcome<Guid>.From(opened);
                if (request.Status != from)
                    return Outcome<Guid>.Refused(CaseFindings.NotNow(what));
                var findings = await step(request, no);
                return findings.Count > 0 ? Outcome<Guid>.Refused(findings) : Outcome<Guid>.Ok(key);
            },
            cancel);

    private async Task<Outcome<SetUpCase>> OpenAsync(Guid key, int version, CommandContext context, CancellationToken cancel)
    {
        var opened = await desk.OpenAsync<SetUpCase>(key, version, context, cancel);
        if (opened.Value is not { } open)
            return Outcome<SetUpCase>.From(opened);
        return open.MayDecide ? Outcome<SetUpCase>.Ok(open.Case) : Outcome<SetUpCase>.Forbidden();
    }

    private async Task<List<Finding>> EvaluateAsync<TFacts>(RuleChecks<TFacts> checks, TFacts facts, CommandContext context, CancellationToken cancel)
        => [.. (await rules.CurrentAsync(cancel)).Evaluate(checks, facts, context.Today, RuleOccasion.Decision).Blocking];

    private static IEnumerable<Finding> Day(string what, DateOnly? earliest, DateOnly day, CommandContext context, string field)
        => day > context.Today || day < earliest ? [CaseFindings.Day(what, earliest ?? context.Today, context.Today, field)] : [];
}
