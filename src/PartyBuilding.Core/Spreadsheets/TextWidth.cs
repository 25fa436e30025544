namespace PartyBuilding.Core.Spreadsheets;

/// <summary>
/// Width of text in half-width characters: two for a Chinese character, one for a Latin one. Excel's own measuring
/// needs a graphics library and minutes on a long list, so it is never asked for.
/// </summary>
internal static class TextWidth
{
    public static int Of(string text)
    {
        var widest = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var width = 0;
            foreach (var rune in line.EnumerateRunes())
                width += rune.Value >= 0x1100 ? 2 : 1;
            widest = Math.Max(widest, width);
        }

        return widest;
    }

    /// <summary>Printed lines that <paramref name="text"/> takes in a column of <paramref name="width"/>.</summary>
    public static int Lines(string text, double width)
    {
        var lines = 0;
        foreach (var line in text.Split('\n'))
            lines += Math.Max(1, (int)Math.Ceiling(Of(line) / Math.Max(1, width - 1)));
        return lines;
    }
}
