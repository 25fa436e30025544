using System.Xml;

namespace PartyBuilding.Core.Spreadsheets;

/// <summary>Text as a workbook can hold it.</summary>
internal static class SafeText
{
    private const int LongestCell = 32767;

    /// <summary>
    /// Drops characters that XML forbids and what is longer than a cell. A leading = + - @ stays: in xlsx the cell's
    /// type says that it is text, and a changed value could not be read back.
    /// </summary>
    public static string For(string text)
    {
        if (text.Length <= LongestCell && IsClean(text))
            return text;
        var clean = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length && clean.Length < LongestCell - 1; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                clean.Append(text[i]);
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                clean.Append(text[i]).Append(text[++i]);
        }

        return clean.ToString();
    }

    private static bool IsClean(string text)
    {
        // Nearly every text is clean: below the surrogates and above the control characters, looked through at once.
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '\uD7FF') < 0)
            return true;
        foreach (var c in text)
        {
            if (!XmlConvert.IsXmlChar(c))
                return false;
        }

        return true;
    }
}
