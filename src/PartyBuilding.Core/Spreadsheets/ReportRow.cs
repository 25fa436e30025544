namespace PartyBuilding.Core.Spreadsheets;

/// <summary>A row of a report's body.</summary>
/// <param name="Height">In points; null follows the text, counted in lines of the column's width.</param>
public sealed record ReportRow(IReadOnlyList<ReportCell> Cells, bool IsTotal = false, double? Height = null);
