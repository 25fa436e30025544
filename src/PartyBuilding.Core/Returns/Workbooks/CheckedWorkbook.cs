using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Returns.Workbooks;

/// <summary>What a filled-in workbook would bring, looked at without saving anything.</summary>
/// <param name="Marks">Every fault of every cell, then what the checks (校核式) find in the figures as they would stand.</param>
/// <param name="Changes">Cells it would change.</param>
/// <param name="Copy">The file with the marks in it; null without any.</param>
/// <param name="FileName">Name for the copy.</param>
public sealed record CheckedWorkbook(IReadOnlyList<CellMark> Marks, int Changes, byte[]? Copy, string FileName)
{
    public int Faults => Marks.Count(m => m.IsFault);
}
