using PartyBuilding.Core.Assessments.Schemes;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Rules of assessments: 手册2008 L2541-L2632, L2776-L2782, L1987-L1997, S000 and S003 of the district's practice.</summary>
public static class AssessmentChecks
{
    public static readonly RuleChecks<SchemeUseFacts> SchemeUse = new RuleChecks<SchemeUseFacts>()
        .Add("ASM-SUBJECT", static (facts, rule) => facts.IsForTeam == (facts.Subject == AssessmentSubject.Team) ? null
            : rule.Broken(facts.IsForTeam ? "这个方案不是考核班子的。" : "这个方案是考核班子的，不能用来考核个人。", facts.Field, "请换一个方案。"))
        .Add("ASM-FIVE", static (facts, rule) => facts.Subject != AssessmentSubject.Cadre || facts.Kind is AssessmentKind.Special or AssessmentKind.Delegates || rule.Value("dimensions").Split('、').All(facts.Categories.Contains) ? null
            : rule.Broken($"方案缺少：{string.Join('、', rule.Value("dimensions").Split('、').Except(facts.Categories))}。", facts.Field, "请补齐，或者改用专项考核。"));

    public static readonly RuleChecks<TwiceFacts> Twice = new RuleChecks<TwiceFacts>()
        .Add("ASM-TWICE", static (facts, rule) => facts.Names.Count == 0 ? null
            : rule.Broken($"{facts.Year} 年已经有同类考核：{string.Join('、', facts.Names.Take(5))}{(facts.Names.Count > 5 ? $"等 {facts.Names.Count} 个" : "")}。", facts.Field, "请打开原来的考核。"));

    public static readonly RuleChecks<PointsFacts> Points = new RuleChecks<PointsFacts>()
        .Add("ASM-BOUNDS", static (facts, rule) => facts.Least <= facts.Points && facts.Points <= facts.Most ? null
            : rule.Broken($"“{facts.Indicator}”{facts.Points:0.##} 分，应在 {facts.Least:0.##} 到 {facts.Most:0.##} 分之间。", facts.Field));

    public static readonly RuleChecks<EvidenceFacts> Evidence = new RuleChecks<EvidenceFacts>()
        .Add("ASM-EVIDENCE", static (facts, rule) => !facts.IsNeeded || facts.HasEvidence ? null : rule.Broken($"“{facts.Indicator}”要写明依据。", facts.Field));

    public static readonly RuleChecks<DateTime?> Frozen = new RuleChecks<DateTime?>()
        .Add("ASM-FROZEN", static (frozen, rule) => frozen is null ? null : rule.Broken("这一版方案已经有评分，不能再改。", null, "要调整，请另立一版。"));

    public static readonly RuleChecks<MissingFacts> Complete = new RuleChecks<MissingFacts>()
        .Add("ASM-COMPLETE", static (facts, rule) => facts.Missing.Count == 0 ? null
            : rule.Broken($"还缺：{string.Join('；', facts.Missing.Take(5))}{(facts.Missing.Count > 5 ? $"等 {facts.Missing.Count} 项" : "")}。", null, "请补齐后再汇总。"));

    public static readonly RuleChecks<GradeFacts> Grade = new RuleChecks<GradeFacts>()
        .Add("ASM-GAP", static (facts, rule) => !facts.IsInGap ? null : rule.Broken($"综合得分 {facts.Composite:0.##}，方案没有为这一分数规定等次。", "GradeKey", "请先由制定方案的部门明确，另立一版。"))
        .Add("ASM-DIFFERS", static (facts, rule) => facts.Worked is null || facts.Worked == facts.Chosen ? null : rule.Broken($"按得分是“{facts.Worked}”，现在定为“{facts.Chosen}”。", "GradeKey", "请写明理由。"))
        .Add("ASM-QUOTA", static (facts, rule) => facts.Quota is not { } quota || facts.Already + 1 <= facts.Subjects * quota / 100 ? null
            : rule.Broken($"“{facts.Chosen}”最多占 {facts.Quota:0.##}%：{facts.Subjects} 个对象最多 {Math.Floor(facts.Subjects * facts.Quota.Value / 100):0} 个，已有 {facts.Already} 个。", "GradeKey"))
        .Add("ASM-DUTIES", static (facts, rule) => facts.HasDuties ? null : rule.Broken("没有登记岗位职责，不能作考核结论。", "Duties", "请先填写岗位职责。"));

    public static readonly RuleChecks<RoundEndFacts> Ending = new RuleChecks<RoundEndFacts>()
        .Add("ASM-DECIDED", static (facts, rule) => facts.Undecided == 0 ? null : rule.Broken($"还有 {facts.Undecided} 个对象没有作出考核结论。"))
        .Add("ASM-FEEDBACK", static (facts, rule) => facts.NotFedBack == 0 ? null : rule.Broken($"还有 {facts.NotFedBack} 个对象没有反馈。", null, "请逐个反馈，或者写明理由。"));
}
