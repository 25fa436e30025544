namespace PartyBuilding.Core.Education;

/// <summary>A branch's party-spirit analysis.</summary>
public sealed record SaveAnalysis(
    Guid Key, Guid BranchKey, DateOnly On, string? Thought, string? Study, string? Work, string? Discipline, string? Conduct, string? Problems, string? Causes,
    string? Rectification)
{
    /// <summary>Every part with its field and name, in the order of the form.</summary>
    internal IReadOnlyList<(string Field, string What, string? Text)> Parts =>
    [
        (nameof(Thought), "思想", EducationText.Of(Thought)), (nameof(Study), "学习", EducationText.Of(Study)), (nameof(Work), "工作", EducationText.Of(Work)),
        (nameof(Discipline), "纪律", EducationText.Of(Discipline)), (nameof(Conduct), "作风", EducationText.Of(Conduct)),
        (nameof(Problems), "主要问题", EducationText.Of(Problems)), (nameof(Causes), "原因", EducationText.Of(Causes)),
        (nameof(Rectification), "整改措施", EducationText.Of(Rectification)),
    ];
}
