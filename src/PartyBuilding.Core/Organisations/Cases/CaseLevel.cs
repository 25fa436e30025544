using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>Whether only the district inspects and decides, or every superior: the parameter of ORG-CASE-LEVEL.</summary>
internal static class CaseLevel
{
    public static bool OnlyDistrict(RuleCatalogue book, DateOnly day)
        => book.Evaluate(CaseLevelChecks.All, new CaseLevelFacts(AtDistrict: false), day, RuleOccasion.Decision).Refuses;
}
