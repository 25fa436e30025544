using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations.Cases;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Affiliations;

/// <summary>The side that answers: discussion, and where the level demands it the municipal committee (L793-797).</summary>
public sealed class AffiliationDecisionService(LedgerTransaction ledger, CaseDesk desk, RuleBook rules)
{
    public Task<Outcome<Guid>> DecideAsync(DecideAffiliation input, CommandContext context, CancellationToken cancel = default)
        => StepAsync(input.Key, input.Version, CaseStatus.Submitted, "登记讨论意见", context, async (found, no) =>
        {
            var findings = await AnswerAsync(input.Decision, input.Reason, input.Handling, context, cancel);
            findings.AddRange(await ConsultationAsync(found, context, cancel));
            if (input.DecidedOn > context.Today || input.DecidedOn < found.SubmittedOn)
                findings.Add(CaseFindings.Day("讨论日期", found.SubmittedOn ?? context.Today, context.Today, nameof(input.DecidedOn)));
            if (CaseText.TooLong(input.Opinion, CaseText.Short))
                findings.Add(CaseFindings.TooLong("意见", CaseText.Short, nameof(input.Opinion)));
            if (findings.Count > 0)
                return findings;
            (found.DecidedOn, found.Opinion) = (input.DecidedOn, CaseText.Paragraphs(input.Opinion));
            found.DecidedBy = await BodyAsync(found, cancel);
            if (input.Decision == CaseDecision.Refuse)
            {
                await RefuseAsync(found, input.Reason, input.Handling, context, no, cancel);
                return findings;
            }

            found.Status = AffiliationRoute.NeedsMunicipalReply(found.Level!.Value) ? CaseStatus.AtMunicipal : CaseStatus.Agreed;
            var next = found.Status == CaseStatus.AtMunicipal ? "，报市委批复" : "，待签发批复";
            await desk.RecordAsync(context, found, "organisation-case.agreed", $"{found.DecidedBy}讨论同意{found.Name}变更隶属关系{next}", no, cancel);
            return findings;
        }, cancel);

    public Task<Outcome<Guid>> MunicipalAsync(MunicipalReply input, CommandContext context, CancellationToken cancel = default)
        => StepAsync(input.Key, input.Version, CaseStatus.AtMunicipal, "登记市委批复", context, async (found, no) =>
        {
            var findings = await AnswerAsync(input.Decision, input.Reason, input.Handling, context, cancel);
            findings.AddRange(await MunicipalAsync(found.Level!.Value, input.Number, input.RepliedOn, found.DecidedOn, context, cancel));
            if (findings.Count > 0)
                return findings;
            (found.MunicipalNumber, found.MunicipalOn) = (CaseText.Clean(input.Number), input.RepliedOn);
            if (input.Decision == CaseDecision.Refuse)
            {
                await RefuseAsync(found, input.Reason, input.Handling, context, no, cancel);
                return findings;
            }

            found.Status = CaseStatus.Agreed;
            await desk.RecordAsync(context, found, "organisation-case.municipal-reply", $"市委批复同意，文号 {found.MunicipalNumber}", no, cancel);
            return findings;
        }, cancel);

    /// <summary>Who discusses it: the district's department, or the city's from vice-bureau level on.</summary>
    internal async Task<string> BodyAsync(AffiliationCase found, CancellationToken cancel)
        => found.Level == InitiatorLevel.BelowViceBureau ? $"{await desk.DistrictNameAsync(found.SuperiorId, cancel)}组织部" : "市委组织部";

    internal async Task<IReadOnlyList<Finding>> ConsultationAsync(AffiliationCase found, CommandContext context, CancellationToken cancel)
        => (await rules.CurrentAsync(cancel)).Evaluate(
            AffiliationChecks.Consultation,
            new ConsultationFacts(found.Origin!.Value, found.Consulted is not null, found.ConsultedOn is not null, found.ConsultedOpinion is not null),
            context.Today, RuleOccasion.Decision).Blocking;

    internal async Task<List<Finding>> MunicipalAsync(
        InitiatorLevel level, string? number, DateOnly? repliedOn, DateOnly? earliest, CommandContext context, CancellationToken cancel)
    {
        var findings = (await rules.CurrentAsync(cancel)).Evaluate(
            AffiliationChecks.Municipal, new MunicipalFacts(level, CaseText.Clean(number) is not null, repliedOn is not null),
            context.Today, RuleOccasion.Decision).Blocking.ToList();
        if (repliedOn > context.Today || repliedOn < earliest)
            findings.Add(CaseFindings.Day("市委批复日期", earliest ?? repliedOn!.Value, context.Today, "MunicipalOn"));
        if (CaseText.TooLong(number, Approvals.ApprovalBook.LongestNumber))
            findings.Add(CaseFindings.TooLong("市委批复文号", Approvals.ApprovalBook.LongestNumber, "MunicipalNumber"));
        return findings;
    }

    private async Task<List<Finding>> AnswerAsync(
        CaseDecision? decision, string? reason, string? handling, CommandContext context, CancellationToken cancel)
    {
        if (decision == CaseDecision.Agree)
            return [];
        if (decision != CaseDecision.Refuse)
            return [CaseFindings.ChoiceMissing("同意还是不同意", "Decision")];
        var findings = (await rules.CurrentAsync(cancel)).Evaluate(
            AffiliationChecks.Refusal, new AffiliationRefusalFacts(CaseText.Paragraphs(reason) is not null, CaseText.Paragraphs(handling) is not null),
            context.Today, RuleOccasion.Decision).Blocking.ToList();
        if (CaseText.TooLong(reason, CaseText.Long))
            findings.Add(CaseFindings.TooLong("理由", CaseText.Long, "RefusalReason"));
        if (CaseText.TooLong(handling, CaseText.Short))
            findings.Add(CaseFindings.TooLong("处理意见", CaseText.Short, "Handling"));
        return findings;
    }

    private async Task RefuseAsync(AffiliationCase found, string? reason, string? handling, CommandContext context, long no, CancellationToken cancel)
    {
        (found.Status, found.Answer, found.Handling) = (CaseStatus.NotAgreed, CaseText.Paragraphs(reason), CaseText.Paragraphs(handling));
        found.EndedOn = context.Today;
        await desk.RecordAsync(
            context, found, "organisation-case.not-agreed", $"不同意{found.Name}变更隶属关系：{found.Answer}；处理意见：{found.Handling}", no, cancel);
    }

    private Task<Outcome<Guid>> StepAsync(
        Guid key, int version, CaseStatus from, string what, CommandContext context, Func<AffiliationCase, long, Task<List<Finding>>> step, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync<AffiliationCase>(key, version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (!open.MayDecide)
                    return Outcome<Guid>.Forbidden();
                if (open.Case.Status != from)
                    return Outcome<Guid>.Refused(CaseFindings.NotNow(what));
                var findings = await step(open.Case, no);
                return findings.Count > 0 ? Outcome<Guid>.Refused(findings) : Outcome<Guid>.Ok(key);
            },
            cancel);
}
