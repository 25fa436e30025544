namespace PartyBuilding.Core.Education;

/// <summary>An activity in the list.</summary>
public sealed record ActivityRow(
    Guid Key, long Version, Guid BranchKey, string Branch, DateOnly On, EducationContent Content, EducationMethod Method, StudyForm Form, string Title, int Minutes,
    int CreditTenths, int Due, int Attended, string? Note, IReadOnlyList<Guid> Absent);
