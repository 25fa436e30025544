namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Input: a talk about a subject.</summary>
public sealed record RecordAssessmentTalk(Guid SubjectKey, int Version, Guid Key, DateOnly? On, string? With, string? By, string? Content);
