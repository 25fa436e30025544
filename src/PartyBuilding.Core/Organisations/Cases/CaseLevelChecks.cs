using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>Who the superior is that decides (2008 handbook L749, L771); the district says at which level.</summary>
public static class CaseLevelChecks
{
    public static readonly RuleChecks<CaseLevelFacts> All = new RuleChecks<CaseLevelFacts>()
        .Add("ORG-CASE-LEVEL", static (facts, rule) => !facts.AtDistrict && rule.Value("level") == "district"
            ? rule.Broken("由区委组织部考察和办理。", "", "请等待区委组织部办理。") : null);
}
