namespace PartyBuilding.Core.Campaigns;

/// <summary>Takes a member out who is no longer on the books of the units; the reason stands in the context.</summary>
public sealed record RemoveMember(Guid Key, long Version, DateOnly On);
