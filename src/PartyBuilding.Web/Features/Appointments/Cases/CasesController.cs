using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Cases;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Appointments.Cases;

/// <summary>Posts being filled: the list, the motion, the page of one.</summary>
[Route("appointments")]
[Allow(Permission.ManageAppointments)]
public sealed class CasesController(CaseQueries cases, CaseService service, CaseSteps steps, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet(""), Allow(Permission.ViewAppointments)]
    public async Task<IActionResult> Index(int page, CancellationToken cancel)
    {
        var (rows, total) = await cases.ListAsync(user.Scope, page, cancel);
        return View(new CaseList(rows, Math.Max(1, page), total, clock.Today(), user.May(Permission.ManageAppointments)));
    }

    [HttpGet("cases/new")]
    public async Task<IActionResult> New(CancellationToken cancel)
    {
        var form = new CaseForm { Kind = CaseKind.Individual, Way = PostWay.Commissioned, Posts = 1, IsInTeam = true, HasProbation = true, ProposedOn = clock.Today() };
        await steps.ChoicesAsync(form, cancel);
        form.DeciderKey = Guid.TryParse(form.Organisations.FirstOrDefault()?.Value, out var first) ? first : null;
        return View("Edit", form);
    }

    [HttpPost("cases/new")]
    public async Task<IActionResult> New(CaseForm form, CancellationToken cancel)
    {
        await steps.ChoicesAsync(form, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(View("Edit", form));
        var outcome = await service.OpenAsync(form.Input(form.SubmissionId), user.Command(form.Reason), cancel);
        return this.Answer(outcome, "已提出动议，请进行民主推荐。", () => Redirect($"/appointments/cases/{outcome.Value}"), () => View("Edit", form));
    }

    [HttpGet("cases/{id:guid}"), Allow(Permission.ViewAppointments)]
    public Task<IActionResult> Show(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Show", id, null, new StepForm(), cancel);

    [HttpGet("cases/{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
    {
        if (await steps.FindAsync(id, cancel) is not { } found)
            return NotFound();
        var form = new CaseForm { Case = found };
        form.Take(found);
        await steps.ChoicesAsync(form, cancel);
        return View(form);
    }

    [HttpPost("cases/{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, CaseForm form, CancellationToken cancel)
    {
        if ((form.Case = await steps.FindAsync(id, cancel)) is null)
            return NotFound();
        await steps.ChoicesAsync(form, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(View(form));
        var outcome = await service.ReviseAsync(form.Input(id), user.Command(form.Reason), cancel);
        if (outcome.Kind == OutcomeKind.Conflict && await steps.FindAsync(id, cancel) is { } now)
            this.Renew(() => form.Version = now.Version);
        return this.Answer(outcome, "已保存。", () => Redirect(form.At), () => View(form));
    }
}
