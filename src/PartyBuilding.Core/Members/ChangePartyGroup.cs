namespace PartyBuilding.Core.Members;

/// <summary>Puts a member into another group of the branch; empty takes them out of any.</summary>
public sealed record ChangePartyGroup(Guid PersonKey, int Version, string? Group, DateOnly EffectiveOn);
