namespace PartyBuilding.Core.Floating;

/// <summary>What was arranged for somebody found again.</summary>
public sealed record PlaceFound(Guid Key, long Version, FoundPlacement Placement, DateOnly On);
