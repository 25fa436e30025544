using System.Globalization;
using System.Text;

namespace PartyBuilding.Core.Common;

/// <summary>
/// A citizen identity number of 18 characters as GB 11643 lays it down:
/// 6 digits of place, 8 of birth date, 3 of sequence (odd = male), one check character (ISO 7064 MOD 11-2).
/// </summary>
/// <remarks>
/// <see cref="ToString"/> shows the mask, so that a number cannot slip into a log; the text itself is <see cref="Value"/>.
/// </remarks>
public sealed record IdNumber
{
    public const int Length = 18;
    private const int OldLength = 15;
    private const string CheckCharacters = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    // First two digits: GB/T 2260 provinces, and 83 and 91 for holders of residence permits.
    private static readonly HashSet<string> Provinces = new(StringComparer.Ordinal)
    {
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44",
        "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83", "91",
    };

    private IdNumber(string value, DateOnly birthDate) => (Value, BirthDate) = (value, birthDate);

    /// <summary>18 characters, half-width, a final X in upper case.</summary>
    public string Value { get; }

    public DateOnly BirthDate { get; }

    public Sex Sex => (Value[16] - '0') % 2 == 1 ? Sex.Male : Sex.Female;

    /// <summary>The six digits of the place of first registration.</summary>
    public string PlaceCode => Value[..6];

    /// <summary>The first three digits and stars: what a record page shows.</summary>
    public string Mask => Value[..3] + new string('*', Length - 3);

    public override string ToString() => Mask;

    /// <summary>
    /// Reads what people type and what spreadsheets hold: full-width characters, blanks, hyphens, a lower-case x,
    /// the old number of 15 digits (converted, with a warning).
    /// </summary>
    /// <param name="text">As typed.</param>
    /// <param name="today">When given, a birth date after it is refused.</param>
    public static IdNumberReading Read(string? text, DateOnly? today = null)
    {
        var cleaned = Clean(text);
        if (cleaned.Length == 0) return IdNumberReading.Bad(IdNumberFault.Empty, "请填写公民身份号码。");
        if (cleaned.Contains("E+", StringComparison.Ordinal))
        {
            return IdNumberReading.Bad(
                IdNumberFault.SpreadsheetNumber,
                "公民身份号码被表格软件改成了科学计数法，后几位已经丢失。请把该列设为“文本”后重新填写。");
        }

        if (cleaned.Length is not (Length or OldLength))
        {
            return IdNumberReading.Bad(
                IdNumberFault.Length,
                string.Create(CultureInfo.InvariantCulture, $"公民身份号码应为 18 位，现在是 {cleaned.Length} 位。"));
        }

        var wrong = FirstWrongCharacter(cleaned);
        if (wrong >= 0)
        {
            return IdNumberReading.Bad(
                IdNumberFault.Character,
                string.Create(CultureInfo.InvariantCulture, $"公民身份号码第 {wrong + 1} 位不应是“{cleaned[wrong]}”，前 17 位只能是数字，最后一位是数字或 X。"));
        }

        return cleaned.Length == OldLength ? ReadOld(cleaned, today) : ReadFull(cleaned, [], today);
    }

    /// <summary>Completes 17 digits with their check character; for made-up people of the demo district.</summary>
    /// <exception cref="ArgumentException">Not 17 digits, or the birth date does not exist.</exception>
    public static IdNumber WithChecksum(string first17)
    {
        ArgumentNullException.ThrowIfNull(first17);
        if (first17.Length != Length - 1 || !first17.All(char.IsAsciiDigit))
        {
            throw new ArgumentException("Seventeen digits are needed.", nameof(first17));
        }

        if (!TryBirthDate(first17, out var birthDate)) throw new ArgumentException("No such birth date.", nameof(first17));
        return new IdNumber(first17 + CheckCharacter(first17), birthDate);
    }

    private static IdNumberReading ReadOld(string digits, DateOnly? today)
    {
        var first17 = digits[..6] + "19" + digits[6..];
        return ReadFull(
            first17 + CheckCharacter(first17),
            ["这是 15 位的旧号码，已按 19xx 年出生换算成 18 位，请对照现在的证件核对。"],
            today);
    }

    private static IdNumberReading ReadFull(string value, List<string> warnings, DateOnly? today)
    {
        if (!TryBirthDate(value, out var birthDate))
        {
            return IdNumberReading.Bad(IdNumberFault.BirthDate, "公民身份号码第 7 至 14 位不是存在的出生日期，请对照证件核对。");
        }

        if (birthDate > today)
        {
            return IdNumberReading.Bad(IdNumberFault.BirthDate, "公民身份号码里的出生日期晚于今天，请对照证件核对。");
        }

        // The right character is not told: it would invite changing the last digit instead of looking at the card.
        if (value[17] != CheckCharacter(value))
        {
            return IdNumberReading.Bad(IdNumberFault.Checksum, "公民身份号码校验不符：可能有一位输错或两位颠倒，请对照证件逐位核对。");
        }

        if (!Provinces.Contains(value[..2])) warnings.Add("公民身份号码开头的地区代码不在现行省级代码内，请核对；确认无误可以继续。");
        return new IdNumberReading(new IdNumber(value, birthDate), IdNumberFault.None, null, warnings);
    }

    private static string Clean(string? text)
    {
        var kept = new StringBuilder(Length);
        foreach (var c in ChineseText.Normalise(text))
        {
            if (c is not (' ' or '-' or '\'' or '‘' or '’' or '`')) kept.Append(char.ToUpperInvariant(c));
        }

        return kept.ToString();
    }

    private static int FirstWrongCharacter(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var lastOf18 = i == Length - 1;
            if (!char.IsAsciiDigit(text[i]) && !(lastOf18 && text[i] == 'X')) return i;
        }

        return -1;
    }

    private static bool TryBirthDate(string value, out DateOnly date) => DateOnly.TryParseExact(
        value.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static char CheckCharacter(string value)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++) sum += (value[i] - '0') * Weights[i];
        return CheckCharacters[sum % 11];
    }
}
