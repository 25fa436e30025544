namespace PartyBuilding.Core.Returns.Designer;

/// <summary>A step on a draft, at the version that was seen.</summary>
public sealed record DraftStep(Guid Key, int Version);
