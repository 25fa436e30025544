namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Input: ends the round for good.</summary>
public sealed record FileAssessment(Guid Key, int Version, DateOnly? On);
