namespace PartyBuilding.Core.Imports.Sheets;

/// <summary>Places, row and column from 1, of what the reader does not tell apart.</summary>
/// <param name="Formulas">Cells whose value was worked out.</param>
/// <param name="Errors">Cells that show #N/A, #REF! and their like.</param>
public sealed record CellMarks(IReadOnlySet<(int Row, int Column)> Formulas, IReadOnlySet<(int Row, int Column)> Errors)
{
    public static readonly CellMarks None = new(new HashSet<(int, int)>(), new HashSet<(int, int)>());
}
