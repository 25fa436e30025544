using ExcelDataReader;

namespace PartyBuilding.Core.Imports.Sheets;

/// <summary>One sheet of a workbook.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Hidden">Hidden sheets are never read; the notes say which there are.</param>
/// <param name="Merges">Merged cells, as [from row, to row, from column, to column] from 0.</param>
public sealed record SheetTab(int Index, string Name, bool Hidden, IReadOnlyList<(int FromRow, int ToRow, int FromColumn, int ToColumn)> Merges)
{
    internal static SheetTab Of(int index, IExcelDataReader reader) => new(
        index, reader.Name ?? "", reader.VisibleState is "hidden" or "veryhidden",
        [.. (reader.MergeCells ?? []).Select(m => (m.FromRow, m.ToRow, m.FromColumn, m.ToColumn))]);
}
