namespace PartyBuilding.Core.Spreadsheets;

/// <summary>
/// A formatted report as staff know it from paper: title, subtitle, a line with the reporting unit and the unit of
/// count, a head of several rows, the body, notes, and a line to sign.
/// </summary>
public sealed record ReportSheet
{
    /// <summary>Name of the tab, at most 31 characters.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>Centred lines under the title, usually the period.</summary>
    public IReadOnlyList<string> Subtitles { get; init; } = [];

    /// <summary>Left end of the line above the table: 填报单位：….</summary>
    public string LineLeft { get; init; } = "";

    /// <summary>Right end of that line: 单位：人.</summary>
    public string LineRight { get; init; } = "";

    public required IReadOnlyList<ReportColumn> Columns { get; init; }

    public required IReadOnlyList<IReadOnlyList<HeaderCell>> Header { get; init; }

    public required IReadOnlyList<ReportRow> Rows { get; init; }

    /// <summary>Notes under the table: what the figures mean, how they were rounded.</summary>
    public IReadOnlyList<string> Footnotes { get; init; } = [];

    /// <summary>The line to sign: 填表人：… 审核人：… 报出日期：….</summary>
    public IReadOnlyList<string> Signatures { get; init; } = [];

    public PaperSize Paper { get; init; } = PaperSize.A4;

    public bool Landscape { get; init; }

    /// <summary>Columns at the left that stay while scrolling and repeat on every printed page.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>Kept in the workbook and not shown: where the figures come from.</summary>
    public bool IsHidden { get; init; }
}
