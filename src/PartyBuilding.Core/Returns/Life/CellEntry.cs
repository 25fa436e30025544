namespace PartyBuilding.Core.Returns.Life;

/// <summary>What was typed into one cell. A reason is owed where the figure differs from the ledger.</summary>
/// <param name="Note">What the figure rests on; null leaves what is there, empty takes it away.</param>
public sealed record CellEntry(long? Value, string? Reason = null, string? Note = null);
