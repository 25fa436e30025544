using System.Globalization;

namespace PartyBuilding.Core.Common;

/// <summary>
/// A calendar month, kept as <c>yyyyMM</c> in one integer: the posting month (入账月份) and the period of a monthly return.
/// </summary>
public readonly record struct Month(int Value) : IComparable<Month>
{
    /// <summary>Later than every real month: the open end of a posted range.</summary>
    public const int Open = 999912;

    public int Year => Value / 100;

    public int Number => Value % 100;

    public DateOnly FirstDay => new(Year, Number, 1);

    public DateOnly LastDay => FirstDay.AddMonths(1).AddDays(-1);

    public Month Next => AddMonths(1);

    public Month Previous => AddMonths(-1);

    /// <summary>As on the paper form: 2026年10月.</summary>
    public string Title => $"{Year}年{Number}月";

    public static Month Of(DateOnly day) => new((day.Year * 100) + day.Month);

    /// <summary>Reads <c>yyyy-MM</c>; false when it is no month.</summary>
    public static bool TryParse(string? text, out Month month)
    {
        var ok = DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        month = ok ? Of(day) : default;
        return ok;
    }

    public Month AddMonths(int months) => Of(FirstDay.AddMonths(months));

    /// <summary>Months from this one to another; negative when that one is earlier.</summary>
    public int MonthsTo(Month other) => ((other.Year - Year) * 12) + other.Number - Number;

    public int CompareTo(Month other) => Value.CompareTo(other.Value);

    /// <summary><c>yyyy-MM</c>, as used in addresses and file names.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Number:D2}");

    public static bool operator <(Month left, Month right) => left.Value < right.Value;

    public static bool operator >(Month left, Month right) => left.Value > right.Value;

    public static bool operator <=(Month left, Month right) => left.Value <= right.Value;

    public static bool operator >=(Month left, Month right) => left.Value >= right.Value;
}
