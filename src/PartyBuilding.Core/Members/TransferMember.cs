namespace PartyBuilding.Core.Members;

/// <summary>Transfers a member from one branch of the district to another.</summary>
public sealed record TransferMember(Guid PersonKey, int Version, Guid ToBranchKey, DateOnly EffectiveOn, string? PartyGroup = null);
