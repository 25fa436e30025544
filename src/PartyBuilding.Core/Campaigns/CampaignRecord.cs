namespace PartyBuilding.Core.Campaigns;

/// <summary>The page of a campaign.</summary>
/// <param name="Leads">Whether the reader's scope holds the organiser.</param>
public sealed record CampaignRecord(
    Campaign Campaign, string Organiser, bool Leads, IReadOnlyList<string> Questions, IReadOnlyList<BatchRow> Batches, IReadOnlyList<CampaignEvent> History);
