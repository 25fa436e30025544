namespace PartyBuilding.Core.Returns.Workbooks;

/// <summary>A line of a filled-in workbook as it was typed.</summary>
/// <param name="Row">From 1, as Excel counts.</param>
internal sealed record WorkbookLine(int Row, string Key, string Ledger, string Figure, string Words)
{
    public string FigureCell => $"F{Row}";

    public string WordsCell => $"G{Row}";

    public string CodeCell => $"B{Row}";
}
