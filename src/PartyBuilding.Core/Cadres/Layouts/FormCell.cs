namespace PartyBuilding.Core.Cadres.Layouts;

/// <summary>A cell of the form on paper.</summary>
/// <param name="Points">Size of the characters: as large as the text allows.</param>
/// <param name="Columns">Columns it spans.</param>
/// <param name="Rows">Rows it spans; the rows below leave it out.</param>
public sealed record FormCell(FormCellKind Kind, string Text, double Points, int Columns = 1, int Rows = 1);
