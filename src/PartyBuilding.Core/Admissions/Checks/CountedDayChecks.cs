using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Admissions.Checks;

/// <summary>The source is silent on which day counts: a parameter says, the day of the branch general meeting unless changed.</summary>
public static class CountedDayChecks
{
    public static readonly RuleChecks<CountedDay> Joining = new RuleChecks<CountedDay>()
        .Add("ADM-MEMBERSHIP-DAY", static (facts, rule) => facts.Basis == rule.Value("day") ? null : rule.Broken("入党时间不从这一天算起。"));

    public static readonly RuleChecks<CountedDay> Converting = new RuleChecks<CountedDay>()
        .Add("ADM-FULL-DAY", static (facts, rule) => facts.Basis == rule.Value("day") ? null : rule.Broken("转正时间不从这一天算起。"));

    /// <summary>The day among those offered that the rule lets count.</summary>
    public static DateOnly Choose(RuleCatalogue book, RuleChecks<CountedDay> checks, DateOnly on, params IReadOnlyList<(string Basis, DateOnly Day)> days)
        => days.First(d => !book.Evaluate(checks, new CountedDay(d.Basis), on, RuleOccasion.Decision).Refuses).Day;
}
