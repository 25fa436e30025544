namespace PartyBuilding.Core.Campaigns;

/// <param name="On">Null takes the completion back; then the context says why.</param>
public sealed record CompleteAnalysis(Guid BatchKey, Guid BranchKey, DateOnly? On);
