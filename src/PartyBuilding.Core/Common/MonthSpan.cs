using System.Runtime.InteropServices;

namespace PartyBuilding.Core.Common;

/// <summary>
/// Months in a row, both ends included: what a report covers. The month is the only posting calendar; a quarter or a year is the
/// sum of its months, and its state that of the last one.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MonthSpan(Month First, Month Last)
{
    public int Months => ((Last.Year - First.Year) * 12) + Last.Number - First.Number + 1;

    public DateOnly FirstDay => First.FirstDay;

    public DateOnly LastDay => Last.LastDay;

    /// <summary>The span of the same length just before.</summary>
    public MonthSpan Previous => Ending(First.Previous, Months);

    /// <summary>The same span one year before (去年同期).</summary>
    public MonthSpan LastYear => new(First.AddMonths(-12), Last.AddMonths(-12));

    /// <summary>As on the paper form: 2026年10月, 2026年第4季度, 2026年上半年, 2026年.</summary>
    public string Title => (Months, Last.Number) switch
    {
        (1, _) => Last.Title,
        (3, 3 or 6 or 9 or 12) => $"{Last.Year}年第{Last.Number / 3}季度",
        (6, 6) => $"{Last.Year}年上半年",
        (6, 12) => $"{Last.Year}年下半年",
        (12, 12) => $"{Last.Year}年",
        _ => $"{First.Title}至{Last.Title}",
    };

    public static MonthSpan Of(Month month) => new(month, month);

    /// <param name="months">Length, the last month included.</param>
    public static MonthSpan Ending(Month last, int months) => new(last.AddMonths(1 - months), last);

    /// <summary>The calendar's span of this length that holds the month: its quarter, its half-year, its year.</summary>
    /// <param name="months">A divisor of 12.</param>
    public static MonthSpan Holding(Month month, int months)
        => Ending(new Month((month.Year * 100) + (((month.Number - 1) / months) + 1) * months), months);

    public bool Holds(Month month) => month >= First && month <= Last;

    /// <summary><c>yyyy-MM</c> of the last month, as used in addresses and file names.</summary>
    public override string ToString() => Last.ToString();
}
