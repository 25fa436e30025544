using System.Globalization;
using System.Text.RegularExpressions;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Cadres.Forms;

/// <summary>Months and days as files write them: 198003, 19800302, 1980.03, 1980年3月.</summary>
public static partial class FormDates
{
    /// <returns>The first day of the month; null when it cannot be read.</returns>
    public static DateOnly? Month(string? text)
        => Pattern().Match(ChineseText.Normalise(text)) is { Success: true } match
            && int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) is >= 1900 and <= 2100 and var year
            && int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) is >= 1 and <= 12 and var month
                ? new DateOnly(year, month, 1)
                : null;

    /// <summary>Eight digits, as a file holds a day.</summary>
    public static string Compact(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>Six digits, as a file holds a month.</summary>
    public static string CompactMonth(DateOnly day) => day.ToString("yyyyMM", CultureInfo.InvariantCulture);

    /// <summary>1980.03, as the form prints a month; a text that is no month stays as it is.</summary>
    public static string Printed(string? text) => Month(text) is { } month ? month.ToString("yyyy.MM", CultureInfo.InvariantCulture) : text ?? "";

    /// <summary>Whole years from a birth month to another month.</summary>
    public static int Age(DateOnly born, DateOnly on) => on.Year - born.Year - (on.Month < born.Month ? 1 : 0);

    [GeneratedRegex(@"^(?<y>\d{4})\s*[.\-/年]?\s*(?<m>\d{1,2})\s*月?(\s*[.\-/]?\s*\d{1,2}\s*日?)?$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Pattern();
}
