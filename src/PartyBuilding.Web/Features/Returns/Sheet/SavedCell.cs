namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>Answer to a cell saved on its own: the cell, and the parts of the page that moved with it.</summary>
public sealed record SavedCell(SheetCell Cell, SheetPage Page, string? Refusal);
