using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Before a vote: 手册2008 L2519; of the districts in cases 23, 24 and 26 L3010, L3026, L3050.</summary>
public static class ListingChecks
{
    public static readonly RuleChecks<ListingFacts> All = new RuleChecks<ListingFacts>()
        .Add("APPT-INSPECTED", static (facts, rule) => facts.Uninspected.Count == 0 ? null
            : rule.Broken($"还没有考察：{string.Join('、', facts.Uninspected)}。", "Chosen", "考察报告登记以后再提交会议。"))
        .Add("APPT-CONSULTED-TWO", static (facts, rule) => facts.Candidates >= facts.Posts * rule.Number("people") ? null
            : rule.Broken($"{facts.Posts} 个职位，酝酿人选 {facts.Candidates} 人，每个职位至少 {rule.Value("people")} 人。", "Chosen"))
        .Add("APPT-MARGIN", static (facts, rule) => facts.Kind is not (CaseKind.OpenSelection or CaseKind.Competition) || IsWithin(facts, rule) ? null
            : rule.Broken($"{facts.Posts} 个职位，表决人选 {facts.Listed} 人，差额应在 {rule.Value("least")}% 到 {rule.Value("most")}% 之间。", "Chosen", "请调整人选，或者写明理由。"))
        .Add("APPT-DISSATISFIED", static (facts, rule) => facts.Disliked.FirstOrDefault(d => d.Percent >= rule.Number("percent")) is not { Name: { } name } disliked ? null
            : rule.Broken($"{name}“{disliked.Content}”一项不满意 {disliked.Percent:0.#}%，达到 {rule.Value("percent")}%。", "Chosen", "不提交表决；有特殊原因的，写明理由。"));

    /// <summary>Names over posts; whether posts or names are the base is set, because the case leaves it open.</summary>
    private static bool IsWithin(ListingFacts facts, RuleInForce rule)
    {
        var (over, of) = ((facts.Listed - facts.Posts) * 100, rule.Number("ofNames") == 1 ? facts.Listed : facts.Posts);
        return over >= rule.Number("least") * of && over <= rule.Number("most") * of;
    }
}
