namespace PartyBuilding.Core.Spreadsheets;

/// <summary>One cell of a formatted report.</summary>
/// <param name="Value">string, decimal or DateOnly; null for an empty cell.</param>
/// <param name="Format">How it is shown.</param>
/// <param name="Span">Columns it covers.</param>
/// <param name="Indent">Steps to the right, for 其中 lines.</param>
/// <param name="Emphasis">Set in 黑体: totals and section heads.</param>
public sealed record ReportCell(object? Value, FigureFormat Format, int Span = 1, int Indent = 0, bool Emphasis = false)
{
    public static readonly ReportCell Empty = new(null, FigureFormat.Text);

    public static ReportCell Text(string? value, int span = 1, int indent = 0) => new(value, FigureFormat.Text, span, indent);

    /// <summary>A number of people, organisations or times; null leaves the cell empty.</summary>
    public static ReportCell Count(decimal? value) => new(value, FigureFormat.Count);

    /// <summary>A rate; see <see cref="Rounding"/> for how the fraction was rounded.</summary>
    public static ReportCell Rate(decimal? fraction, FigureFormat format = FigureFormat.Rate1) => new(fraction, format);

    public static ReportCell Date(DateOnly? day) => new(day, FigureFormat.Date);
}
