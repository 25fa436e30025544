namespace PartyBuilding.Core.Transfers;

/// <summary>One step in the history of a case.</summary>
public sealed record TransferEventRow(DateTime At, string ActorName, string ActorRole, string Summary, string? Reason);
