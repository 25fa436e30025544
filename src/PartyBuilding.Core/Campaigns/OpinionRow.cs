namespace PartyBuilding.Core.Campaigns;

/// <summary>An opinion in the register, with the branch that keeps it.</summary>
public sealed record OpinionRow(CampaignOpinion Opinion, string Branch, Guid BranchKey, string? Responsible, Guid? ResponsibleKey);
