using System.Globalization;
using System.Text.RegularExpressions;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.People.Sets;

/// <summary>Values of fields: from what is typed to the stored form, and from there to what is shown.</summary>
public static partial class InfoText
{
    private const int NumberDigits = 12;
    private const int MoneyDigits = 14;
    private const int FirstYear = 1900;

    /// <param name="before">The stored value, so that a code withdrawn since may stay.</param>
    public static InfoReading Read(InfoField field, string? typed, CodeTableCatalogue codes, DateOnly today, string? before = null)
    {
        var text = field.Kind == InfoFieldKind.LongText ? Lines(typed) : ChineseText.Clean(typed);
        if (text.Length == 0)
            return field.Required ? Wrong($"请填写{field.Label}。") : new InfoReading(null, null);
        var reading = field.Kind switch
        {
            InfoFieldKind.Date => Day(field, text, today),
            InfoFieldKind.Month => MonthOf(field, text, today),
            InfoFieldKind.Code => Code(field, text, codes, today, before),
            InfoFieldKind.Number => Number(field, text),
            InfoFieldKind.Money => Money(field, text),
            InfoFieldKind.Phone => Phone(field, text),
            InfoFieldKind.Email => EmailPattern().IsMatch(text) ? Right(text.ToLowerInvariant()) : Wrong($"{field.Label}的格式不对，例如 name@example.com。"),
            _ => Right(text),
        };
        var kept = field.Kind is InfoFieldKind.Text or InfoFieldKind.LongText or InfoFieldKind.Email;
        return kept && reading.Value?.Length > field.Max ? Wrong($"{field.Label}最多 {field.Max} 字。") : reading;
    }

    /// <summary>The value in words; a code that no table knows is shown as it is.</summary>
    public static string Show(InfoField field, string? value, CodeTableCatalogue codes, DateOnly today) => (field.Kind, value) switch
    {
        (_, null) => "",
        (InfoFieldKind.Code, _) => codes.Name(field.Standard!, value, today) ?? value,
        (InfoFieldKind.Number, _) => value.TrimStart('0') is { Length: > 0 } digits ? digits : "0",
        (InfoFieldKind.Money, _) => (decimal.Parse(value, CultureInfo.InvariantCulture) / 100).ToString("0.00", CultureInfo.InvariantCulture),
        _ => value,
    };

    /// <summary>The stored value as somebody would type it: a form for changing shows it, and a proposal is read back from it.</summary>
    public static string? Typed(InfoField field, string? value)
        => value is not null && field.Kind is InfoFieldKind.Number or InfoFieldKind.Money ? Show(field, value, CodeTableCatalogue.Embedded, default) : value;

    /// <summary>A number as a field of that kind stores it.</summary>
    public static string Stored(int number) => number.ToString($"D{NumberDigits}", CultureInfo.InvariantCulture);

    private static InfoReading Day(InfoField field, string text, DateOnly today)
    {
        var reading = ChineseDate.Read(text);
        if (!reading.IsValid)
            return Wrong(reading.Error);
        if (reading.Value.Value.Year < FirstYear)
            return Wrong($"{field.Label}的年份不对，请核对。");
        return reading.Value > today && !field.Future ? Wrong($"{field.Label}不能晚于今天。") : Right(FactText.Of(reading.Value.Value));
    }

    private static InfoReading MonthOf(InfoField field, string text, DateOnly today)
    {
        var match = MonthPattern().Match(ChineseText.Normalise(text));
        if (!match.Success)
            return Wrong($"{field.Label}请写到年月，例如 200805 或 2008.5。");
        var (year, month) = (Part("y"), Part("m"));
        if (month is < 1 or > 12 || year < FirstYear)
            return Wrong($"{field.Label}的年份或月份不对，请核对。");
        return new DateOnly(year, month, 1) > today && !field.Future ? Wrong($"{field.Label}不能晚于今天。")
            : Right(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"));

        int Part(string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);
    }

    private static InfoReading Code(InfoField field, string text, CodeTableCatalogue codes, DateOnly today, string? before)
        => text == before ? Right(text)
            : codes.Entries(field.Standard!, today).Any(x => x.Code == text) ? Right(text)
            : Wrong($"{field.Label}不在代码表内，请从列表中选择。");

    private static InfoReading Number(InfoField field, string text)
        => text.All(char.IsAsciiDigit) && text.Length <= Math.Min(field.Max, NumberDigits) ? Right(text.PadLeft(NumberDigits, '0'))
            : Wrong($"{field.Label}请填数字，最多 {Math.Min(field.Max, NumberDigits)} 位。");

    private static InfoReading Money(InfoField field, string text)
    {
        var plain = text.Replace(",", "", StringComparison.Ordinal).Replace("，", "", StringComparison.Ordinal).TrimEnd('元');
        return MoneyPattern().IsMatch(plain)
            ? Right(((long)(decimal.Parse(plain, CultureInfo.InvariantCulture) * 100)).ToString(CultureInfo.InvariantCulture).PadLeft(MoneyDigits, '0'))
            : Wrong($"{field.Label}请填金额（元），最多两位小数，例如 1200.50。");
    }

    private static InfoReading Phone(InfoField field, string text)
    {
        var plain = ChineseText.Normalise(text).Replace(" ", "", StringComparison.Ordinal);
        return PhonePattern().IsMatch(plain) ? Right(plain) : Wrong($"{field.Label}的格式不对，请填 11 位手机号或带区号的电话。");
    }

    private static string Lines(string? typed)
        => string.Join('\n', (typed ?? "").ReplaceLineEndings("\n").Split('\n').Select(ChineseText.Clean)).Trim('\n');

    private static InfoReading Right(string value) => new(value, null);

    private static InfoReading Wrong(string words) => new(null, words);

    [GeneratedRegex("^(?<y>[0-9]{4})([-./年]?)(?<m>[0-9]{1,2})月?$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex MonthPattern();

    [GeneratedRegex("^[0-9]{1,10}([.][0-9]{1,2})?$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex MoneyPattern();

    [GeneratedRegex("^[+]?[0-9]([0-9-]{4,17})[0-9]$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex PhonePattern();

    [GeneratedRegex("^[^@\\s]+@[^@\\s]+[.][^@\\s.]+$", RegexOptions.None, 100)]
    private static partial Regex EmailPattern();
}
