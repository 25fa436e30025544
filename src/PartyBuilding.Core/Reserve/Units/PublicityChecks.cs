using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Units;

/// <summary>公示: S000 L213-215.</summary>
public static class PublicityChecks
{
    public static readonly RuleChecks<PublicityFacts> All = new RuleChecks<PublicityFacts>()
        .Add("SEL-PUBLICITY-ORDER", static (facts, rule) => facts.DecidedOn <= facts.From ? null
            : rule.Broken("推荐人选还没有研究确定，不能公示。", "From", "公示从研究确定之日或者以后开始。"))
        .Add("SEL-PUBLICITY", static (facts, rule) => facts.Days >= rule.Number("least") && facts.Days <= rule.Number("most") ? null
            : rule.Broken($"公示 {facts.Days} 天，一般 {rule.Value("least")} 至 {rule.Value("most")} 天。", "To", "请核对日期，或者写明理由。"));
}
