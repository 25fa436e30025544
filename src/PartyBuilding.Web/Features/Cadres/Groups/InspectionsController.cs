using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Groups;
using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Reserve.Pool;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Cadres.Groups;

/// <summary>年度检查: the four headings, the figures of the reserve list, problems and what became of them.</summary>
[Route("cadres/groups/inspections")]
[Allow(Permission.ViewCadres)]
public sealed class InspectionsController(InspectionQueries inspections, InspectionService service, PoolQueries pool, CadreReader reader, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel)
        => View(new InspectionList(await inspections.ListAsync(user.Scope, clock.Today(), cancel), clock.Today().Year, MayEdit(user.Scope.Top)));

    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(Guid id, CancellationToken cancel) => PageAsync(id, new FollowUpForm { On = clock.Today() }, cancel);

    [HttpPost("{id:guid}"), Allow(Permission.ManageCadres)]
    public async Task<IActionResult> Follow(Guid id, FollowUpForm form, CancellationToken cancel)
    {
        if (form.On is null)
            ModelState.TryAddModelError(nameof(form.On), "请填写日期。");
        var again = await PageAsync(id, form, cancel);
        if (again is not ViewResult || !ModelState.IsValid)
            return again is ViewResult ? this.Unreadable(again) : again;
        var outcome = await service.FollowAsync(new FollowInspection(id, form.Version, form.On!.Value, form.Text), user.Command(), cancel);
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => form.Version = form.Record.Row.Version);
        return this.Answer(outcome, "已登记。", () => Redirect(form.At), () => again);
    }

    [HttpGet("new"), Allow(Permission.ManageCadres)]
    public async Task<IActionResult> New(Guid? organisation, CancellationToken cancel)
    {
        var form = new InspectionForm { OrganisationKey = organisation, On = clock.Today() };
        if (organisation is { } unit && user.May(Permission.ViewReserve) && await pool.GroupsAsync(unit, user.Scope, cancel) is { } figures)
            form.Fill(figures);
        return await FormAsync(null, form, cancel);
    }

    [HttpPost("new"), Allow(Permission.ManageCadres)]
    public Task<IActionResult> New(InspectionForm form, CancellationToken cancel) => SaveAsync(null, form, cancel);

    [HttpGet("{id:guid}/edit"), Allow(Permission.ManageCadres)]
    public Task<IActionResult> Edit(Guid id, CancellationToken cancel) => FormAsync(id, new InspectionForm(), cancel);

    [HttpPost("{id:guid}/edit"), Allow(Permission.ManageCadres)]
    public Task<IActionResult> Edit(Guid id, InspectionForm form, CancellationToken cancel) => SaveAsync(id, form, cancel);

    private async Task<IActionResult> SaveAsync(Guid? id, InspectionForm form, CancellationToken cancel)
    {
        if (form.On is null)
            ModelState.TryAddModelError(nameof(form.On), "请填写检查日期。");
        if (id is null && form.OrganisationKey is null)
            ModelState.TryAddModelError(nameof(form.OrganisationKey), "请选择被检查的单位。");
        var again = await FormAsync(id, form, cancel);
        if (again is not ViewResult || !ModelState.IsValid)
            return again is ViewResult ? this.Unreadable(again) : again;
        var outcome = await service.SaveAsync(form.ToInput(id ?? form.SubmissionId ?? Guid.CreateVersion7()), user.Command(), cancel);
        if (outcome.Kind == OutcomeKind.Conflict && form.Record is { } record)
            this.Renew(() => form.Version = record.Row.Version);
        return this.Answer(outcome, "已保存。", () => Redirect($"/cadres/groups/inspections/{outcome.Value}"), () => again);
    }

    private async Task<IActionResult> FormAsync(Guid? id, InspectionForm form, CancellationToken cancel)
    {
        if (id is { } key && (form.Record = await inspections.RecordAsync(key, user.Scope, clock.Today(), cancel)) is null)
            return NotFound();
        // A unit has nobody to inspect; one that is inspected reads and does not write.
        if (!MayEdit(form.Record?.Path ?? user.Scope.Top))
            return form.Record is null ? NotFound() : Forbid();
        form.Units = Choices.Of(await reader.UnitsAsync(cancel));
        if (form.Record is { } record)
            form.OrganisationKey = record.OrganisationKey;
        if (HttpMethods.IsGet(Request.Method) && form.Record is { } known)
            form.Take(known.Row);
        return View("Edit", form);
    }

    private async Task<IActionResult> PageAsync(Guid id, FollowUpForm form, CancellationToken cancel)
    {
        if (await inspections.RecordAsync(id, user.Scope, clock.Today(), cancel) is not { } record)
            return NotFound();
        (form.Record, form.MayEdit) = (record, MayEdit(record.Path));
        if (HttpMethods.IsGet(Request.Method))
            form.Version = record.Row.Version;
        return View("Show", form);
    }

    private bool MayEdit(string path) => path != OrganisationPath.Root && TeamEditing.MayEdit(path, user.Actor, user.Scope);
}
