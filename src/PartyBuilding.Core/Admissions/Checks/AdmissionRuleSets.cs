using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Admissions.Checks;

/// <summary>Every rule of a step, and under which parameter sets it was judged.</summary>
public static class AdmissionRuleSets
{
    /// <summary>The rules of the posthumous route leave the applicant's own out.</summary>
    public static RuleResult Evaluate(RuleCatalogue book, StepFacts facts, RuleOccasion occasion, string? reason)
    {
        var (on, isPosthumous) = (facts.Input.Day, facts.Step.Line is "L1537-1539" or "L1539");
        var result = book.Evaluate(OrderChecks.All, facts, on, occasion, reason) + book.Evaluate(ConversionChecks.All, facts, on, occasion, reason);
        return isPosthumous ? result : result + book.Evaluate(TrainingChecks.All, facts, on, occasion, reason) + book.Evaluate(FormalityChecks.All, facts, on, occasion, reason);
    }

    /// <summary>Names of the sets in force on a day, what is not compared with the original marked so.</summary>
    public static string On(RuleCatalogue book, DateOnly day)
        => string.Join("、", TrainingChecks.All.Codes.Concat(FormalityChecks.All.Codes).Concat(ConversionChecks.All.Codes).Distinct(StringComparer.Ordinal)
            .Select(code => book.InForce(code, day)?.Set).OfType<RuleParameterSet>()
            .GroupBy(s => s.Set, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.All(s => s.IsUnverified) ? $"{g.Key}（待核对原文）" : g.Any(s => s.IsUnverified) ? $"{g.Key}（部分待核对原文）" : g.Key));
}
