namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>Input: a session as far as it has come.</summary>
/// <param name="Key">Of the submission for a new one.</param>
/// <param name="Version">Null for a new one.</param>
/// <param name="TermTo">Last day of the term.</param>
public sealed record SaveReportSession(Guid Key, int? Version, Guid? OrganisationKey, DateOnly? TermFrom, DateOnly? TermTo, DateOnly? On, ReportOccasion? Occasion)
{
    public string? TeamOpinions { get; init; }

    public string? PrincipalOpinions { get; init; }

    public OpinionCollector? PrincipalCollector { get; init; }

    public string? Attended { get; init; }

    public ReportAppraisal? Appraisal { get; init; }

    public DateOnly? AppraisedOn { get; init; }

    public string? AppraisalResult { get; init; }

    public DateOnly? SystemEndedOn { get; init; }

    public DateOnly? SubmittedOn { get; init; }

    public string? SubmittedTo { get; init; }
}
