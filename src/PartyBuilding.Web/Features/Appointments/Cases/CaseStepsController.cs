using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Cases;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Appointments.Cases;

/// <summary>Steps of a case: recommendation, candidates, consultation, the meeting, the end.</summary>
[Route("appointments/cases/{id:guid}")]
[Allow(Permission.ManageAppointments)]
public sealed class CaseStepsController(
    CaseService service, CaseRecommendationService recommendations, CandidateService candidates, ConsultationService consultations, DecisionService decisions, CaseSteps steps) : Controller
{
    [HttpGet("recommend")]
    public Task<IActionResult> Recommend(Guid id, Guid? from, CancellationToken cancel) => steps.ShowAsync(this, "Recommend", id, null, new StepForm { From = from }, cancel);

    [HttpPost("recommend")]
    public Task<IActionResult> Recommend(Guid id, StepForm form, CancellationToken cancel) => steps.SendAsync(this, "Recommend", id, null, form, "选票已备好，请发票、投票、计票。", context =>
        recommendations.HoldAsync(new HoldRecommendation(id, form.Version, form.SubmissionId, form.On, form.Scope, form.HasOutside, form.Way, form.LevelLines, form.Roster), context, cancel), cancel);

    [HttpGet("talks/{recommendation:guid}")]
    public Task<IActionResult> Talks(Guid id, Guid recommendation, CancellationToken cancel) => steps.ShowAsync(this, "Talks", id, recommendation, new StepForm(), cancel);

    [HttpPost("talks/{recommendation:guid}")]
    public Task<IActionResult> Talks(Guid id, Guid recommendation, StepForm form, CancellationToken cancel) => steps.SendAsync(this, "Talks", id, recommendation, form, "谈话推荐已登记。", context =>
        recommendations.TalksAsync(new EnterTalkVotes(id, form.Version, recommendation, form.Talks, form.Votes), context, cancel), cancel);

    [HttpGet("propose")]
    public Task<IActionResult> Propose(Guid id, Guid? from, CancellationToken cancel) => steps.ShowAsync(this, "Propose", id, null, new StepForm { From = from }, cancel);

    [HttpPost("propose")]
    public Task<IActionResult> Propose(Guid id, StepForm form, CancellationToken cancel) => steps.SendAsync(this, "Propose", id, null, form, "已提出人选。", context =>
        candidates.ProposeAsync(
            new ProposeCandidate(id, form.Version, form.SubmissionId, form.CadreKey, form.Source, form.Recommender, form.Material, form.IsSupported, form.Relation, form.IsNewEntrant), context, cancel), cancel);

    [HttpPost("drop/{candidate:guid}")]
    public Task<IActionResult> Drop(Guid id, Guid candidate, StepForm form, CancellationToken cancel) => steps.SendAsync(this, "Show", id, null, form, "已撤下。", context =>
        candidates.DropAsync(id, form.Version, candidate, context, cancel), cancel);

    [HttpGet("fix")]
    public Task<IActionResult> Fix(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Fix", id, null, new StepForm(), cancel);

    [HttpPost("fix")]
    public Task<IActionResult> Fix(Guid id, StepForm form, CancellationToken cancel) => steps.SendAsync(this, "Fix", id, null, form, "考察对象已确定。", context =>
        candidates.FixAsync(new FixCandidates(id, form.Version, form.On, form.At), context, cancel), cancel);

    [HttpGet("consult")]
    public Task<IActionResult> Consult(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Consult", id, null, new StepForm(), cancel);

    [HttpPost("consult")]
    public Task<IActionResult> Consult(Guid id, StepForm form, CancellationToken cancel) => steps.SendAsync(this, "Consult", id, null, form, "已登记。", context =>
        consultations.AskAsync(new AskConsultation(id, form.Version, form.SubmissionId, form.Time, form.Side, form.Who, form.IsWritten, form.ReceivedOn), context, cancel), cancel);

    [HttpGet("consult/{consultation:guid}")]
    public Task<IActionResult> Answer(Guid id, Guid consultation, CancellationToken cancel) => steps.ShowAsync(this, "Answer", id, consultation, new StepForm(), cancel);

    [HttpPost("consult/{consultation:guid}")]
    public Task<IActionResult> Answer(Guid id, Guid consultation, StepForm form, CancellationToken cancel) => steps.SendAsync(this, "Answer", id, consultation, form, "答复已登记。", context =>
        consultations.AnswerAsync(
            new AnswerConsultation(id, form.Version, consultation, form.RepliedOn, form.Agrees, form.Reply, form.CoordinatedOn, form.Coordination), context, cancel), cancel);

    [HttpGet("list")]
    public Task<IActionResult> List(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "List", id, null, new StepForm(), cancel);

    [HttpPost("list")]
    public Task<IActionResult> List(Guid id, StepForm form, CancellationToken cancel) => steps.SendAsync(this, "List", id, null, form, "已列入会议议程。", context =>
        decisions.ListAsync(new ListCase(id, form.Version, form.MeetingKey, form.Chosen), context, cancel), cancel);

    [HttpGet("end")]
    public Task<IActionResult> End(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "End", id, null, new StepForm(), cancel);

    [HttpPost("end")]
    public Task<IActionResult> End(Guid id, StepForm form, CancellationToken cancel) => steps.SendAsync(this, "End", id, null, form, "已办结。", context =>
        service.EndAsync(new EndCase(id, form.Version, form.On, form.Why), context, cancel), cancel);

    /// <summary>The recommendation on paper.</summary>
    [HttpGet("recommendations/{recommendation:guid}"), Allow(Permission.ViewAppointments)]
    public Task<IActionResult> Tally(Guid id, Guid recommendation, CancellationToken cancel) => steps.ShowAsync(this, "Tally", id, recommendation, new StepForm(), cancel);
}
