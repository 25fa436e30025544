using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Admissions.Plans;

/// <summary>Rules of the annual plan, 手册2008 L1449-1457. None compares admissions with the plan: the number is guiding.</summary>
public static class PlanChecks
{
    public static readonly RuleChecks<PlanFacts> All = new RuleChecks<PlanFacts>()
        .AddMany("ADM-PLAN-INPUTS", static (facts, rule) => Missing(facts).Select(m => rule.Broken($"计划缺少依据：{m.What}。", m.Field, "请补齐三项依据。")))
        .Add("ADM-PLAN-REASON", static (facts, rule) => facts.IsRevision && string.IsNullOrWhiteSpace(facts.Reason)
            ? rule.Broken("调整计划要写明理由。", "Reason", "原来的数字会保留。") : null);

    private static IEnumerable<(string What, string Field)> Missing(PlanFacts facts)
    {
        if (string.IsNullOrWhiteSpace(facts.Policy))
            yield return ("党的路线和发展党员的方针、政策", nameof(SavePlan.Policy));
        if (facts.Activists is null)
            yield return ("入党积极分子人数", nameof(SavePlan.Activists));
        if (facts.Members is null)
            yield return ("党员人数", nameof(SavePlan.Members));
        if (string.IsNullOrWhiteSpace(facts.Composition))
            yield return ("党员队伍的构成", nameof(SavePlan.Composition));
    }
}
