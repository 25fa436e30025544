using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Education;

/// <summary>Rules of education and training: 手册2008 L1549-1585, and the practice of the district.</summary>
public static class EducationChecks
{
    // L1555-1573: content, method and form.
    public static readonly RuleChecks<ActivityFacts> Activity = new RuleChecks<ActivityFacts>()
        .AddMany("EDU-CONTENT", static (facts, rule) => new[]
        {
            (facts.HasContent, "Content", "内容类别"), (facts.HasMethod, "Method", "教育方法"), (facts.HasForm, "Form", "活动形式"),
        }.Where(x => !x.Item1).Select(x => rule.Broken($"还没有选择{x.Item3}。", x.Item2, $"请选择{x.Item3}。")))
        .Add("EDU-ACTIVITY-AMOUNT", static (facts, rule) => facts.Minutes < 0 || facts.Minutes > rule.Number("hours") * 60
            ? rule.Broken($"学时应在 0 至 {rule.Value("hours")} 之间。", "Hours", "请核对学时。")
            : facts.CreditTenths < 0 || facts.CreditTenths > rule.Number("credits") * 10
                ? rule.Broken($"学分应在 0 至 {rule.Value("credits")} 之间。", "Credits", "请核对学分。") : null);

    // S000 L303: two layers; a secretary or committee member has no credit rule, and hours never make up for credits.
    public static readonly RuleChecks<StudyFacts> Study = new RuleChecks<StudyFacts>()
        .Add("EDU-STUDY-COMMITTEE", static (facts, rule) => facts.IsCommittee && facts.Minutes < rule.Number("hours") * 60
            ? rule.Broken($"集中学习 {EducationWords.Hours(facts.Minutes)} 学时，不到 {rule.Value("hours")} 学时") : null)
        .AddMany("EDU-STUDY-MEMBER", static (facts, rule) => facts.IsCommittee ? [] : Short(facts, rule));

    public static readonly RuleChecks<OnlineFacts> Online = new RuleChecks<OnlineFacts>()
        .Add("EDU-ONLINE-ORDER", static (facts, rule) => facts.Registered > facts.Assigned
            ? rule.Broken($"注册 {facts.Registered} 人，多于应学 {facts.Assigned} 人。", "Registered", "请核对人数。")
            : facts.InStudy > facts.Registered ? rule.Broken($"在学 {facts.InStudy} 人，多于注册 {facts.Registered} 人。", "InStudy", "请核对人数。") : null)
        .Add("EDU-ONLINE-TARGET", static (facts, rule) => facts.Assigned > 0 && facts.Registered * 100L < (long)facts.Assigned * rule.Number("registered")
            || (facts.Registered > 0 && facts.InStudy * 100L < (long)facts.Registered * rule.Number("inStudy"))
            ? rule.Broken("注册率或者在学率还没有达到要求。") : null);

    public static readonly RuleChecks<ClassFacts> Class = new RuleChecks<ClassFacts>()
        .Add("EDU-CLASS-DAYS", static (facts, rule) => facts.EndsOn < facts.StartsOn
            ? rule.Broken($"结业 {facts.EndsOn:yyyy-MM-dd} 早于开班 {facts.StartsOn:yyyy-MM-dd}。", "EndsOn", "请核对日期。") : null)
        .Add("EDU-CLASS-SUM", static (facts, rule) => facts.Parts.Count > 0 && facts.Parts.Sum() != facts.Trainees
            ? rule.Broken($"各分班合计 {facts.Parts.Sum()} 人，全班 {facts.Trainees} 人。", "Parts", "请核对人数。") : null)
        .Add("EDU-CLASS-TIMES", static (facts, rule) => facts.PersonTimes < facts.Trainees
            ? rule.Broken($"人次 {facts.PersonTimes} 少于人数 {facts.Trainees}。", "PersonTimes", "人数填在“人数”，人次填在“人次”。") : null)
        .Add("EDU-CLASS-QUESTIONNAIRE", static (facts, rule) => facts.QuestionnaireOn >= facts.StartsOn
            ? rule.Broken("学习内容征询表在开班前发出。", "QuestionnaireOn", "请核对日期，或写明理由。") : null);

    public static readonly RuleChecks<TraineeFacts> Trainee = new RuleChecks<TraineeFacts>()
        .Add("EDU-CLASS-TRAINEE", static (facts, rule) => facts.Twice.Count > 0
            ? rule.Broken($"{string.Join("、", facts.Twice)}已经是这个班的学员。", "People", "请取消勾选。")
            : facts.Enrolled > facts.Trainees ? rule.Broken($"学员 {facts.Enrolled} 人，多于全班 {facts.Trainees} 人。", "People", "请核对全班人数。") : null);

    // L1567: every year.
    public static readonly RuleChecks<LeaderFacts> Leader = new RuleChecks<LeaderFacts>()
        .Add("EDU-LEADER-YEARLY", static (facts, rule) => (facts.HasLesson, facts.HasReport) switch
        {
            (true, true) => null,
            (false, false) => rule.Broken($"{facts.Year} 年没有讲党课，也没有作形势报告"),
            (false, _) => rule.Broken($"{facts.Year} 年没有讲党课"),
            _ => rule.Broken($"{facts.Year} 年没有作形势报告"),
        });

    // L1571: five aspects; problems, causes, rectification; every five years.
    public static readonly RuleChecks<AnalysisFacts> Analysis = new RuleChecks<AnalysisFacts>()
        .AddMany("EDU-SPIRIT-ASPECTS", static (facts, rule) => facts.Missing.Select(m => rule.Broken($"还没有填写“{m.What}”。", m.Field, "请填写。")))
        .Add("EDU-SPIRIT-EVERY", static (facts, rule) => facts.LastOn?.AddYears(rule.Number("years")) is { } next && facts.On < next
            ? rule.Broken($"上一次是 {facts.LastOn:yyyy-MM-dd}，不到 {rule.Value("years")} 年。", "On", "请核对日期，或写明理由。") : null);

    // L1577-1583.
    public static readonly RuleChecks<NoticeFacts> Notice = new RuleChecks<NoticeFacts>()
        .Add("EDU-JULY-APPROVED", static (facts, rule) => facts.ApprovedOn is { } approved && approved <= facts.On ? null
            : rule.Broken("方案还没有经党委同意，不能发通知。", "On", "请先登记党委同意。"))
        .Add("EDU-JULY-QUOTA", static (facts, rule) => facts.Quotas.Sum() == facts.Total ? null
            : rule.Broken(
                facts.Quotas.Sum() < facts.Total ? $"总名额 {facts.Total}，已分配 {facts.Quotas.Sum()}，还有 {facts.Total - facts.Quotas.Sum()} 个没有分配。"
                    : $"总名额 {facts.Total}，已分配 {facts.Quotas.Sum()}，多了 {facts.Quotas.Sum() - facts.Total} 个。", "Quotas", "请核对名额分配。"));

    public static readonly RuleChecks<YearFacts> Yearly = new RuleChecks<YearFacts>()
        .Add("EDU-JULY-ONCE", static (facts, rule) => facts.Others == 0 ? null
            : rule.Broken($"{facts.Year} 年已经有一个纪念大会（座谈会）。", "Year", "请核对年度，或写明理由。"));

    private static IEnumerable<Finding> Short(StudyFacts facts, RuleInForce rule)
    {
        if (facts.Minutes < rule.Number("hours") * 60)
            yield return rule.Broken($"集中学习 {EducationWords.Hours(facts.Minutes)} 学时，不到 {rule.Value("hours")} 学时");
        if (facts.CreditTenths < rule.Number("credits") * 10)
            yield return rule.Broken($"自学 {EducationWords.Credits(facts.CreditTenths)} 学分，不到 {rule.Value("credits")} 学分");
    }
}
