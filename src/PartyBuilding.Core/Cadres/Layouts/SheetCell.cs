namespace PartyBuilding.Core.Cadres.Layouts;

/// <summary>A cell whose characters have no size yet.</summary>
internal sealed record SheetCell(FormCellKind Kind, string Text, int Columns, int Rows);
