namespace PartyBuilding.Core.Transfers;

/// <summary>A case that somebody wants to file away.</summary>
public sealed record TransferClosing(TransferStatus Status);
