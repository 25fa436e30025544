namespace PartyBuilding.Core.Cadres.Layouts;

/// <param name="Height">Whole millimetres; the row neither grows nor shrinks.</param>
public sealed record FormRow(int Height, IReadOnlyList<FormCell> Cells);
