using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Supervision;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Appointments.Supervision;

/// <summary>选拔任用监督检查: planned, held, closed by feedback and report.</summary>
[Route("appointments/supervisions")]
[Allow(Permission.ViewAppointments)]
public sealed class SupervisionsController(SupervisionQueries supervisions, SupervisionService service, SupervisionSteps steps, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await supervisions.ListAsync(user.Scope, cancel));

    [HttpGet("new"), Allow(Permission.ManageAppointments)]
    public async Task<IActionResult> New(CancellationToken cancel)
    {
        var form = new SupervisionForm { To = clock.Today(), From = clock.Today().AddYears(-1) };
        await steps.ChoicesAsync(form, cancel);
        form.OrganisationKey = Guid.TryParse(form.Units.FirstOrDefault()?.Value, out var first) ? first : null;
        return View("Edit", form);
    }

    [HttpPost("new"), Allow(Permission.ManageAppointments)]
    public async Task<IActionResult> New(SupervisionForm form, CancellationToken cancel)
    {
        await steps.ChoicesAsync(form, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(View("Edit", form));
        var outcome = await service.PlanAsync(form.Planned(form.SubmissionId), user.Command(), cancel);
        return this.Answer(outcome, "已列入计划。", () => Redirect($"/appointments/supervisions/{outcome.Value}"), () => View("Edit", form));
    }

    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Show", id, null, new SupervisionForm(), cancel);

    /// <summary>The report to be printed.</summary>
    [HttpGet("{id:guid}/report")]
    public Task<IActionResult> Report(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Report", id, null, new SupervisionForm(), cancel);

    [HttpGet("{id:guid}/edit"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Edit(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Edit", id, null, new SupervisionForm(), cancel);

    [HttpPost("{id:guid}/edit"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Edit(Guid id, SupervisionForm form, CancellationToken cancel) => steps.SendAsync(this, "Edit", id, null, form, "已保存。", context =>
        service.ReviseAsync(form.Planned(id), context, cancel), cancel);

    [HttpGet("{id:guid}/begin"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Begin(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Begin", id, null, new SupervisionForm(), cancel);

    [HttpPost("{id:guid}/begin"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Begin(Guid id, SupervisionForm form, CancellationToken cancel) => steps.SendAsync(this, "Begin", id, null, form, "检查已开始。", context =>
        service.BeginAsync(new BeginSupervision(id, form.Version, form.NoticedOn, form.NoticePlace), context, cancel), cancel);

    [HttpGet("{id:guid}/record"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Record(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Record", id, null, new SupervisionForm(), cancel);

    [HttpPost("{id:guid}/record"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Record(Guid id, SupervisionForm form, CancellationToken cancel) => steps.SendAsync(this, "Record", id, null, form, "已登记。", context =>
        service.RecordAsync(
            new RecordSupervision(id, form.Version, form.ReportHeardOn, form.EvaluatedOn, form.Satisfied, form.Fair, form.Dissatisfied, form.InterviewedOn, form.Interviews), context, cancel), cancel);

    [HttpGet("{id:guid}/find"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Find(Guid id, Guid? post, CancellationToken cancel) => steps.ShowAsync(this, "Find", id, null, new SupervisionForm { PostKey = post }, cancel);

    [HttpPost("{id:guid}/find"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Find(Guid id, SupervisionForm form, CancellationToken cancel) => steps.SendAsync(this, "Find", id, null, form, "问题已登记。", context =>
        service.FindAsync(new AddFinding(id, form.Version, form.SubmissionId, form.Item, form.Text, form.PostKey, form.Opinion, form.DueOn), context, cancel), cancel);

    [HttpGet("{id:guid}/findings/{finding:guid}"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Correct(Guid id, Guid finding, CancellationToken cancel) => steps.ShowAsync(this, "Correct", id, finding, new SupervisionForm(), cancel);

    [HttpPost("{id:guid}/findings/{finding:guid}"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Correct(Guid id, Guid finding, SupervisionForm form, CancellationToken cancel) => steps.SendAsync(this, "Correct", id, finding, form, "整改已登记。", context =>
        service.CorrectAsync(new CorrectFinding(id, form.Version, finding, form.On, form.Correction), context, cancel), cancel);

    [HttpGet("{id:guid}/close"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Close(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Close", id, null, new SupervisionForm(), cancel);

    [HttpPost("{id:guid}/close"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Close(Guid id, SupervisionForm form, CancellationToken cancel) => steps.SendAsync(this, "Close", id, null, form, "检查已结束。", context =>
        service.CloseAsync(new CloseSupervision(id, form.Version, form.FeedbackOn, form.SpecialReport, form.On), context, cancel), cancel);
}
