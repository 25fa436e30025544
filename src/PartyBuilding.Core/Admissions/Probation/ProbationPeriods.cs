using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Admissions.Probation;

/// <summary>
/// Calendar months and quarters of a probation: what is due by a day. The month in which it began and the month of the
/// day itself count as soon as they are over (counting by calendar month is our reading of L1517).
/// </summary>
public static class ProbationPeriods
{
    /// <summary>Months, yyyyMM, for which a report is due by the day; none after the last day of probation.</summary>
    public static IReadOnlyList<int> MonthsDue(DateOnly from, DateOnly? ends, DateOnly by)
    {
        var due = new List<int>();
        for (var month = Month.Of(from); month.LastDay < by && !(month.FirstDay >= ends); month = month.Next)
            due.Add(month.Value);
        return due;
    }

    /// <summary>Quarters, yyyyQ, for which a record is due by the day.</summary>
    public static IReadOnlyList<int> QuartersDue(DateOnly from, DateOnly? ends, DateOnly by)
    {
        var due = new List<int>();
        for (var begin = QuarterOf(from); begin.AddMonths(3) <= by && !(begin >= ends); begin = begin.AddMonths(3))
            due.Add((begin.Year * 10) + ((begin.Month + 2) / 3));
        return due;
    }

    public static DateOnly QuarterOf(DateOnly day) => new(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1);

    public static DateOnly? FirstOfMonth(int period)
        => period is >= 190001 and <= 999912 && period % 100 is >= 1 and <= 12 ? new DateOnly(period / 100, period % 100, 1) : null;

    public static DateOnly? FirstOfQuarter(int period)
        => period is >= 19001 and <= 99994 && period % 10 is >= 1 and <= 4 ? new DateOnly(period / 10, (((period % 10) - 1) * 3) + 1, 1) : null;

    public static string Quarter(int period) => $"{period / 10}年第{period % 10}季度";
}
