using System.Globalization;
using System.Text.RegularExpressions;

namespace PartyBuilding.Core.Common;

/// <summary>Reads dates the way people write them.</summary>
public static partial class ChineseDate
{
    private const string Example = "例如 2008-05-01、2008.5.1、20080501 或 2008年5月1日";
    private const string Numerals = "〇一二三四五六七八九";

    /// <summary>
    /// Accepts 2008.5.1, 2008/5/1, 2008-05-01, 20080501, 2008年5月1日, 二〇〇八年五月一日, the same in full-width
    /// characters and with blanks, and a midnight time behind it as spreadsheets write it.
    /// </summary>
    public static DateReading Read(string? text)
    {
        var cleaned = ChineseText.Normalise(text);
        if (cleaned.Length == 0) return new DateReading(null, "请填写日期。");

        cleaned = MidnightPattern().Replace(cleaned, string.Empty).Replace(" ", string.Empty, StringComparison.Ordinal);
        cleaned = FromNumerals(cleaned);

        var match = DatePattern().Match(cleaned);
        if (!match.Success) match = CompactPattern().Match(cleaned);
        if (match.Success) return FromParts(match);

        if (MonthPattern().IsMatch(cleaned)) return new DateReading(null, $"日期缺少“日”，请填写到年月日，{Example}。");
        if (ShortYearPattern().IsMatch(cleaned)) return new DateReading(null, $"年份请写四位，{Example}。");
        return new DateReading(null, $"看不懂这个日期，请写成年月日，{Example}。");
    }

    private static DateReading FromParts(Match match)
    {
        var year = Part("y");
        var month = Part("m");
        var day = Part("d");
        if (month is < 1 or > 12)
        {
            return new DateReading(null, string.Create(CultureInfo.InvariantCulture, $"没有 {month} 月，请核对日期。"));
        }

        if (year < 1 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return new DateReading(null, string.Create(CultureInfo.InvariantCulture, $"{year} 年 {month} 月没有 {day} 日，请核对日期。"));
        }

        return new DateReading(new DateOnly(year, month, day), null);

        int Part(string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);
    }

    // 二〇〇八年十月二十一日: years are read digit by digit, months and days by tens.
    private static string FromNumerals(string text)
    {
        if (!text.Any(c => Numerals.Contains(c, StringComparison.Ordinal) || c is '十' or '零')) return text;
        text = text.Replace('零', '〇').Replace('○', '〇');
        text = TensPattern().Replace(text, match =>
        {
            var tens = match.Groups["tens"].Length == 0 ? 1 : Numerals.IndexOf(match.Groups["tens"].Value[0], StringComparison.Ordinal);
            var ones = match.Groups["ones"].Length == 0 ? 0 : Numerals.IndexOf(match.Groups["ones"].Value[0], StringComparison.Ordinal);
            return (tens * 10 + ones).ToString(CultureInfo.InvariantCulture);
        });
        return string.Concat(text.Select(c =>
        {
            var digit = Numerals.IndexOf(c, StringComparison.Ordinal);
            return digit < 0 ? c : (char)('0' + digit);
        }));
    }

    [GeneratedRegex("^(?<y>[0-9]{4})[-./年,、。](?<m>[0-9]{1,2})[-./月,、。](?<d>[0-9]{1,2})[日号]?$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex DatePattern();

    [GeneratedRegex("^(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2})$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex CompactPattern();

    [GeneratedRegex("^[0-9]{4}([-./年,、。][0-9]{1,2}月?|[0-9]{2})$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex MonthPattern();

    [GeneratedRegex("^[0-9]{2}[-./年,、。][0-9]{1,2}[-./月,、。][0-9]{1,2}[日号]?$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex ShortYearPattern();

    [GeneratedRegex("[ T]0{1,2}:00(:00(\\.0+)?)?$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex MidnightPattern();

    [GeneratedRegex("(?<tens>[一二三]?)十(?<ones>[一二三四五六七八九]?)", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex TensPattern();
}
