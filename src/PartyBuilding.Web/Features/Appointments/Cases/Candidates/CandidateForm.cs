using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Appointments.Cases;

namespace PartyBuilding.Web.Features.Appointments.Cases.Candidates;

/// <summary>Whatever the steps of a candidate send; each reads its own fields.</summary>
public sealed class CandidateForm
{
    public Guid SubmissionId { get; set; } = Guid.CreateVersion7();

    public int Version { get; set; }

    public DateOnly? On { get; set; }

    public string? Leader { get; set; }

    public string? Others { get; set; }

    public DateOnly? PlanToldOn { get; set; }

    public DateOnly? NoticedOn { get; set; }

    public string? NoticePlace { get; set; }

    public string? NoticeContact { get; set; }

    public DateOnly? PublicisedOn { get; set; }

    public bool NeedsAudit { get; set; }

    public string? With { get; set; }

    public string? By { get; set; }

    public string? Content { get; set; }

    public string? PersonnelOpinion { get; set; }

    public string? DisciplineOpinion { get; set; }

    public string? PartyOpinion { get; set; }

    public string? AuditResult { get; set; }

    public string? Politics { get; set; }

    public string? Strengths { get; set; }

    public string? Shortcomings { get; set; }

    public string? Appraisal { get; set; }

    public string? SignedBy { get; set; }

    public DateOnly? LeadersOn { get; set; }

    public DateOnly? PersonOn { get; set; }

    public DateOnly? ReceivedOn { get; set; }

    public ReportChannel? Channel { get; set; }

    public string? Reporter { get; set; }

    public bool IsSerious { get; set; }

    public ReportFinding? Finding { get; set; }

    public string? Result { get; set; }

    public string? PassedTo { get; set; }

    public DateOnly? AnsweredOn { get; set; }

    public ExceptionGround? Ground { get; set; }

    public string? Reasons { get; set; }

    public string? Merit { get; set; }

    public int? ServiceMonths { get; set; }

    public ServiceFloor? Floor { get; set; }

    public int? TenureMonths { get; set; }

    public int? TenureRequired { get; set; }

    public bool IsTrained { get; set; }

    public DateOnly? TrainingBy { get; set; }

    public DateOnly? ApprovedOn { get; set; }

    public string? ApprovalDocument { get; set; }

    public string? Document { get; set; }

    public bool? IsApproved { get; set; }

    public string? Answer { get; set; }

    public bool IsExempt { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public string? Places { get; set; }

    public string? Contact { get; set; }

    public string? OmitsPostFor { get; set; }

    public NoticeOutcome? Outcome { get; set; }

    public string? Conclusion { get; set; }

    public DateOnly? StatedOn { get; set; }

    public DateOnly? TalkedOn { get; set; }

    public string? TalkedBy { get; set; }

    public List<Guid> Leaves { get; init; } = [];

    public DateOnly? Until { get; set; }

    public string? Why { get; set; }

    public ProbationOutcome? Ended { get; set; }

    public DateOnly? AssessedOn { get; set; }

    public int? Fit { get; set; }

    public int? Unfit { get; set; }

    public string? Assessment { get; set; }

    public string? Reason { get; set; }

    [BindNever, ValidateNever]
    public CandidateView View { get; set; } = null!;

    [BindNever, ValidateNever]
    public CaseReport? Report { get; set; }

    [BindNever, ValidateNever]
    public bool MayManage { get; set; }

    [BindNever, ValidateNever]
    public DateOnly Today { get; set; }

    [ValidateNever]
    public string Address => $"/appointments/candidates/{View.Candidate.Key}";

    [ValidateNever]
    public string CaseAddress => $"/appointments/cases/{View.Case.PublicId}";

    public static IReadOnlyList<SelectListItem> Answers => [new("批准", "True"), new("退回", "False")];

    public static IReadOnlyList<SelectListItem> Items<T>(IReadOnlyDictionary<T, string> words) => [.. words.Select(x => new SelectListItem(x.Value, x.Key!.ToString()))];
}
