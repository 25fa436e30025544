namespace PartyBuilding.Core.Imports.Batches;

/// <summary>A sheet of which it is known what it is about.</summary>
internal sealed record KnownSheet(SheetKind Kind, ImportSheet Sheet);
