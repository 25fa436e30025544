using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PartyBuilding.Core.Documents;

/// <summary>Replaces text in a paragraph however Word has cut it into runs: a name typed at once often lies in three.</summary>
internal static partial class PlaceholderText
{
    /// <summary>Name of the list a row is marked with; null when it is an ordinary row.</summary>
    public static string? ListName(string rowText) => RowPattern().Match(rowText) is { Success: true } match ? match.Groups["name"].Value : null;

    public static void Replace(Paragraph paragraph, Func<string, string?> value, SortedSet<string> missing)
    {
        // A text box inside has paragraphs of its own, which come on their own turn.
        var texts = paragraph.Descendants<Text>().Where(t => t.Ancestors<Paragraph>().First() == paragraph).ToList();
        var whole = string.Concat(texts.Select(t => t.Text));

        // From the last to the first, so that the positions before stay right.
        foreach (var match in NamePattern().Matches(whole).Reverse())
        {
            var name = match.Groups["name"].Value;
            if (value(name) is { } found) Put(texts, match.Index, match.Length, found);
            else missing.Add(name);
        }

        foreach (var text in texts) BreakLines(text);
    }

    /// <summary>Writes the value into a content control, in the style of its first run.</summary>
    public static void SetControl(SdtElement control, string value)
    {
        control.SdtProperties!.RemoveAllChildren<ShowingPlaceholder>();
        var texts = control.Descendants<Text>().ToList();
        if (texts.Count == 0) return;
        Write(texts[0], value);
        foreach (var rest in texts.Skip(1)) Write(rest, "");
        BreakLines(texts[0]);
    }

    private static void Put(List<Text> texts, int start, int length, string value)
    {
        var position = 0;
        var written = false;
        foreach (var text in texts)
        {
            var (from, to) = (position, position + text.Text.Length);
            position = to;
            if (to <= start || from >= start + length) continue;
            var before = text.Text[..Math.Max(0, start - from)];
            var after = text.Text[Math.Min(text.Text.Length, start + length - from)..];
            Write(text, before + (written ? "" : value) + after);
            written = true;
        }
    }

    private static void Write(Text text, string value)
    {
        text.Text = XmlUnfit().Replace(value, "");
        text.Space = SpaceProcessingModeValues.Preserve;
    }

    private static void BreakLines(Text text)
    {
        var lines = text.Text.ReplaceLineEndings("\n").Split('\n');
        if (lines.Length == 1) return;
        Write(text, lines[0]);
        OpenXmlElement last = text;
        foreach (var line in lines.Skip(1))
        {
            last = last.InsertAfterSelf(new Break());
            last = last.InsertAfterSelf(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }
    }

    // Chinese keyboards give full-width braces.
    [GeneratedRegex(@"[{｛]{2}\s*(?<name>#?[^{}｛｝\s]+)\s*[}｝]{2}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"[{｛]{2}\s*#(?<name>[^{}｛｝\s]+)\s*[}｝]{2}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RowPattern();

    // Characters XML cannot hold would make a document that Word refuses to open.
    [GeneratedRegex(@"[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\uD800-\uDFFF]", RegexOptions.None, 1000)]
    private static partial Regex XmlUnfit();
}
