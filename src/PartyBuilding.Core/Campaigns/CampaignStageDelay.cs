namespace PartyBuilding.Core.Campaigns;

/// <summary>A stage was prolonged (适当延长, 通报2005 L279); the former date stays.</summary>
public sealed class CampaignStageDelay
{
    public int Id { get; init; }

    public required int StageId { get; init; }

    public CampaignStage? Stage { get; init; }

    public required DateOnly FormerEnd { get; init; }

    public required DateOnly NewEnd { get; init; }

    public required string Reason { get; init; }

    public required DateOnly DecidedOn { get; init; }
}
