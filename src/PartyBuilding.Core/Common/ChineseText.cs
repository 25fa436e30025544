using System.Globalization;
using System.Text;

namespace PartyBuilding.Core.Common;

/// <summary>Cleans what people type: full-width characters, stray blanks, invisible characters.</summary>
public static class ChineseText
{
    /// <summary>
    /// NFKC, without control and zero-width characters, trimmed, runs of blanks made one. Null becomes the empty string.
    /// </summary>
    /// <remarks>Chinese punctuation becomes ASCII: for comparing and searching. To keep what is shown use <see cref="Clean"/>.</remarks>
    public static string Normalise(string? text) =>
        string.IsNullOrWhiteSpace(text) ? string.Empty : CollapseBlanks(WithoutLoneSurrogates(text).Normalize(NormalizationForm.FormKC));

    /// <summary>What goes into a normalised search column: <see cref="Normalise"/> in upper case.</summary>
    public static string SearchKey(string? text) => Normalise(text).ToUpperInvariant();

    /// <summary>
    /// For text that is shown again: letters, digits and blanks become half-width, blanks are trimmed and collapsed,
    /// Chinese punctuation such as （） stays.
    /// </summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return string.Empty;
        var kept = new StringBuilder(text.Length);
        foreach (var c in WithoutLoneSurrogates(text))
        {
            var isWideLetterOrDigit = c is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');
            kept.Append(isWideLetterOrDigit ? (char)(c - '０' + '0') : c);
        }

        return CollapseBlanks(kept.ToString());
    }

    /// <summary>As <see cref="Clean"/> has it; null where nothing is left.</summary>
    public static string? OrNull(string? text) => Clean(text) is { Length: > 0 } clean ? clean : null;

    /// <summary>
    /// A person's name: <see cref="Clean"/>, without the blanks that staff put into two-character names (张　三),
    /// one kind of middle dot in names of ethnic minorities (买买提·艾力).
    /// </summary>
    public static string PersonName(string? text)
    {
        var cleaned = Clean(text);
        var kept = new StringBuilder(cleaned.Length);
        for (var i = 0; i < cleaned.Length; i++)
        {
            if (cleaned[i] == ' ' && !(char.IsAscii(cleaned[i - 1]) && char.IsAscii(cleaned[i + 1]))) continue;
            kept.Append(IsNameDot(cleaned, i) ? '·' : cleaned[i]);
        }

        return kept.ToString();
    }

    // An ordinary full stop is a name dot between Chinese characters only, not in "J. Li".
    private static bool IsNameDot(string text, int i) =>
        text[i] is '•' or '・' or '‧' or '∙' or '⋅' or '●'
        || (text[i] is '．' or '.' && i > 0 && i < text.Length - 1 && !char.IsAscii(text[i - 1]) && !char.IsAscii(text[i + 1]));

    private static string CollapseBlanks(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (kept.Length > 0 && kept[^1] != ' ') kept.Append(' ');
            }
            else if (!IsInvisible(c))
            {
                kept.Append(c);
            }
        }

        return kept.ToString().TrimEnd(' ');
    }

    private static bool IsInvisible(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format;

    // A lone surrogate makes string.Normalize throw; it carries no character, so it is dropped.
    private static string WithoutLoneSurrogates(string text)
    {
        if (!text.Any(char.IsSurrogate)) return text;
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune != Rune.ReplacementChar) kept.Append(rune.ToString());
        }

        return kept.ToString();
    }
}
