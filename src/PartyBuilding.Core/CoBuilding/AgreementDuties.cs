using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.CoBuilding;

/// <summary>
/// Which months and quarters of an agreement passed without what its parties agreed on. The month and the quarter of the
/// signing are not yet owed, the running ones no more: both are this system's reading, the source says only one a month
/// and key work each quarter (简报S000 L355).
/// </summary>
internal static class AgreementDuties
{
    private const int Months = 12;

    /// <param name="lately">Only the month and the quarter that were over last.</param>
    public static IReadOnlyList<string> Missing(RuleCatalogue rules, Agreement agreement, IReadOnlyCollection<(JointActivityKind Kind, DateOnly On)> held, DateOnly today, bool lately = false)
    {
        var until = agreement.EndedOn is { } ended && ended < today ? ended : today;
        var missing = new List<string>();
        var month = new DateOnly(today.Year, today.Month, 1);
        foreach (var (first, last, isQuarter) in Periods(agreement, until, today).Where(p => !lately || p.Last >= month.AddMonths(p.IsQuarter ? -3 : -1)))
        {
            var kind = isQuarter ? JointActivityKind.KeyWork : JointActivityKind.Highlight;
            var facts = new PeriodFacts(
                isQuarter ? $"{first.Year}年第{((first.Month - 1) / 3) + 1}季度" : $"{first.Year}年{first.Month}月", held.Count(h => h.Kind == kind && h.On >= first && h.On <= last));
            missing.AddRange(rules.Evaluate(isQuarter ? AgreementChecks.Quarters : AgreementChecks.Months, facts, last, RuleOccasion.Batch).Notes.Select(f => f.Message));
        }

        return missing;
    }

    private static IEnumerable<(DateOnly First, DateOnly Last, bool IsQuarter)> Periods(Agreement agreement, DateOnly until, DateOnly today)
    {
        var start = new DateOnly(today.Year, today.Month, 1).AddMonths(-Months);
        for (var first = start; agreement.MonthlyHighlight && first.AddMonths(1) <= until; first = first.AddMonths(1))
        {
            if (first > agreement.SignedOn)
                yield return (first, first.AddMonths(1).AddDays(-1), false);
        }

        for (var first = start.AddMonths(-((start.Month - 1) % 3)); agreement.QuarterlyKeyWork && first.AddMonths(3) <= until; first = first.AddMonths(3))
        {
            if (first > agreement.SignedOn && first >= start)
                yield return (first, first.AddMonths(3).AddDays(-1), true);
        }
    }
}
