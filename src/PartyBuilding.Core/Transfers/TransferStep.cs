namespace PartyBuilding.Core.Transfers;

/// <summary>A step that needs no more than a reason: return, resubmit, withdraw, undo, archive.</summary>
public sealed record TransferStep(Guid Key, int Version, string? Reason = null);
