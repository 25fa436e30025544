using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Assessments.Rounds;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Assessments;

/// <summary>Rounds of assessment: planned, announced, appraised, worked out, filed.</summary>
[Route("assessments")]
[Allow(Permission.ViewAssessments)]
public sealed class AssessmentsController(
    AssessmentQueries rounds, RoundService service, SubjectService subjects, AppraisalVoteService votes, ResultService results, RoundSteps steps, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await rounds.ListAsync(user.Scope, cancel));

    [HttpGet("new"), Allow(Permission.ManageAssessments)]
    public async Task<IActionResult> New(CancellationToken cancel)
    {
        var form = new RoundForm();
        await steps.NewAsync(form, isFirst: true, cancel);
        return View(form);
    }

    [HttpPost("new"), Allow(Permission.ManageAssessments)]
    public async Task<IActionResult> New(RoundForm form, CancellationToken cancel)
    {
        await steps.NewAsync(form, isFirst: false, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(View(form));
        var outcome = await service.OpenAsync(
            new OpenAssessment(form.SubmissionId, form.OrganisationKey, form.Kind, form.Year, form.Title, form.Plan, form.TeamSchemeKey, form.OwnSchemeKey), user.Command(), cancel);
        return this.Answer(outcome, "已建立，请列入要考核的单位。", () => Redirect($"/assessments/{outcome.Value}"), () => View(form));
    }

    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Show", id, null, new RoundForm(), cancel);

    /// <summary>All results on paper.</summary>
    [HttpGet("{id:guid}/report")]
    public Task<IActionResult> Report(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Report", id, null, new RoundForm(), cancel);

    [HttpGet("{id:guid}/units"), Allow(Permission.ManageAssessments)]
    public Task<IActionResult> Units(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Units", id, null, new RoundForm(), cancel);

    [HttpPost("{id:guid}/units"), Allow(Permission.ManageAssessments)]
    public Task<IActionResult> Units(Guid id, RoundForm form, CancellationToken cancel) => steps.SendAsync(this, "Units", id, null, form, "已列入。", context =>
        subjects.AddUnitsAsync(new AddAssessedUnits(id, form.Version, form.OrganisationKeys), context, cancel), cancel);

    [HttpGet("{id:guid}/units/{unit:guid}/person"), Allow(Permission.ManageAssessments)]
    public Task<IActionResult> Person(Guid id, Guid unit, CancellationToken cancel) => steps.ShowAsync(this, "Person", id, unit, new RoundForm(), cancel);

    [HttpPost("{id:guid}/units/{unit:guid}/person"), Allow(Permission.ManageAssessments)]
    public Task<IActionResult> Person(Guid id, Guid unit, RoundForm form, CancellationToken cancel) => steps.SendAsync(this, "Person", id, unit, form, "已列入。", context =>
        subjects.AddPersonAsync(new AddAssessedPerson(id, form.Version, unit, form.SubmissionId, form.CadreKey), context, cancel), cancel);

    [HttpPost("{id:guid}/drop/{subject:guid}"), Allow(Permission.ManageAssessments)]
    public Task<IActionResult> Drop(Guid id, Guid subject, RoundForm form, CancellationToken cancel) => steps.SendAsync(this, "Show", id, null, form, "已撤下。", context =>
        subjects.DropAsync(id, form.Version, subject, context, cancel), cancel);

    [HttpGet("{id:guid}/start"), Allow(Permission.ManageAssessments)]
    public Task<IActionResult> Start(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Start", id, null, new RoundForm(), cancel);

    [HttpPost("{id:guid}/start"), Allow(Permission.ManageAssessments)]
    public Task<IActionResult> Start(Guid id, RoundForm form, CancellationToken cancel) => steps.SendAsync(this, "Start", id, null, form, "通知已登记，可以测评和评分。", context =>
        service.StartAsync(new StartAssessment(id, form.Version, form.NoticeOn, form.NoticeTo), context, cancel), cancel);

    [HttpGet("{id:guid}/units/{unit:guid}/appraisal"), Allow(Permission.ManageAssessments)]
    public Task<IActionResult> Appraisal(Guid id, Guid unit, CancellationToken cancel) => steps.ShowAsync(this, "Appraisal", id, unit, new RoundForm(), cancel);

    [HttpPost("{id:guid}/units/{unit:guid}/appraisal"), Allow(Permission.ManageAssessments)]
    public Task<IActionResult> Appraisal(Guid id, Guid unit, RoundForm form, CancellationToken cancel) => steps.SendAsync(this, "Appraisal", id, unit, form, "测评表已备好。", context =>
        votes.PrepareAsync(new PrepareAppraisal(id, form.Version, unit, form.SubmissionId, form.On, form.Way, form.PersonTimes), context, cancel), cancel);

    [HttpPost("{id:guid}/units/{unit:guid}/votes"), Allow(Permission.ManageAssessments)]
    public Task<IActionResult> Votes(Guid id, Guid unit, RoundForm form, CancellationToken cancel) => steps.SendAsync(this, "Show", id, null, form, "测评结果已计入。", context =>
        votes.TakeAsync(new TakeVotes(id, form.Version, unit), context, cancel), cancel);

    [HttpPost("{id:guid}/close"), Allow(Permission.ManageAssessments)]
    public Task<IActionResult> Close(Guid id, RoundForm form, CancellationToken cancel) => steps.SendAsync(this, "Show", id, null, form, "已汇总，可以逐个作出考核结论。", context =>
        results.CloseAsync(new CloseAssessment(id, form.Version), context, cancel), cancel);

    [HttpGet("{id:guid}/file"), Allow(Permission.ManageAssessments)]
    public Task<IActionResult> FileRound(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "File", id, null, new RoundForm(), cancel);

    [HttpPost("{id:guid}/file"), Allow(Permission.ManageAssessments)]
    public Task<IActionResult> FileRound(Guid id, RoundForm form, CancellationToken cancel) => steps.SendAsync(this, "File", id, null, form, "已归档。", context =>
        results.FileAsync(new FileAssessment(id, form.Version, form.On), context, cancel), cancel);
}
