using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Ballots;

/// <summary>When a group is too small to be shown by itself, and when there are more papers than voters.</summary>
public static class BallotChecks
{
    public static readonly RuleChecks<GroupSize> Small = new RuleChecks<GroupSize>()
        .Add("BALLOT-SMALL-GROUP", static (facts, rule) => facts.Cast >= rule.Number("least") ? null
            : rule.Broken($"不足 {rule.Value("least")} 张票的组合并公布。"));

    public static readonly RuleChecks<PaperCount> Papers = new RuleChecks<PaperCount>()
        .Add("BALLOT-PAPERS", static (facts, rule) => facts.Papers <= facts.Most ? null
            : rule.Broken($"发出 {facts.Papers} 张，多于可以投票的 {facts.Most} 人。", null, "一人一张；发错的，请勾选“原未用的作废”重新打印。"));

    /// <param name="papers">Of the whole vote, with those to be added.</param>
    internal static IReadOnlyList<Finding> TooManyPapers(BallotRound round, int papers, RuleCatalogue rules, DateOnly on, string field)
        => round.MostPapers is not { } most ? []
            : [.. rules.Evaluate(Papers, new PaperCount(papers, most), on, RuleOccasion.Decision).Blocking.Select(f => f with { Field = field })];
}
