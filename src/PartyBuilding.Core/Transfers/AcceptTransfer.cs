namespace PartyBuilding.Core.Transfers;

/// <summary>The receiving committee takes the member in and names the branch.</summary>
public sealed record AcceptTransfer(Guid Key, int Version, Guid ToBranchKey, DateOnly AcceptedOn, string? PartyGroup = null);
