namespace PartyBuilding.Core.Spreadsheets;

/// <summary>A cell of a report's head. A cell spanned from the left or from above is left out, as in an HTML table.</summary>
public sealed record HeaderCell(string Text, int Columns = 1, int Rows = 1);
