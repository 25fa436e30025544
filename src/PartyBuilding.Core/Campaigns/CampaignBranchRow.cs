namespace PartyBuilding.Core.Campaigns;

/// <summary>A branch of a batch in a list.</summary>
public sealed record CampaignBranchRow(Guid Key, string Name, int Members, int TookPart, int Analysed, int FedBack, DateOnly? DoneOn, DateOnly? FiguresOn);
