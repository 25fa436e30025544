using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Units;

/// <summary>Number and structure of a list, without rounding: every share is compared as whole numbers.</summary>
public static class ListChecks
{
    /// <summary>Asked when a unit decides: what is usual wants a reason.</summary>
    public static readonly RuleChecks<ListFacts> Decision = new RuleChecks<ListFacts>()
        .Add("SEL-QUOTA", static (facts, rule) => !ByCircular(facts) || facts.Total == facts.Quota ? null
            : rule.Broken($"推荐 {facts.Total} 人，职数 {facts.Quota}，一般为 1:1。", "Reason", "请核对，或者写明理由。"))
        .Add("SEL-NEAR", static (facts, rule) => !ByCircular(facts) || facts.Near * 3 <= facts.Total ? null
            : rule.Broken($"近期可提拔 {facts.Near} 人，超过 {facts.Total} 人的三分之一。", "Reason", "请核对，或者写明理由。"))
        .Add("SEL-WOMEN", static (facts, rule) => !ByCircular(facts) || IsAbout(facts.Women, facts.Total, rule.Number("percent"), rule.Number("tolerance")) ? null
            : rule.Broken($"女干部 {facts.Women} 人，占 {facts.Total} 人的 {Share(facts.Women, facts.Total)}，要求 {rule.Value("percent")}% 左右。", "Reason", "请核对，或者写明理由。"))
        .Add("RES-NUMBER", static (facts, rule) => ByCircular(facts) || facts.Total == facts.Quota ? null
            : rule.Broken($"推荐 {facts.Total} 人，按职数一般为 {facts.Quota} 人。", "Reason", "请核对，或者写明理由。"))
        .Add("RES-NEAR", static (facts, rule) => ByCircular(facts) || facts.Near * 3 >= facts.Total ? null
            : rule.Broken($"近期可提拔 {facts.Near} 人，不到 {facts.Total} 人的三分之一。", "Reason", "请核对，或者写明理由。"));

    /// <summary>What a list must meet to be called compliant (结构达标). A list that does not is recorded and shown, not refused.</summary>
    public static readonly RuleChecks<ListFacts> Structure = new RuleChecks<ListFacts>()
        .Add("RES-45", static (facts, rule) => ByCircular(facts) || facts.Within(rule.Number("age")) * 3 >= facts.Total * 2 ? null
            : rule.Broken($"{rule.Value("age")} 岁以下 {facts.Within(rule.Number("age"))} 人，不到 {facts.Total} 人的三分之二。"))
        .Add("RES-37", static (facts, rule) =>
            ByCircular(facts) || !facts.IsBureau || facts.Within(rule.Number("age")) * 100 >= facts.Total * rule.Number("percent") ? null
                : rule.Broken($"{rule.Value("age")} 岁以下 {facts.Within(rule.Number("age"))} 人，不到 {facts.Total} 人的 {rule.Value("percent")}%。"))
        .Add("RES-WOMEN", static (facts, rule) => ByCircular(facts) || facts.Women * 100 >= facts.Total * rule.Number(Level(facts)) ? null
            : rule.Broken($"女干部 {facts.Women} 人，不到 {facts.Total} 人的 {rule.Value(Level(facts))}%。"));

    private static bool ByCircular(ListFacts facts) => facts.Basis == SelectionBasis.Circular2005;

    private static string Level(ListFacts facts) => facts.IsBureau ? "bureau" : "division";

    /// <summary>Within the tolerance, or as near as whole people can be.</summary>
    private static bool IsAbout(int part, int total, int percent, int tolerance)
        => Math.Abs((part * 100) - (percent * total)) is var off && (off <= tolerance * total || off < 100);

    private static string Share(int part, int total) => total == 0 ? "—" : $"{(decimal)part * 100 / total:0.#}%";
}
