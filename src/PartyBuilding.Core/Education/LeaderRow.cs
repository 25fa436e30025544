namespace PartyBuilding.Core.Education;

/// <summary>A member leading cadre and what of the year's lesson and report is there.</summary>
/// <param name="Owes">In Chinese what is missing; null when nothing is.</param>
public sealed record LeaderRow(int PersonId, Guid PersonKey, string Name, Guid OrganisationKey, string Organisation, string Post, DateOnly? LessonOn, DateOnly? ReportOn, string? Owes);
