namespace PartyBuilding.Core.Campaigns;

/// <summary>A stage with how it was prolonged.</summary>
public sealed record StageRow(CampaignStage Stage, IReadOnlyList<CampaignStageDelay> Delays);
