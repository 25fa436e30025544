using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Periods;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>任职前公示: published after the decision, and concluded by one of four outcomes.</summary>
public sealed class NoticeService(CaseDesk desk, CaseFigures figures, NoticeText text, WorkingDays days)
{
    private static readonly CaseStage[] Decided = [CaseStage.Decision];

    public Task<Outcome<Guid>> PublishAsync(PublishNotice input, CommandContext context, CancellationToken cancel = default)
        => desk.OnCandidateAsync(input.CandidateKey, input.Version, Decided, "公示", context, async (open, rules) =>
        {
            var (fields, candidate) = (CaseFindings.Fields, open.Candidate);
            if (candidate.Notice?.Outcome is not null || candidate.Appointment is not null)
                return [fields.NotNow("公示：公示已经有结果")];
            var (places, contact, omits, reason) = (Lines(input.Places), ChineseText.Clean(input.Contact), ChineseText.Clean(input.OmitsPostFor), ChineseText.Clean(context.Reason));
            List<Finding> findings = [.. input.IsExempt ? Exempt(reason) : FieldFindings.Given(
                input.From is null ? fields.Missing("公示的第一天", nameof(input.From)) : null, input.To is null ? fields.Missing("公示的最后一天", nameof(input.To)) : null,
                input.To < input.From ? fields.Order("公示的最后一天", "第一天", input.From!.Value, nameof(input.To)) : null,
                fields.Text(places, "公示的单位", CaseNotice.LongestPlaces, nameof(input.Places)), fields.Text(contact, "受理部门、电话、地址和意见箱", CaseNotice.LongestContact, nameof(input.Contact)),
                omits.Length > CaseNotice.LongestContact ? fields.TooLong("不写拟任职务的原因", CaseNotice.LongestContact, nameof(input.OmitsPostFor)) : null,
                reason.Length > CaseNotice.LongestText ? fields.TooLong("理由", CaseNotice.LongestText, "Reason") : null)];
            if (findings.Count == 0 && !input.IsExempt)
                findings.AddRange(rules.Evaluate(NoticeChecks.Notice, await FactsAsync(input, open, omits.Length > 0, cancel), context.Today, RuleOccasion.Decision, context.Reason).Blocking);
            if (findings.Count > 0)
                return findings;
            var notice = candidate.Notice ??= new CaseNotice { IsExempt = input.IsExempt };
            (notice.IsExempt, notice.Reason) = (input.IsExempt, reason.Length > 0 ? reason : null);
            (notice.From, notice.To, notice.Places, notice.Contact) = input.IsExempt ? (null, null, null, null) : (input.From, input.To, places, contact);
            notice.OmitsPostFor = omits.Length > 0 && !input.IsExempt ? omits : null;
            desk.Record(context, "case.notice-published", open.Event, input.IsExempt ? $"{candidate.Name}不公示：{reason}" : $"{candidate.Name}任职前公示，{input.From:yyyy-MM-dd} 至 {input.To:yyyy-MM-dd}");
            return findings;
        }, cancel);

    public Task<Outcome<Guid>> ConcludeAsync(ConcludeNotice input, CommandContext context, CancellationToken cancel = default)
        => desk.OnCandidateAsync(input.CandidateKey, input.Version, Decided, "登记公示结果", context, (open, _) =>
        {
            var (fields, candidate, conclusion) = (CaseFindings.Fields, open.Candidate, ChineseText.Clean(input.Conclusion));
            if (candidate.Notice is not { IsExempt: false, From: { } from, To: { } to } notice || candidate.Appointment is not null || notice.Outcome is NoticeOutcome.Rejected)
                return Task.FromResult<IReadOnlyList<Finding>>([fields.NotNow("登记公示结果：没有公示，或者已经任职、不予任用")]);
            var endsWell = input.Outcome is NoticeOutcome.Clear or NoticeOutcome.Minor;
            var waiting = candidate.Reports.Count(r => r.IsOnNotice && r.Finding is null);
            var findings = FieldFindings.Given(
                input.Outcome is { } outcome && Enum.IsDefined(outcome) ? null : fields.Choice("公示结果", nameof(input.Outcome)), fields.Day(input.On, context.Today, "日期", nameof(input.On)),
                input.On < from ? fields.Order("日期", "公示的第一天", from, nameof(input.On)) : null, endsWell && input.On <= to ? CaseFindings.NoticeRunning(to) : null,
                endsWell && waiting > 0 ? CaseFindings.OpenReports(waiting) : null,
                conclusion.Length == 0 && input.Outcome == NoticeOutcome.Clear ? null : fields.Text(conclusion, "核实和处理情况", CaseNotice.LongestText, nameof(input.Conclusion)),
                input.StatedOn is { } stated ? fields.Day(stated, context.Today, "本人书面说明的日期", nameof(input.StatedOn)) : null);
            if (findings.Count > 0)
                return Task.FromResult(findings);
            // A suspension runs from its first day, however often it is confirmed.
            notice.SuspendedOn ??= input.Outcome == NoticeOutcome.Suspended ? input.On : null;
            (notice.Outcome, notice.ConcludedOn, notice.Conclusion, notice.StatedOn) = (input.Outcome, input.On, conclusion.Length > 0 ? conclusion : null, input.StatedOn);
            desk.Record(context, "case.notice-concluded", open.Event, $"{candidate.Name}公示结果：{CaseWords.Outcomes[input.Outcome!.Value]}，{input.On:yyyy-MM-dd}");
            return Task.FromResult(findings);
        }, cancel);

    private async Task<NoticeFacts> FactsAsync(PublishNotice input, OpenCandidate open, bool omitsPost, CancellationToken cancel)
    {
        var (from, to, candidate) = (input.From!.Value, input.To!.Value, open.Candidate);
        var lines = await text.ReadAsync(candidate, open.Case, omitsPost, cancel);
        return new NoticeFacts(
            from, to, candidate.HasPassed ? candidate.Decision!.Meeting!.HeldOn : null, await days.BetweenAsync(from.AddDays(-1), to, cancel),
            await figures.MovedOnAsync(candidate.CadreId, from, cancel), Lines(input.Places).Split('\n').Length, [.. lines.Where(l => l.IsMissing).Select(l => l.Label)]);
    }

    private static IReadOnlyList<Finding> Exempt(string reason) => FieldFindings.Given(CaseFindings.Fields.Text(reason, "不公示的理由", CaseNotice.LongestText, "Reason"));

    private static string Lines(string? typed) => string.Join('\n', (typed ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal));
}
