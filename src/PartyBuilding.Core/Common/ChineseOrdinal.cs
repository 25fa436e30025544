using System.Globalization;
using System.Text.RegularExpressions;

namespace PartyBuilding.Core.Common;

/// <summary>Puts names with a number in them into the order a reader expects: 第二 before 第三, 第九 before 第十.</summary>
public static partial class ChineseOrdinal
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The name with each number, Chinese up to ninety-nine or Arabic, written with five digits; to be compared by code points.</summary>
    public static string Key(string name)
        => Number().Replace(name, m => Value(m.Value).ToString("D5", CultureInfo.InvariantCulture));

    private static int Value(string number)
    {
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var arabic))
            return arabic;
        var ten = number.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
            return Digits.IndexOf(number[^1], StringComparison.Ordinal);
        var tens = ten == 0 ? 1 : Digits.IndexOf(number[ten - 1], StringComparison.Ordinal);
        var ones = ten == number.Length - 1 ? 0 : Digits.IndexOf(number[ten + 1], StringComparison.Ordinal);
        return (tens * 10) + ones;
    }

    [GeneratedRegex("[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]|[0-9]{1,5}", RegexOptions.None, 100)]
    private static partial Regex Number();
}
