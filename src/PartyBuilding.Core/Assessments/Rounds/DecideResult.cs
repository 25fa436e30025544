namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Input: what was decided about a subject.</summary>
public sealed record DecideResult(Guid SubjectKey, int Version, Guid? GradeKey, string? Conclusion, string? Duties, DateOnly? On, string? At);
