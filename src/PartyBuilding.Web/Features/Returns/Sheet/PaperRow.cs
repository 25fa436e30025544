namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>A row of a paper table; null is a place the form leaves empty.</summary>
public sealed record PaperRow(string? Head, IReadOnlyList<SheetCell?> Cells);
