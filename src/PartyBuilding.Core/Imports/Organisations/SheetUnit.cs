namespace PartyBuilding.Core.Imports.Organisations;

/// <summary>A unit as a sheet names it.</summary>
/// <param name="Code">Cleaned credit code; empty for none.</param>
internal sealed record SheetUnit(string Name, string Code);
