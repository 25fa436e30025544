using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PartyBuilding.Core.Dues;

/// <summary>Reads a sum as people type it (￥1,234.50 · １２元) into fen; no floating point anywhere.</summary>
public static partial class YuanText
{
    /// <summary>Largest sum of one line, in fen: a hundred million yuan.</summary>
    public const long Most = 10_000_000_000;

    /// <returns>Null when it was read; otherwise what is wrong, in Chinese. Blank is no sum and no fault.</returns>
    public static string? Read(string? typed, out long? fen)
    {
        fen = null;
        var text = (typed ?? "").Normalize(NormalizationForm.FormKC).Replace("¥", "", StringComparison.Ordinal)
            .Replace("元", "", StringComparison.Ordinal).Trim();
        if (text.Length == 0)
            return null;
        if (text[0] is '-' or '−')
            return "金额不能是负数。";
        if (Pattern().Match(text) is not { Success: true } match)
            return TooFine().IsMatch(text) ? "金额最多到分，两位小数。" : "看不懂这个金额，请写成数字，例如 12.50。";
        var yuan = match.Groups["yuan"].Value.Replace(",", "", StringComparison.Ordinal);
        if (yuan.Length > 9)
            return "金额太大，请核对。";
        var cents = match.Groups["fen"].Value.PadRight(2, '0');
        fen = (long.Parse(yuan, CultureInfo.InvariantCulture) * 100) + long.Parse(cents, CultureInfo.InvariantCulture);
        if (fen <= Most)
            return null;
        fen = null;
        return "金额太大，请核对。";
    }

    /// <summary>12.50; minus in front of what was paid back.</summary>
    public static string Of(long fen)
        => string.Create(CultureInfo.InvariantCulture, $"{(fen < 0 ? "-" : "")}{Math.Abs(fen) / 100}.{Math.Abs(fen) % 100:D2}");

    // Thousands are grouped by three or not at all: 1,23 is a slip of the key and not 123.
    [GeneratedRegex(@"^(?<yuan>\d{1,3}(,\d{3})+|\d+)(\.(?<fen>\d{1,2}))?$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^[\d,]*\.\d{3,}$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex TooFine();
}
