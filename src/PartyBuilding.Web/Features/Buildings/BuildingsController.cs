using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Buildings;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Features.Service;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Buildings;

/// <summary>楼宇党建: the list, the form, the record; closing.</summary>
[Route("buildings")]
[Allow(Permission.ViewOrganisations)]
public sealed class BuildingsController(
    BuildingQueries queries, BuildingService service, BuildingClosingService closing, BuildingReader reader, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid? street, bool? covered, bool unverified, bool closed, string? find, int page, CancellationToken cancel)
    {
        var filter = new BuildingFilter(street, covered, unverified, closed, find?.Trim());
        return View(new BuildingListPage(
            filter, await queries.TotalsAsync(user.Scope, clock.Today(), cancel), await queries.ListAsync(filter, user.Scope, clock.Today(), page, cancel),
            BuildingReader.Items(await queries.StreetsAsync(user.Scope, cancel)), Quarter.Of(clock.Today()).Title, user.May(Permission.ManageOrganisations)));
    }

    [HttpGet("new"), Allow(Permission.ManageOrganisations)]
    public async Task<IActionResult> New(Guid? street, CancellationToken cancel)
        => View("Edit", await reader.FillAsync(new BuildingForm { StreetKey = street, EnteredOn = clock.Today(), Management = BuildingManagement.Chinese }, cancel));

    [HttpPost(""), Allow(Permission.ManageOrganisations)]
    public Task<IActionResult> Add(BuildingForm typed, CancellationToken cancel) => SaveAsync(typed, typed.SubmissionId, null, cancel);

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, BuildingTab tab, int page, CancellationToken cancel)
        => await reader.PageAsync(id, tab, page, cancel) is { } found ? View(found) : NotFound();

    [HttpGet("{id:guid}/edit"), Allow(Permission.ManageOrganisations)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
    {
        if (await reader.PageAsync(id, default, 1, cancel) is not { } page)
            return NotFound();
        var form = BuildingForm.Of(page.Record);
        form.Action = page.At + "/edit";
        return View(await reader.FillAsync(form, cancel));
    }

    [HttpPost("{id:guid}/edit"), Allow(Permission.ManageOrganisations)]
    public async Task<IActionResult> Edit(Guid id, BuildingForm typed, CancellationToken cancel)
    {
        if (await reader.PageAsync(id, default, 1, cancel) is not { } page)
            return NotFound();
        (typed.StreetKey, typed.Action) = (page.Record.StreetKey, page.At + "/edit");
        return await SaveAsync(typed, id, page.Record, cancel);
    }

    [HttpPost("{id:guid}/close"), Allow(Permission.ManageOrganisations)]
    public async Task<IActionResult> Close(Guid id, [Bind(Prefix = "Close")] CloseForm typed, CancellationToken cancel)
    {
        if (await reader.PageAsync(id, default, 1, cancel) is not { } found)
            return NotFound();
        var page = found with { Close = typed };
        if (typed.On is null)
            ModelState.TryAddModelError("Close.On", "请填写撤销日期。");
        if (!ModelState.IsValid)
            return this.Unreadable(View("Show", page));
        var outcome = Findings.Under("Close", await closing.CloseAsync(new CloseBuilding(id, typed.Version, typed.On), user.Command(typed.Reason), cancel));
        return this.Answer(outcome, "已登记撤销。", () => Redirect(page.At), () => View("Show", Renewed(outcome, page)));
    }

    [HttpPost("{id:guid}/reopen"), Allow(Permission.ManageOrganisations)]
    public async Task<IActionResult> Reopen(Guid id, [Bind(Prefix = "Close")] CloseForm typed, CancellationToken cancel)
    {
        if (await reader.PageAsync(id, default, 1, cancel) is not { } found)
            return NotFound();
        var page = found with { Close = typed };
        var outcome = Findings.Under("Close", await closing.CloseAsync(new CloseBuilding(id, typed.Version, null), user.Command(typed.Reason), cancel));
        return this.Answer(outcome, "已取消撤销。", () => Redirect(page.At), () => View("Show", Renewed(outcome, page)));
    }

    // After a conflict the form carries the newest version: sending it again is a decision.
    private BuildingShowPage Renewed(Outcome outcome, BuildingShowPage page)
    {
        if (outcome.Kind == OutcomeKind.Conflict)
        {
            ModelState.Remove("Close.Version");
            page.Close.Version = page.Record.Version;
        }

        return page;
    }

    private async Task<IActionResult> SaveAsync(BuildingForm typed, Guid key, BuildingRecord? record, CancellationToken cancel)
    {
        if (typed.StreetKey is null)
            ModelState.TryAddModelError(nameof(typed.StreetKey), "请选择主管街道。");
        if (typed.EnteredOn is null)
            ModelState.TryAddModelError(nameof(typed.EnteredOn), "请填写纳入统计日期。");
        await reader.FillAsync(typed, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(View("Edit", typed));
        var outcome = await service.SaveAsync(
            new SaveBuilding(
                key, record is null ? null : typed.Version ?? 0, typed.StreetKey!.Value, typed.Name, typed.Address, typed.Grid, typed.PropertyCompany, typed.Management,
                typed.Cooperation, typed.CommercialSince, typed.EnteredOn!.Value, typed.FirstResponsible, typed.Leader, typed.DailyBody, typed.HostBranch),
            user.Command(typed.Reason), cancel);
        if (outcome.Kind == OutcomeKind.Conflict && record is not null)
            this.Renew(() => typed.Version = record.Version);
        return this.Answer(outcome, "已保存。", () => Redirect($"/buildings/{key}"), () => View("Edit", typed));
    }
}
