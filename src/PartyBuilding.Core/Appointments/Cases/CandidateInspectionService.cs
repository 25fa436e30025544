using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>考察: the group, its notice and talks, the material, the report, and what is told afterwards.</summary>
public sealed class CandidateInspectionService(CaseDesk desk)
{
    private static readonly CaseStage[] Running = [CaseStage.Inspection];

    public Task<Outcome<Guid>> PlanAsync(PlanInspection input, CommandContext context, CancellationToken cancel = default)
        => OpenAsync(input.CandidateKey, input.Version, "登记考察组和预告", context, (open, _) =>
        {
            var (fields, leader, others) = (CaseFindings.Fields, ChineseText.PersonName(input.Leader), Lines(input.Others));
            var fixedOn = open.Case.FixedOn!.Value;
            var findings = FieldFindings.Given(
                fields.Text(leader, "考察组组长", AppointmentCase.LongestBy, nameof(input.Leader)),
                others.Length > CaseInspection.LongestNames ? fields.TooLong("考察组成员", CaseInspection.LongestNames, nameof(input.Others)) : null,
                Between(input.PlanToldOn, fixedOn, context.Today, "沟通方案的日期", nameof(input.PlanToldOn)), Between(input.NoticedOn, fixedOn, context.Today, "考察预告的日期", nameof(input.NoticedOn)),
                Between(input.PublicisedOn, fixedOn, context.Today, "公示的日期", nameof(input.PublicisedOn)),
                fields.AtMost(input.NoticePlace, "预告的范围", CaseInspection.LongestPlace, nameof(input.NoticePlace)),
                fields.AtMost(input.NoticeContact, "联系方式", CaseInspection.LongestPlace, nameof(input.NoticeContact)));
            if (findings.Count > 0)
                return findings;
            var inspection = open.Candidate.Inspection ??= new CaseInspection { Leader = leader, Others = others };
            (inspection.Leader, inspection.Others, inspection.PlanToldOn, inspection.NoticedOn) = (leader, others, input.PlanToldOn, input.NoticedOn);
            (inspection.NoticePlace, inspection.NoticeContact, inspection.PublicisedOn, inspection.NeedsAudit) = (ChineseText.OrNull(input.NoticePlace), ChineseText.OrNull(input.NoticeContact), input.PublicisedOn, input.NeedsAudit);
            desk.Record(context, "case.inspection-planned", open.Event, $"考察{open.Candidate.Name}：考察组 {inspection.Group.Count()} 人{(input.NoticedOn is { } day ? $"，{day:yyyy-MM-dd} 预告" : "")}");
            return [];
        }, cancel);

    public Task<Outcome<Guid>> TalkAsync(RecordCaseTalk input, CommandContext context, CancellationToken cancel = default)
        => OpenAsync(input.CandidateKey, input.Version, "登记谈话", context, (open, _) =>
        {
            if (open.Candidate.Talks.Exists(t => t.Key == input.Key))
                return [];
            var (fields, with, by, content) = (CaseFindings.Fields, ChineseText.Clean(input.With), ChineseText.PersonName(input.By), ChineseText.Clean(input.Content));
            var findings = FieldFindings.Given(
                open.Candidate.Inspection is null ? fields.NotNow("登记谈话：还没有考察组") : null, fields.Day(input.On, context.Today, "谈话日期", nameof(input.On)),
                fields.Text(with, "谈话对象类别", CaseTalk.LongestWith, nameof(input.With)), fields.Text(by, "谈话人", AppointmentCase.LongestBy, nameof(input.By)),
                fields.Text(content, "谈话内容", CaseTalk.LongestContent, nameof(input.Content)));
            if (findings.Count > 0)
                return findings;
            open.Candidate.Talks.Add(new CaseTalk { Key = input.Key, On = input.On!.Value, With = with, By = by, Content = content });
            desk.Record(context, "case.inspection-talk", open.Event, $"考察{open.Candidate.Name}：谈话一次，{input.On:yyyy-MM-dd}");
            return [];
        }, cancel);

    public Task<Outcome<Guid>> WriteAsync(WriteMaterial input, CommandContext context, CancellationToken cancel = default)
        => OpenAsync(input.CandidateKey, input.Version, "写考察材料", context, (open, _) =>
        {
            if (open.Candidate.Inspection is not { } inspection)
                return [CaseFindings.Fields.NotNow("写考察材料：还没有考察组")];
            var signed = Lines(input.SignedBy);
            List<Finding> findings = [.. FieldFindings.Given([.. new[]
            {
                (input.PersonnelOpinion, "组织（人事）部门意见", nameof(input.PersonnelOpinion)), (input.DisciplineOpinion, "纪检（监察）机关意见", nameof(input.DisciplineOpinion)),
                (input.PartyOpinion, "机关党组织意见", nameof(input.PartyOpinion)), (input.AuditResult, "审计结果", nameof(input.AuditResult)), (input.Politics, "政治素质", nameof(input.Politics)),
                (input.Strengths, "主要特点", nameof(input.Strengths)), (input.Shortcomings, "主要缺点和不足", nameof(input.Shortcomings)), (input.Appraisal, "民主测评情况", nameof(input.Appraisal)),
            }.Select(t => CaseFindings.Fields.AtMost(t.Item1, t.Item2, CaseInspection.LongestText, t.Item3)), signed.Length > CaseInspection.LongestNames ? CaseFindings.Fields.TooLong("签名", CaseInspection.LongestNames, nameof(input.SignedBy)) : null])];
            findings.AddRange(signed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Except(inspection.Group, StringComparer.Ordinal).Select(CaseFindings.Signers));
            if (findings.Count > 0)
                return findings;
            (inspection.PersonnelOpinion, inspection.DisciplineOpinion, inspection.PartyOpinion, inspection.AuditResult) =
                (ChineseText.OrNull(input.PersonnelOpinion), ChineseText.OrNull(input.DisciplineOpinion), ChineseText.OrNull(input.PartyOpinion), ChineseText.OrNull(input.AuditResult));
            (inspection.Politics, inspection.Strengths, inspection.Shortcomings, inspection.Appraisal, inspection.SignedBy) =
                (ChineseText.OrNull(input.Politics), ChineseText.OrNull(input.Strengths), ChineseText.OrNull(input.Shortcomings), ChineseText.OrNull(input.Appraisal), signed.Length > 0 ? signed : null);
            desk.Record(context, "case.material-written", open.Event, $"{open.Candidate.Name}的考察材料");
            return [];
        }, cancel);

    public Task<Outcome<Guid>> ReportAsync(ReportInspection input, CommandContext context, CancellationToken cancel = default)
        => OpenAsync(input.CandidateKey, input.Version, "报告考察情况", context, (open, rules) =>
        {
            var candidate = open.Candidate;
            if (candidate.Inspection is not { } inspection)
                return [CaseFindings.Fields.NotNow("报告考察情况：还没有考察组")];
            List<Finding> findings = [.. FieldFindings.Given(Between(input.On ?? default, open.Case.FixedOn!.Value, context.Today, "报告日期", nameof(input.On)))];
            findings.AddRange(rules.Evaluate(InspectionChecks.Report, Facts(candidate), context.Today, RuleOccasion.Decision, context.Reason).Blocking);
            if (findings.Count > 0)
                return findings;
            inspection.ReportedOn = input.On;
            desk.Record(context, "case.inspection-reported", open.Event, $"{candidate.Name}考察完毕，{input.On:yyyy-MM-dd}，谈话 {candidate.Talks.Count} 人次");
            return [];
        }, cancel);

    public Task<Outcome<Guid>> TellAsync(TellInspection input, CommandContext context, CancellationToken cancel = default)
        => desk.OnCandidateAsync(input.CandidateKey, input.Version, [CaseStage.Inspection, CaseStage.Decision], "登记反馈", context, (open, _) =>
        {
            if (open.Candidate.Inspection is not { ReportedOn: { } reported } inspection)
                return Task.FromResult<IReadOnlyList<Finding>>([CaseFindings.Fields.NotNow("登记反馈：考察还没有报告")]);
            var findings = FieldFindings.Given(
                Between(input.LeadersOn, reported, context.Today, "向主要领导反馈的日期", nameof(input.LeadersOn)), Between(input.PersonOn, reported, context.Today, "向本人反馈的日期", nameof(input.PersonOn)));
            if (findings.Count > 0)
                return Task.FromResult(findings);
            (inspection.ToldLeadersOn, inspection.ToldPersonOn) = (input.LeadersOn, input.PersonOn);
            desk.Record(context, "case.inspection-told", open.Event, $"反馈{open.Candidate.Name}的考察情况");
            return Task.FromResult(findings);
        }, cancel);

    /// <summary>What stands in the way of the report, for the page and the command alike.</summary>
    internal static InspectionFacts Facts(CaseCandidate candidate)
    {
        var inspection = candidate.Inspection!;
        var missing = new[]
        {
            (inspection.PersonnelOpinion, "组织（人事）部门"), (inspection.DisciplineOpinion, "纪检（监察）机关"), (inspection.PartyOpinion, "机关党组织"),
        };
        return new InspectionFacts(
            candidate.Name, inspection.Group.Count(), inspection.Leader.Length > 0, inspection.PlanToldOn, inspection.NoticedOn, inspection.NoticeContact is not null,
            candidate.Talks.Count == 0 ? null : candidate.Talks.Min(t => t.On), [.. missing.Where(o => o.Item1 is null).Select(o => o.Item2)], inspection.NeedsAudit, inspection.AuditResult is not null,
            inspection.Shortcomings is not null, inspection.Appraisal is not null, inspection.SignedBy is not null, candidate.Reports.Count(r => !r.IsOnNotice && r.Finding is null),
            candidate.IsNewEntrant, inspection.PublicisedOn);
    }

    private Task<Outcome<Guid>> OpenAsync(Guid key, int version, string what, CommandContext context, Func<OpenCandidate, RuleCatalogue, IReadOnlyList<Finding>> work, CancellationToken cancel)
        => desk.OnCandidateAsync(key, version, Running, what, context, (open, rules) => Task.FromResult(
            open.Candidate.Inspection is { ReportedOn: not null } ? [CaseFindings.Fields.NotNow($"{what}：考察已经报告，内容不再改动")] : work(open, rules)), cancel);

    private static Finding? Between(DateOnly? day, DateOnly first, DateOnly today, string what, string field)
        => day is null ? null : day == default(DateOnly) ? CaseFindings.Fields.Missing(what, field) : day > today ? CaseFindings.Fields.Future(what, field)
            : day < first ? CaseFindings.Fields.Order(what, "前一步的日期", first, field) : null;

    private static string Lines(string? typed)
        => string.Join('\n', (typed ?? "").Split(['\n', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(ChineseText.PersonName).Distinct(StringComparer.Ordinal));
}
