namespace PartyBuilding.Core.Campaigns;

/// <summary>What is missing in one running batch within the reader's scope.</summary>
/// <param name="NoFeedback">Nought until the analysis stage has begun.</param>
public sealed record CampaignTodo(Guid BatchKey, string Name, int Unplaced, int NotTookPart, int NoFeedback, int Findings, DateOnly? PlannedEnd);
