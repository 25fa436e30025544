using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Reorganisation;
using PartyBuilding.Web.Features.Organisations.Whereabouts;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Organisations.Reorganisation;

/// <summary>改建 and 拆分: one page each, one transaction each.</summary>
[Route("organisations/{id:guid}")]
[Allow(Permission.ManageOrganisations)]
public sealed class ReorganisationController(
    ReorganisationQueries queries, ReorganisationService reorganisations, SplitService splits, CurrentUser user) : Controller
{
    [HttpGet("reorganise")]
    public Task<IActionResult> Reorganise(Guid id, OrganisationKind? kind, CancellationToken cancel)
        => FormAsync(nameof(Reorganise), id, new ReorganisationForm { Kind = kind }, cancel);

    [HttpPost("reorganise")]
    public Task<IActionResult> Reorganise(Guid id, ReorganisationForm form, CancellationToken cancel)
        => SendAsync(nameof(Reorganise), id, form, "已改建。原班子任期随之结束，请登记换届；在原组织任职的账号请核对管理范围。", context => reorganisations.ReorganiseAsync(
            new ReorganiseOrganisation(
                id, form.Version, form.Kind ?? default(OrganisationKind), form.Name, form.EffectiveOn!.Value, form.Approval, Names(form), form.Chosen),
            context, cancel), cancel);

    [HttpGet("split")]
    public Task<IActionResult> Split(Guid id, CancellationToken cancel) => FormAsync(nameof(Split), id, new ReorganisationForm(), cancel);

    [HttpPost("split")]
    public Task<IActionResult> Split(Guid id, ReorganisationForm form, CancellationToken cancel)
        => SendAsync(nameof(Split), id, form, "已拆分，党员整建制编入新的党支部。", context => splits.SplitAsync(
            new SplitBranch(id, form.Version, form.EffectiveOn!.Value, form.Approval, Names(form), form.Chosen), context, cancel), cancel);

    private static List<string> Names(ReorganisationForm form) => [.. form.Branches.Select(b => b ?? "")];

    private async Task<IActionResult> SendAsync(
        string view, Guid id, ReorganisationForm form, string words, Func<CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        if (form.EffectiveOn is null)
            ModelState.TryAddModelError(nameof(form.EffectiveOn), "请填写生效日期。");
        if (view == nameof(Reorganise) && form.Kind is null)
            ModelState.TryAddModelError(nameof(form.Kind), "请选择改建后的类别。");
        var again = await FormAsync(view, id, form, cancel);
        if (again is NotFoundResult)
            return again;
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await send(user.Command(form.Reason));
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => form.Version = form.Plan.Record.Version);
        return this.Answer(
            outcome,
            words,
            () => RedirectToAction(nameof(WhereaboutsController.Index), "Whereabouts", new { id }),
            () => again);
    }

    private async Task<IActionResult> FormAsync(string view, Guid id, ReorganisationForm form, CancellationToken cancel)
    {
        if (await queries.PlanAsync(id, user.Scope, cancel) is not { } plan || (view == nameof(Split) && plan.Record.Kind != OrganisationKind.Branch))
            return NotFound();
        (form.Plan, form.MayStay) = (plan, view == nameof(Split));
        if (HttpMethods.IsGet(Request.Method))
            (form.Version, form.Name) = (plan.Record.Version, plan.Record.Name);
        form.AddRows();
        return View(view, form);
    }
}
