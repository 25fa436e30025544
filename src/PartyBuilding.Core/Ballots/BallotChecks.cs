using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Ballots;

/// <summary>When a group is too small to be shown by itself.</summary>
public static class BallotChecks
{
    public static readonly RuleChecks<GroupSize> Small = new RuleChecks<GroupSize>()
        .Add("BALLOT-SMALL-GROUP", static (facts, rule) => facts.Cast >= rule.Number("least") ? null
            : rule.Broken($"不足 {rule.Value("least")} 张票的组合并公布。"));
}
