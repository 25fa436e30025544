using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>Rules on reporting on work and integrity: 手册2008 L3597-3625, 案例28 L3643-3669.</summary>
public static class WorkReportChecks
{
    public static readonly RuleChecks<PrincipalFacts> Principal = new RuleChecks<PrincipalFacts>()
        .Add("WIR-PRINCIPAL", static (f, rule) => !f.HasOpinions || f.Collector is not (null or OpinionCollector.OwnCommittee) ? null
            : rule.Broken("对主要负责人的意见不能由本单位自己征求。", nameof(SaveReportSession.PrincipalCollector), "请由上级纪检机关、组织人事部门征求。"));

    public static readonly RuleChecks<HandingInFacts> HandingIn = new RuleChecks<HandingInFacts>()
        .Add("WIR-APPRAISED-FIRST", static (f, rule) => !f.IsHandedIn || f.IsAppraised ? null
            : rule.Broken("还没有评议或测评，不能上报总结。", nameof(SaveReportSession.SubmittedOn), "请先登记评议（测评）的日期和结果。"));

    public static readonly RuleChecks<SessionFacts> Session = new RuleChecks<SessionFacts>()
        .Add("WIR-APPRAISED", static (f, rule) => f.IsAppraised || f.Today <= f.On ? null : rule.Broken($"{f.On:yyyy-MM-dd} 述职述廉以后还没有评议或测评。"))
        .Add("WIR-MONTH", static (f, rule) =>
        {
            var by = f.From.AddMonths(rule.Number("months"));
            return (f.SubmittedOn ?? f.Today) <= by ? null
                : rule.Broken(f.SubmittedOn is { } on ? $"应在 {by:yyyy-MM-dd} 前上报，{on:yyyy-MM-dd} 才上报。" : $"应在 {by:yyyy-MM-dd} 前上报总结和报告，还没有上报。");
        });

    public static readonly RuleChecks<TermFacts> Term = new RuleChecks<TermFacts>()
        .Add("WIR-TWO", static (f, rule) => f.Today < f.To || f.Held >= rule.Number("least") ? null
            : rule.Broken($"{f.From:yyyy-MM-dd} 至 {f.To.AddDays(-1):yyyy-MM-dd} 这一届只述职述廉 {f.Held} 次。", null, $"每届至少 {rule.Value("least")} 次。"));

    public static readonly RuleChecks<ReportFacts> Report = new RuleChecks<ReportFacts>()
        .Add("WIR-WORK", static (f, rule) => Missing(rule, "述职部分缺少", ReportHeadings.Work.Where(h => h != ReportHeading.WorkOther), f))
        // What cadres and masses want to hear is reported where there is something; what is put right has a rule of its own.
        .Add("WIR-INTEGRITY", static (f, rule) => Missing(rule, "述廉部分缺少", [ReportHeading.IntegrityRules, ReportHeading.PersonalMatters, ReportHeading.Gifts], f))
        .Add("WIR-REMEDY", static (f, rule) => f.IsFirst ? null : Missing(rule, "不是第一次述职述廉，缺少", [ReportHeading.Remedy], f))
        .Add("WIR-CASE-28", static (f, rule) => Missing(rule, "八项内容缺少", ReportHeadings.Case28, f));

    public static readonly RuleChecks<OutstandingFacts> Outstanding = new RuleChecks<OutstandingFacts>()
        .Add("WIR-OUTSTANDING", static (f, rule) => f.MainElsewhere is null ? rule.Broken($"{f.Name}还没有述职述廉报告。") : null)
        .Add("WIR-MAIN", static (f, rule) => f.MainElsewhere is { } main ? rule.Broken($"{f.Name}的主要职务在{main}，在那个班子述职述廉。") : null);

    private static Finding? Missing(RuleInForce rule, string words, IEnumerable<ReportHeading> asked, ReportFacts facts)
        => asked.Except(facts.Headings).ToList() is { Count: > 0 } missing ? rule.Broken($"{words}：{string.Join('、', missing.Select(h => ReportHeadings.Words[h]))}。") : null;
}
