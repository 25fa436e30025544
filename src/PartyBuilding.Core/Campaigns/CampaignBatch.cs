using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Campaigns;

/// <summary>A batch (批) of a campaign: the units that go through its stages together.</summary>
public sealed class CampaignBatch : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required int CampaignId { get; init; }

    public Campaign? Campaign { get; init; }

    public required byte Number { get; init; }

    public required string Name { get; set; }

    public required DateOnly PlannedStart { get; set; }

    /// <summary>The day on which its first stage began.</summary>
    public DateOnly? StartedOn { get; set; }

    /// <summary>The day on which its last stage ended.</summary>
    public DateOnly? EndedOn { get; set; }

    public int Version { get; set; }
}
