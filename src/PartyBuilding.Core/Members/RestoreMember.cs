namespace PartyBuilding.Core.Members;

/// <summary>Restores somebody's membership (恢复党籍): a second spell; the first stays ended.</summary>
public sealed record RestoreMember(Guid PersonKey, int Version, Guid ToBranchKey, DateOnly EffectiveOn);
