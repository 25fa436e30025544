using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.ServicePoints;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.ServicePoints;

/// <summary>服务站点: the list and the form.</summary>
[Route("service-points")]
[Allow(Permission.ViewOrganisations)]
public sealed class ServicePointsController(
    ServicePointQueries queries, ServicePointService service, OrganisationQueries organisations, CodeTableStore codes, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? kind, string? find, bool closed, int page, CancellationToken cancel)
        => View(new ServicePointList(
            await queries.ListAsync(kind, find, closed, user.Scope, page, cancel), await codes.CurrentAsync(cancel), await CodesAsync(CodeStandards.ServicePoint, cancel),
            kind, find?.Trim(), closed, user.May(Permission.ManageOrganisations)));

    [HttpGet("new")]
    [Allow(Permission.ManageOrganisations)]
    public Task<IActionResult> New(Guid? organisation, CancellationToken cancel) => FormAsync(new ServicePointForm { OrganisationKey = organisation }, cancel);

    [HttpPost("new")]
    [Allow(Permission.ManageOrganisations)]
    public Task<IActionResult> New(ServicePointForm form, CancellationToken cancel) => SaveAsync(null, form, cancel);

    [HttpGet("{id:guid}/edit")]
    [Allow(Permission.ManageOrganisations)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
        => await queries.FindAsync(id, user.Scope, cancel) is { } point
            ? await FormAsync(
                new ServicePointForm
                {
                    No = point.No, OrganisationKey = point.OrganisationKey, KindCode = point.KindCode, PlaceCode = point.PlaceCode, Name = point.Name,
                    Address = point.Address, OpenedOn = point.OpenedOn, ClosedOn = point.ClosedOn == Recorded.Open ? null : point.ClosedOn,
                },
                cancel)
            : NotFound();

    [HttpPost("{id:guid}/edit")]
    [Allow(Permission.ManageOrganisations)]
    public async Task<IActionResult> Edit(Guid id, ServicePointForm form, CancellationToken cancel)
        => await queries.FindAsync(id, user.Scope, cancel) is null ? NotFound() : await SaveAsync(id, form, cancel);

    private async Task<IActionResult> SaveAsync(Guid? id, ServicePointForm form, CancellationToken cancel)
    {
        if (form.OpenedOn is null)
            ModelState.TryAddModelError(nameof(form.OpenedOn), "请填写设立日期。");
        var again = await FormAsync(form, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await service.SaveAsync(
            new SaveServicePoint(
                id, form.No, form.OrganisationKey, form.KindCode, form.PlaceCode, form.Name, form.Address, form.OpenedOn!.Value, form.ClosedOn, form.SubmissionId),
            user.Command(form.Reason), cancel);
        if (outcome.Kind == OutcomeKind.Conflict && await queries.FindAsync(id!.Value, user.Scope, cancel) is { } latest)
        {
            ModelState.Remove(nameof(form.No));
            form.No = latest.No;
        }

        return this.Answer(
            outcome,
            "已保存。",
            () => RedirectToAction(nameof(Index)),
            () => again);
    }

    private async Task<IActionResult> FormAsync(ServicePointForm form, CancellationToken cancel)
    {
        form.Organisations = Choices.Of(await organisations.SearchAsync(null, user.Scope, int.MaxValue, cancel));
        form.Kinds = await CodesAsync(CodeStandards.ServicePoint, cancel);
        form.Places = await CodesAsync(CodeStandards.ServicePlace, cancel);
        return View("Edit", form);
    }

    private async Task<IReadOnlyList<SelectListItem>> CodesAsync(string standard, CancellationToken cancel)
        => [.. (await codes.CurrentAsync(cancel)).Entries(standard, clock.Today()).Select(e => new SelectListItem(e.Name, e.Code))];
}
