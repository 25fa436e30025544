using PartyBuilding.Core.Common;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve;

/// <summary>Whether the day of a step can be, and whether it lies in the days of its stage.</summary>
internal static class SelectionDays
{
    public static IEnumerable<Finding> Check(RuleCatalogue rules, SelectionRound round, SelectionStage stage, DateOnly on, string what, CommandContext context, string field = "On")
    {
        if (on > context.Today)
            return [SelectionFindings.Future(what, field)];
        var window = round.Window(stage);
        return rules.Evaluate(RoundChecks.Window, new WindowFacts(stage, on, window?.From, window?.To), on, RuleOccasion.Decision, context.Reason).Blocking
            .Select(f => f with { Field = field });
    }
}
