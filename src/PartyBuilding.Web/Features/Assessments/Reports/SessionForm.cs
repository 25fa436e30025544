using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Assessments.Reports;

namespace PartyBuilding.Web.Features.Assessments.Reports;

/// <summary>A session as its form has it.</summary>
public sealed class SessionForm
{
    public Guid SubmissionId { get; set; } = Guid.CreateVersion7();

    public int? Version { get; set; }

    public Guid? OrganisationKey { get; set; }

    public DateOnly? TermFrom { get; set; }

    public DateOnly? TermTo { get; set; }

    public DateOnly? On { get; set; }

    public ReportOccasion? Occasion { get; set; }

    public string? TeamOpinions { get; set; }

    public string? PrincipalOpinions { get; set; }

    public OpinionCollector? PrincipalCollector { get; set; }

    public string? Attended { get; set; }

    public ReportAppraisal? Appraisal { get; set; }

    public DateOnly? AppraisedOn { get; set; }

    public string? AppraisalResult { get; set; }

    public DateOnly? SystemEndedOn { get; set; }

    public DateOnly? SubmittedOn { get; set; }

    public string? SubmittedTo { get; set; }

    /// <summary>Null for a new session.</summary>
    [BindNever, ValidateNever]
    public ReportSessionRecord? Record { get; set; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Units { get; set; } = [];

    [ValidateNever]
    public string Action => Record is { } record ? $"{record.At}/edit" : "/assessments/reports/new";

    [ValidateNever]
    public string Back => Record?.At ?? "/assessments/reports";

    public static IReadOnlyList<SelectListItem> Occasions { get; } = Items(ReportWords.Occasions);

    public static IReadOnlyList<SelectListItem> Collectors { get; } = Items(ReportWords.Collectors);

    public static IReadOnlyList<SelectListItem> Appraisals { get; } = Items(ReportWords.Appraisals);

    public SaveReportSession ToInput() => new(Record?.Session.Key ?? SubmissionId, Record is null ? null : Version ?? -1, OrganisationKey, TermFrom, TermTo, On, Occasion)
    {
        TeamOpinions = TeamOpinions, PrincipalOpinions = PrincipalOpinions, PrincipalCollector = PrincipalCollector, Attended = Attended, Appraisal = Appraisal, AppraisedOn = AppraisedOn,
        AppraisalResult = AppraisalResult, SystemEndedOn = SystemEndedOn, SubmittedOn = SubmittedOn, SubmittedTo = SubmittedTo,
    };

    public void Take(WorkReportSession session)
    {
        (Version, TermFrom, TermTo, On, Occasion) = (session.Version, session.TermFrom, session.TermTo.AddDays(-1), session.On, session.Occasion);
        (TeamOpinions, PrincipalOpinions, PrincipalCollector, Attended) = (session.TeamOpinions, session.PrincipalOpinions, session.PrincipalCollector, session.Attended);
        (Appraisal, AppraisedOn, AppraisalResult) = (session.Appraisal, session.AppraisedOn, session.AppraisalResult);
        (SystemEndedOn, SubmittedOn, SubmittedTo) = (session.SystemEndedOn, session.SubmittedOn, session.SubmittedTo);
    }

    private static IReadOnlyList<SelectListItem> Items<T>(IReadOnlyDictionary<T, string> words)
        where T : struct, Enum => [.. words.Select(w => new SelectListItem(w.Value, w.Key.ToString()))];
}
