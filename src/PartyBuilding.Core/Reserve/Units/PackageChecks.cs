using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Units;

/// <summary>材料报送: S000 L221-233.</summary>
public static class PackageChecks
{
    public static readonly RuleChecks<PackageFacts> All = new RuleChecks<PackageFacts>()
        .AddMany("SEL-PACKAGE", static (facts, rule) => facts.Missing.Select(m => rule.Broken(m, "")))
        .AddMany("SEL-PETITION", static (facts, rule) => facts.Unhandled.Select(n => rule.Broken($"{n}的来信来访还没有调查处理结果。", "", "请登记结果后再报送。")));
}
