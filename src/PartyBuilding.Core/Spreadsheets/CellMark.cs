namespace PartyBuilding.Core.Spreadsheets;

/// <summary>Something said about a cell of an uploaded workbook.</summary>
/// <param name="Cells">Cells to colour, A1 style; none for what belongs to no cell. The words stand beside the first.</param>
/// <param name="Subject">What the cell is called.</param>
/// <param name="IsFault">Must be put right; otherwise only to be looked at.</param>
public sealed record CellMark(IReadOnlyList<string> Cells, string Subject, string Message, string Remedy, bool IsFault)
{
    /// <summary>The first cell; empty without one.</summary>
    public string Cell => Cells.Count == 0 ? "" : Cells[0];
}
