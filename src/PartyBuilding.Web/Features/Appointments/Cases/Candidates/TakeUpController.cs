using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Cases;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Appointments.Cases.Candidates;

/// <summary>Steps from the decision to the end of the probation.</summary>
[Route("appointments/candidates/{id:guid}")]
[Allow(Permission.ManageAppointments)]
public sealed class TakeUpController(SubmissionService submissions, NoticeService notices, TakeUpService takeUps, ProbationService probations, CandidateSteps steps) : Controller
{
    [HttpGet("exception")]
    public Task<IActionResult> Exception(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Exception", id, null, new CandidateForm(), cancel);

    [HttpPost("exception")]
    public Task<IActionResult> Exception(Guid id, CandidateForm form, CancellationToken cancel) => steps.SendAsync(this, "Exception", id, null, form, "破格情况已登记。", context =>
        submissions.ClaimAsync(new ClaimException(
            id, form.Version, form.Ground, form.Reasons, form.Merit, form.ServiceMonths, form.Floor, form.TenureMonths, form.TenureRequired, form.IsTrained, form.TrainingBy, form.ApprovedOn,
            form.ApprovalDocument), context, cancel), cancel);

    [HttpGet("submit")]
    public Task<IActionResult> Submit(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Submit", id, null, new CandidateForm(), cancel);

    [HttpPost("submit")]
    public Task<IActionResult> Submit(Guid id, CandidateForm form, CancellationToken cancel) => steps.SendAsync(this, "Submit", id, null, form, "已呈报。", context =>
        submissions.SubmitAsync(new SubmitCase(id, form.Version, form.Document, form.On), context, cancel), cancel);

    [HttpGet("answer")]
    public Task<IActionResult> Answer(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Answer", id, null, new CandidateForm(), cancel);

    [HttpPost("answer")]
    public Task<IActionResult> Answer(Guid id, CandidateForm form, CancellationToken cancel) => steps.SendAsync(this, "Answer", id, null, form, "批复已登记。", context =>
        submissions.AnswerAsync(new AnswerSubmission(id, form.Version, form.IsApproved, form.On, form.Answer), context, cancel), cancel);

    [HttpGet("notice")]
    public Task<IActionResult> Notice(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Notice", id, null, new CandidateForm(), cancel);

    [HttpPost("notice")]
    public Task<IActionResult> Notice(Guid id, CandidateForm form, CancellationToken cancel) => steps.SendAsync(this, "Notice", id, null, form, "公示已登记。", context =>
        notices.PublishAsync(new PublishNotice(id, form.Version, form.IsExempt, form.From, form.To, form.Places, form.Contact, form.OmitsPostFor), context, cancel), cancel);

    [HttpGet("conclude")]
    public Task<IActionResult> Conclude(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Conclude", id, null, new CandidateForm(), cancel);

    [HttpPost("conclude")]
    public Task<IActionResult> Conclude(Guid id, CandidateForm form, CancellationToken cancel) => steps.SendAsync(this, "Conclude", id, null, form, "公示结果已登记。", context =>
        notices.ConcludeAsync(new ConcludeNotice(id, form.Version, form.Outcome, form.On, form.Conclusion, form.StatedOn), context, cancel), cancel);

    [HttpGet("appoint")]
    public Task<IActionResult> Appoint(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Appoint", id, null, new CandidateForm(), cancel);

    [HttpPost("appoint")]
    public Task<IActionResult> Appoint(Guid id, CandidateForm form, CancellationToken cancel) => steps.SendAsync(this, "Appoint", id, null, form, "已任职，干部的任职记录已写入。", context =>
        takeUps.AppointAsync(new AppointCandidate(id, form.Version, form.On, form.Document, form.TalkedOn, form.TalkedBy, form.Leaves), context, cancel), cancel);

    [HttpGet("extend")]
    public Task<IActionResult> Extend(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Extend", id, null, new CandidateForm(), cancel);

    [HttpPost("extend")]
    public Task<IActionResult> Extend(Guid id, CandidateForm form, CancellationToken cancel) => steps.SendAsync(this, "Extend", id, null, form, "试用期已延长。", context =>
        probations.ExtendAsync(new ExtendProbation(id, form.Version, form.Until, form.Why), context, cancel), cancel);

    [HttpGet("probation")]
    public Task<IActionResult> Probation(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Probation", id, null, new CandidateForm(), cancel);

    [HttpPost("probation")]
    public Task<IActionResult> Probation(Guid id, CandidateForm form, CancellationToken cancel) => steps.SendAsync(this, "Probation", id, null, form, "试用期满已登记。", context =>
        probations.EndAsync(
            new EndProbation(id, form.Version, form.Ended, form.On, form.AssessedOn, form.Fit, form.Unfit, form.Assessment, form.IsTrained, form.Document), context, cancel), cancel);

    /// <summary>公示.</summary>
    [HttpGet("paper/notice"), Allow(Permission.ViewAppointments)]
    public Task<IActionResult> NoticePaper(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "NoticePaper", id, null, new CandidateForm(), cancel);

    /// <summary>呈报材料目录.</summary>
    [HttpGet("paper/package"), Allow(Permission.ViewAppointments)]
    public Task<IActionResult> PackagePaper(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "PackagePaper", id, null, new CandidateForm(), cancel);

    /// <summary>任职通知.</summary>
    [HttpGet("paper/letter"), Allow(Permission.ViewAppointments)]
    public Task<IActionResult> LetterPaper(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "LetterPaper", id, null, new CandidateForm(), cancel);
}
