namespace PartyBuilding.Core.Floating;

/// <summary>Ends a stay: from <paramref name="On"/> on it no longer holds.</summary>
public sealed record EndStay(Guid Key, long Version, StayEnd How, DateOnly On);
