namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Input: works all results out and ends the collecting.</summary>
public sealed record CloseAssessment(Guid Key, int Version);
