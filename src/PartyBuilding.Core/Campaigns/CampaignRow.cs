namespace PartyBuilding.Core.Campaigns;

/// <summary>A campaign in the list.</summary>
/// <param name="Stands">Where its batches stand, in words.</param>
public sealed record CampaignRow(Guid Key, string Name, string Organiser, DateOnly OpenedOn, DateOnly? ClosedOn, int Batches, string Stands);
