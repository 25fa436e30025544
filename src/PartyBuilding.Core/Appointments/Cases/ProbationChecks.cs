using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>试用期: 手册2008 L2658, L2736, L2768-L2774.</summary>
public static class ProbationChecks
{
    public static readonly RuleChecks<ProbationFacts> Begin = new RuleChecks<ProbationFacts>()
        .Add("APPT-PROBATION-POST", static (facts, rule) => facts is { IsElected: false, IsCovered: true } ? null
            : rule.Broken(facts.IsElected ? "选任的职务不实行试用期。" : "这个职务不在实行试用期的范围内。"));

    public static readonly RuleChecks<ProbationFacts> Confirm = new RuleChecks<ProbationFacts>()
        .Add("APPT-PROBATION-YEAR", static (facts, rule) => facts.On >= facts.From.AddYears(rule.Number("years")) ? null
            : rule.Broken($"试用期 {rule.Value("years")} 年，到 {facts.From.AddYears(rule.Number("years")):yyyy-MM-dd} 才满。", nameof(facts.On)))
        .Add("APPT-PROBATION-ASSESSED", static (facts, rule) => facts is { IsAssessed: true, HasMaterial: true } ? null
            : rule.Broken(facts.IsAssessed ? "试用期满考核没有书面材料。" : "还没有进行试用期满考核。"))
        .Add("APPT-PROBATION-TRAINED", static (facts, rule) => !facts.IsExceptional || facts.IsTrained ? null
            : rule.Broken($"{facts.Name}破格提拔，任职培训还没有完成，一律延长试用期。"));
}
