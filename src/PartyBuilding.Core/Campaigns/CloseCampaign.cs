namespace PartyBuilding.Core.Campaigns;

public sealed record CloseCampaign(Guid Key, int Version, DateOnly On);
