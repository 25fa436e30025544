using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Campaigns;

/// <summary>A unit (参加单位) of a batch: an organisation below the organiser, with every branch under it.</summary>
public sealed class CampaignUnit
{
    public int Id { get; init; }

    public required int BatchId { get; init; }

    public CampaignBatch? Batch { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }
}
