using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Resignations;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Appointments.Resignations;

/// <summary>辞职 in its four kinds, each with its documents and its clocks.</summary>
[Route("appointments/resignations")]
[Allow(Permission.ViewAppointments)]
public sealed class ResignationsController(ResignationQueries resignations, ResignationService service, ResignationSteps steps, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await resignations.ListAsync(user.Scope, cancel));

    /// <param name="cadre">Whose; opened from the record.</param>
    [HttpGet("new"), Allow(Permission.ManageAppointments)]
    public async Task<IActionResult> New(Guid? cadre, CancellationToken cancel)
    {
        var form = new ResignationForm { CadreKey = cadre };
        await steps.ChoicesAsync(form, cancel);
        (form.DeciderKey, form.PostKey) = (First(form.Units), First(form.Posts));
        return View(form);
    }

    [HttpPost("new"), Allow(Permission.ManageAppointments)]
    public async Task<IActionResult> New(ResignationForm form, CancellationToken cancel)
    {
        await steps.ChoicesAsync(form, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(View(form));
        var outcome = await service.OpenAsync(form.Opened(), user.Command(), cancel);
        return this.Answer(outcome, "已登记。", () => Redirect($"/appointments/resignations/{outcome.Value}"), () => View(form));
    }

    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Show", id, new ResignationForm(), cancel);

    [HttpGet("{id:guid}/apply"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Apply(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Apply", id, new ResignationForm(), cancel);

    [HttpPost("{id:guid}/apply"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Apply(Guid id, ResignationForm form, CancellationToken cancel) => steps.SendAsync(this, "Apply", id, form, "申请已登记。", context =>
        service.ApplyAsync(new ApplyResignation(id, form.Version, form.AppliedOn, form.Understanding, form.QuitsEmployment, form.Destination, form.PledgedOn), context, cancel), cancel);

    [HttpGet("{id:guid}/decide"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Decide(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Decide", id, new ResignationForm(), cancel);

    [HttpPost("{id:guid}/decide"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Decide(Guid id, ResignationForm form, CancellationToken cancel) => steps.SendAsync(this, "Decide", id, form, "决定已登记。", context =>
        service.DecideAsync(
            new DecideResignation(id, form.Version, form.UnitOpinion, form.DisciplineOpinion, form.TalkedOn, form.DecidedOn, form.Decision, form.EmploymentDecision, form.RepliedOn), context, cancel), cancel);

    [HttpGet("{id:guid}/appeal"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Appeal(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Appeal", id, new ResignationForm(), cancel);

    [HttpPost("{id:guid}/appeal"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Appeal(Guid id, ResignationForm form, CancellationToken cancel) => steps.SendAsync(this, "Appeal", id, form, "申诉已登记。", context =>
        service.AppealAsync(new AppealResignation(id, form.Version, form.AppealedOn, form.Appeal), context, cancel), cancel);

    [HttpGet("{id:guid}/review"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Review(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Review", id, new ResignationForm(), cancel);

    [HttpPost("{id:guid}/review"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Review(Guid id, ResignationForm form, CancellationToken cancel) => steps.SendAsync(this, "Review", id, form, "复查结果已登记。", context =>
        service.ReviewAsync(new ReviewAppeal(id, form.Version, form.ReviewedOn, form.IsUpheld), context, cancel), cancel);

    [HttpGet("{id:guid}/announce"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Announce(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Announce", id, new ResignationForm(), cancel);

    [HttpPost("{id:guid}/announce"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Announce(Guid id, ResignationForm form, CancellationToken cancel) => steps.SendAsync(this, "Announce", id, form, "已登记。", context =>
        service.AnnounceAsync(new AnnounceNewPost(id, form.Version, form.AnnouncedOn), context, cancel), cancel);

    [HttpGet("{id:guid}/complete"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Complete(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Complete", id, new ResignationForm(), cancel);

    [HttpPost("{id:guid}/complete"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Complete(Guid id, ResignationForm form, CancellationToken cancel) => steps.SendAsync(this, "Complete", id, form, "手续已办，干部的任职记录已写入。", context =>
        service.CompleteAsync(new CompleteResignation(id, form.Version, form.On, form.Document, form.IsRemoval), context, cancel), cancel);

    [HttpGet("{id:guid}/publish"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Publish(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Publish", id, new ResignationForm(), cancel);

    [HttpPost("{id:guid}/publish"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Publish(Guid id, ResignationForm form, CancellationToken cancel) => steps.SendAsync(this, "Publish", id, form, "公布已登记。", context =>
        service.PublishAsync(new PublishResignation(id, form.Version, form.PublishedOn, form.PublishedTo), context, cancel), cancel);

    private static Guid? First(IReadOnlyList<Microsoft.AspNetCore.Mvc.Rendering.SelectListItem> items) => Guid.TryParse(items.FirstOrDefault()?.Value, out var key) ? key : null;
}
