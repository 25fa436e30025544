namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Input: a problem that the subject puts right by a day.</summary>
public sealed record RequireRectification(Guid SubjectKey, int Version, Guid Key, string? Problem, string? Measure, DateOnly? DueOn);
