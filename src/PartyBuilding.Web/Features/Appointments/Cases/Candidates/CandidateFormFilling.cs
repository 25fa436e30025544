using PartyBuilding.Core.Appointments.Cases;

namespace PartyBuilding.Web.Features.Appointments.Cases.Candidates;

/// <summary>What a form of a candidate starts from: the record, and what is usual.</summary>
internal static class CandidateFormFilling
{
    private const int UsualNotice = 7;

    public static void Take(this CandidateForm form, DateOnly today)
    {
        var candidate = form.View.Candidate;
        (form.Version, form.On, form.ReceivedOn, form.TalkedOn, form.LeadersOn, form.PersonOn) = (candidate.Version, today, today, today, today, today);
        if (candidate.Inspection is { } inspection)
            Take(form, inspection);
        if (candidate.Exception is { } exception)
            Take(form, exception);
        if (form.Report is { Finding: not null } report)
            (form.Finding, form.On, form.Result, form.PassedTo, form.AnsweredOn) = (report.Finding, report.HandledOn, report.Result, report.PassedTo, report.AnsweredOn);
        (form.From, form.To, form.Places) = (today.AddDays(1), today.AddDays(UsualNotice), Places(form.View));
        if (candidate.Notice is { } notice)
        {
            (form.IsExempt, form.From, form.To, form.Places, form.Contact, form.OmitsPostFor, form.Reason) =
                (notice.IsExempt, notice.From, notice.To, notice.Places, notice.Contact, notice.OmitsPostFor, notice.Reason);
            (form.Outcome, form.Conclusion, form.StatedOn) = (notice.Outcome, notice.Conclusion, notice.StatedOn);
        }

        if (candidate.Submission is { } submission)
            (form.Document, form.IsApproved, form.Answer) = (submission.Document, submission.IsApproved, submission.Answer);
        form.Until = candidate.Appointment?.ProbationUntil;
        form.AssessedOn = today;
        // Whoever is promoted usually leaves the post held so far.
        form.Leaves.AddRange(form.View.Posts.Where(p => p.IsMain).Select(p => p.Key));
    }

    private static void Take(CandidateForm form, CaseInspection inspection)
    {
        (form.Leader, form.Others, form.PlanToldOn, form.NoticedOn, form.NoticePlace, form.NoticeContact, form.PublicisedOn, form.NeedsAudit) =
            (inspection.Leader, inspection.Others, inspection.PlanToldOn, inspection.NoticedOn, inspection.NoticePlace, inspection.NoticeContact, inspection.PublicisedOn, inspection.NeedsAudit);
        (form.PersonnelOpinion, form.DisciplineOpinion, form.PartyOpinion, form.AuditResult) =
            (inspection.PersonnelOpinion, inspection.DisciplineOpinion, inspection.PartyOpinion, inspection.AuditResult);
        (form.Politics, form.Strengths, form.Shortcomings, form.Appraisal) = (inspection.Politics, inspection.Strengths, inspection.Shortcomings, inspection.Appraisal);
        form.SignedBy = inspection.SignedBy ?? string.Join('\n', inspection.Group);
        form.LeadersOn = inspection.ToldLeadersOn ?? form.LeadersOn;
        form.PersonOn = inspection.ToldPersonOn ?? form.PersonOn;
    }

    private static void Take(CandidateForm form, CaseException exception)
    {
        (form.Ground, form.Reasons, form.Merit, form.ServiceMonths, form.Floor) = (exception.Ground, exception.Reasons, exception.Merit, exception.ServiceMonths, exception.Floor);
        (form.TenureMonths, form.TenureRequired, form.IsTrained, form.TrainingBy) = (exception.TenureMonths, exception.TenureRequired, exception.IsTrained, exception.TrainingBy);
        (form.ApprovedOn, form.ApprovalDocument) = (exception.ApprovedOn, exception.ApprovalDocument);
    }

    private static string Places(CandidateView view) => string.Join('\n', new[] { view.Posts.FirstOrDefault(p => p.IsMain)?.Unit, view.Case.Unit }.OfType<string>().Take(1));
}
