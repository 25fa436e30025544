using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Campaigns;

/// <summary>A branch of a running batch, opened for writing.</summary>
public sealed record OpenBranch(CampaignBatch Batch, CampaignBranch Row, Organisation Branch);
