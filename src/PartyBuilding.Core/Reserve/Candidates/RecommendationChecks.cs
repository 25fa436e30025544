using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>Before somebody is recommended: S000 L213, L621; handbook L2543, L3244-3248.</summary>
public static class RecommendationChecks
{
    public static readonly RuleChecks<InvestigatorFacts> Investigators = new RuleChecks<InvestigatorFacts>()
        .Add("SEL-INVESTIGATORS", static (facts, rule) => facts.Organ.Length > 0 && facts.People >= rule.Number("people") ? null
            : rule.Broken($"请写明考察机关和不少于 {rule.Value("people")} 名考察人员。", facts.Organ.Length == 0 ? "Organ" : "Investigators", "考察人员之间用顿号分开。"));

    public static readonly RuleChecks<RecommendationFacts> Recommendation = new RuleChecks<RecommendationFacts>()
        .Add("SEL-INVESTIGATED", static (facts, rule) => facts is { HasMaterial: true, InvestigatedTo: { } to } && to <= facts.On ? null
            : rule.Broken(facts.InvestigatedTo is null ? $"{facts.Name}还没有考察。" : $"{facts.Name}的考察到 {facts.InvestigatedTo:M月d日} 才结束。", "Recommended", "请先完成考察。"))
        .Add("RES-DISCIPLINE", static (facts, rule) => facts.Basis != SelectionBasis.Handbook2008 || facts.HasDiscipline ? null
            : rule.Broken($"{facts.Name}还没有纪检机关的意见。", "Recommended", "请在考察中登记。"))
        .Add("RES-UNITED-FRONT", static (facts, rule) => facts.Basis != SelectionBasis.Handbook2008 || facts.IsMember || facts.HasUnitedFront ? null
            : rule.Broken($"{facts.Name}不是中共党员，还没有统战部门的意见。", "Recommended", "请在考察中登记。"));
}
