using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>民主推荐: 手册2008 L2521-L2531.</summary>
public static class RecommendationChecks
{
    public static readonly RuleChecks<RecommendationFacts> All = new RuleChecks<RecommendationFacts>()
        .Add("APPT-RECOMMENDED", static (facts, rule) => facts.On is not null || facts.IsSpecialNeed || facts.Kind is CaseKind.OpenSelection or CaseKind.Competition ? null
            : rule.Broken("还没有民主推荐，不能确定考察对象。", null, "请先登记民主推荐；确因工作特殊需要的，注明组织提名。"))
        .Add("APPT-RECOMMENDED-YEAR", static (facts, rule) => facts.On is not { } on || facts.FixedOn <= on.AddYears(rule.Number("years")) ? null
            : rule.Broken($"民主推荐在 {on:yyyy-MM-dd}，已经超过 {rule.Value("years")} 年。", null, "请重新推荐，或者写明理由。"))
        .Add("APPT-RECOMMENDED-LEVELS", static (facts, rule) => facts.On is null || facts.Kind != CaseKind.TermChange || facts.Levels >= 2 ? null
            : rule.Broken("换届的民主推荐，要按参加人员的职务层次分别统计。", null, "请按层次分组计票。"))
        .Add("APPT-RECOMMENDED-FORMS", static (facts, rule) => facts.On is null || (facts.HasMeeting && facts.Talks > 0) ? null
            : rule.Broken(facts.HasMeeting ? "只有会议推荐，没有个别谈话推荐。" : "只有个别谈话推荐，没有会议推荐。", null, "请补上，或者写明理由。"))
        .Add("APPT-RECOMMENDED-OUTSIDE", static (facts, rule) => facts.On is null || facts.Kind != CaseKind.TermChange || !facts.NeedsOutside || facts.HasOutside ? null
            : rule.Broken("推荐人大、政府、政协领导成员，没有民主党派、工商联主要领导成员和无党派代表人士参加。", null, "请请他们参加推荐。"));
}
