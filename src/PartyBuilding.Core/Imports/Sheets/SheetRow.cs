namespace PartyBuilding.Core.Imports.Sheets;

/// <summary>A row of a sheet that holds something.</summary>
/// <param name="Number">As the spreadsheet program counts it, from 1.</param>
public sealed record SheetRow(int Number, SheetCell[] Cells)
{
    public SheetCell this[int column] => column < Cells.Length ? Cells[column] : SheetCell.Empty;
}
