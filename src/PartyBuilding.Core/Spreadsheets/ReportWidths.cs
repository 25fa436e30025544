namespace PartyBuilding.Core.Spreadsheets;

/// <summary>Column widths and head heights of a formatted report, from the length of its texts.</summary>
internal static class ReportWidths
{
    private const double Narrowest = 7;
    private const double Widest = 36;

    /// <summary>Longest head that widens its column; a longer one wraps.</summary>
    private const int HeadWraps = 8;

    public static double[] Of(ReportSheet report)
    {
        var widths = new double[report.Columns.Count];
        foreach (var row in report.Rows)
        {
            var column = 0;
            foreach (var cell in row.Cells)
            {
                if (cell.Span == 1)
                    widths[column] = Math.Max(widths[column], Shown(cell) + (2 * cell.Indent) + 2);
                column += cell.Span;
            }
        }

        for (var i = 0; i < widths.Length; i++)
            widths[i] = report.Columns[i].Width ?? Math.Clamp(widths[i], Narrowest, Widest);
        return widths;
    }

    /// <summary>A head spanning all rows shares their heights; one that spans none wraps within its own row.</summary>
    public static double HeadHeight(IReadOnlyList<HeaderCell> line, int headRows)
    {
        var lines = line.Where(c => c is { Rows: 1, Columns: 1 }).Select(c => TextWidth.Lines(c.Text, HeadWraps + 1)).DefaultIfEmpty(1).Max();
        var tall = line.Where(c => c.Rows > 1 || headRows == 1)
            .Select(c => (double)TextWidth.Lines(c.Text, (HeadWraps + 1) * c.Columns) / c.Rows).DefaultIfEmpty(1).Max();
        return Math.Max(22, (Math.Max(lines, Math.Min(tall, 3)) * ReportLook.LineHeight) + 6);
    }

    private static int Shown(ReportCell cell) => cell.Value switch
    {
        null => 0,
        string text => TextWidth.Of(text),
        DateOnly => 10,
        _ => 7,
    };
}
