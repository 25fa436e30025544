using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>Text of a file whatever it was written in: by its mark, by what it says of itself, as UTF-8 when it is that, else GBK.</summary>
public static partial class FormEncoding
{
    // .NET knows GB18030, which contains GBK and GB2312, only after this.
    static FormEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Chinese => Encoding.GetEncoding("GB18030");

    /// <returns>Without characters that XML cannot hold; the note says when the file was not in UTF-8.</returns>
    public static (string Text, string? Note) Read(byte[] content)
    {
        var (encoding, skip) = Tell(content);
        var text = encoding.GetString(content, skip, content.Length - skip);
        return (Fit(text), encoding is UTF8Encoding ? null : "编码不是 UTF-8，按 GBK 或文件标明的编码读取");
    }

    private static (Encoding Encoding, int Skip) Tell(byte[] content)
    {
        if (content.AsSpan().StartsWith<byte>([0xEF, 0xBB, 0xBF]))
            return (Encoding.UTF8, 3);
        if (content.AsSpan().StartsWith<byte>([0xFF, 0xFE]))
            return (Encoding.Unicode, 2);
        if (content.AsSpan().StartsWith<byte>([0xFE, 0xFF]))
            return (Encoding.BigEndianUnicode, 2);
        // What a file says of itself is often wrong: valid UTF-8 with Chinese in it is UTF-8.
        return IsUtf8(content) ? (Encoding.UTF8, 0) : (Chinese, 0);
    }

    private static bool IsUtf8(byte[] content)
    {
        try
        {
            _ = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetCharCount(content);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static string Fit(string text)
    {
        var plain = text.Contains("&#", StringComparison.Ordinal) ? Reference().Replace(text, static m => IsFit(m) ? m.Value : "") : text;
        if (plain.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0 && !plain.Any(c => c >= '\ud800'))
            return plain;
        var kept = new StringBuilder(plain.Length);
        for (var i = 0; i < plain.Length; i++)
        {
            if (i + 1 < plain.Length && XmlConvert.IsXmlSurrogatePair(plain[i + 1], plain[i]))
                kept.Append(plain[i++]).Append(plain[i]);
            else if (XmlConvert.IsXmlChar(plain[i]))
                kept.Append(plain[i]);
        }

        return kept.ToString();
    }

    private static bool IsFit(Match reference)
    {
        var isHex = reference.Groups["x"].Length > 0;
        return uint.TryParse(reference.Groups["n"].ValueSpan, isHex ? System.Globalization.NumberStyles.HexNumber : System.Globalization.NumberStyles.None, null, out var code)
            && (code is 9 or 10 or 13 or (>= 0x20 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or (>= 0x10000 and <= 0x10FFFF));
    }

    [GeneratedRegex("&#(?<x>[xX]?)(?<n>[0-9a-fA-F]{1,12});", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reference();
}
