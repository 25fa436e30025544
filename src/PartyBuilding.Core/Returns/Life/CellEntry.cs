namespace PartyBuilding.Core.Returns.Life;

/// <summary>What was typed into one cell. A reason is owed where the figure differs from the ledger.</summary>
public sealed record CellEntry(long? Value, string? Reason = null);
