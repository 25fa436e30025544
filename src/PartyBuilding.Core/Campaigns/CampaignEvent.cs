namespace PartyBuilding.Core.Campaigns;

/// <summary>One step in a history.</summary>
public sealed record CampaignEvent(DateTime At, string ActorName, string ActorRole, string Summary, string? Reason);
