namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Input: the result was told to the team or the person.</summary>
public sealed record GiveAssessmentFeedback(Guid SubjectKey, int Version, DateOnly? On, string? By, string? Opinion);
