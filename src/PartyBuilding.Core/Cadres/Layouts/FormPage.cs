namespace PartyBuilding.Core.Cadres.Layouts;

/// <summary>A page of the form: a table of fixed columns and rows.</summary>
/// <param name="Widths">Millimetres of each column.</param>
/// <param name="Foot">Below the table.</param>
public sealed record FormPage(string? Title, IReadOnlyList<int> Widths, IReadOnlyList<FormRow> Rows, string? Foot);
