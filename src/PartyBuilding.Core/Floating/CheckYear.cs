using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Floating;

/// <summary>When the yearly check of a card is due (L1833): a year after the last one, or by the end of the next calendar year.</summary>
public sealed record CheckYear(bool IsRolling)
{
    public static CheckYear Of(RuleCatalogue rules, DateOnly today)
        => rules.InForce("FLT-CHECK-YEARLY", today) is { } rule ? Of(rule) : new CheckYear(true);

    public static CheckYear Of(RuleInForce rule) => new(rule.Value("counts") != "calendar");

    public DateOnly Due(DateOnly last) => IsRolling ? last.AddYears(1) : new DateOnly(last.Year + 1, 12, 31);

    /// <summary>A check on this day or before it is due by today: within the year's last day already counts, as of 2007-11-05 on 2008-11-05.</summary>
    public DateOnly Limit(DateOnly today)
    {
        if (!IsRolling)
            return new DateOnly(today.Year - 1, 12, 31);
        // 29 February comes due on the 28th of the next year.
        var (plain, leap) = (today.AddYears(-1), today.AddDays(1).AddYears(-1).AddDays(-1));
        return plain > leap ? plain : leap;
    }
}
