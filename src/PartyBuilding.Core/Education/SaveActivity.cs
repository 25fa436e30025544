namespace PartyBuilding.Core.Education;

/// <summary>Enters an activity, or enters it anew.</summary>
/// <param name="Key">Of the record; for a new one the key of the submission, so that a second copy adds nothing.</param>
/// <param name="Version">Recording number the form knew; null for a new one.</param>
/// <param name="Absent">Members of the branch who were not there.</param>
public sealed record SaveActivity(
    Guid Key, long? Version, Guid BranchKey, DateOnly On, EducationContent? Content, EducationMethod? Method, StudyForm? Form, string? Title,
    decimal? Hours, decimal? Credits, IReadOnlyList<Guid> Absent, string? Note = null);
