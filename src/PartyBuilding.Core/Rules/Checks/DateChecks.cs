namespace PartyBuilding.Core.Rules.Checks;

/// <summary>Rules about dates of things that have happened. Plans and deadlines do not go through here.</summary>
public static class DateChecks
{
    public static readonly RuleChecks<DatedField> All = new RuleChecks<DatedField>()
        .Add("DATE-FUTURE", static (facts, rule) => facts.Value > facts.Today
            ? rule.Broken($"{facts.Label} {facts.Value:yyyy-MM-dd} 晚于今天。", facts.Field, "改为实际发生的日期。")
            : null);
}
