using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Buildings;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Features.Service;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Buildings;

/// <summary>What stands under a building: means, members, counts, checks; their ends.</summary>
[Route("buildings/{id:guid}")]
[Allow(Permission.ManageOrganisations)]
public sealed class BuildingPartsController(MeansService means, GatheringService gathering, BuildingWorkService work, BuildingEntryService entries, BuildingReader reader, CurrentUser user)
    : Controller
{
    [HttpPost("means")]
    public async Task<IActionResult> Means(Guid id, [Bind(Prefix = "Means")] MeansForm typed, Guid submissionId, CancellationToken cancel)
    {
        if (await reader.PageAsync(id, BuildingTab.Means, 1, cancel) is not { } page)
            return NotFound();
        if (typed.Kind is null)
            ModelState.TryAddModelError("Means.Kind", "请选择覆盖方式。");
        Day(typed.From, "Means.From");
        return await AnswerAsync(
            page with { Means = typed }, "Means", "已登记覆盖方式。",
            () => means.AddAsync(
                new AddMeans(submissionId, id, typed.Kind!.Value, typed.Branch, typed.Point, typed.Enterprises, typed.Hosted, typed.From!.Value), user.Command(typed.Reason), cancel));
    }

    [HttpPost("members")]
    public async Task<IActionResult> Members(Guid id, [Bind(Prefix = "Gathered")] GatheredForm typed, Guid submissionId, CancellationToken cancel)
    {
        if (await reader.PageAsync(id, BuildingTab.Members, 1, cancel) is not { } page)
            return NotFound();
        Day(typed.From, "Gathered.From");
        return await AnswerAsync(
            page with { Gathered = typed }, "Gathered", "已登记纳入管理的党员。",
            () => gathering.AddAsync(new AddGathered(submissionId, id, typed.Person, typed.Name, typed.Home, typed.Enterprise, typed.From!.Value), user.Command(typed.Reason), cancel));
    }

    [HttpPost("counts")]
    public async Task<IActionResult> Counts(Guid id, [Bind(Prefix = "Count")] CountForm typed, Guid submissionId, CancellationToken cancel)
    {
        if (await reader.PageAsync(id, BuildingTab.Members, 1, cancel) is not { } page)
            return NotFound();
        Day(typed.On, "Count.On");
        return await AnswerAsync(
            page with { Count = typed }, "Count", "已登记。",
            () => work.CountAsync(new AddCount(submissionId, id, typed.On!.Value, typed.Activists, typed.Applications), user.Command(), cancel));
    }

    [HttpPost("checks")]
    public async Task<IActionResult> Checks(Guid id, [Bind(Prefix = "Check")] CheckForm typed, Guid submissionId, CancellationToken cancel)
    {
        if (await reader.PageAsync(id, BuildingTab.Checks, 1, cancel) is not { } page)
            return NotFound();
        Day(typed.On, "Check.On");
        return await AnswerAsync(
            page with { Check = typed }, "Check", "已登记核对。",
            () => work.CheckAsync(new AddCheck(submissionId, id, typed.On!.Value, typed.By, typed.Differences), user.Command(), cancel));
    }

    [HttpPost("entries/{entry:guid}/end")]
    public async Task<IActionResult> End(Guid id, Guid entry, BuildingTab tab, DateOnly? on, CancellationToken cancel)
    {
        if (await reader.PageAsync(id, tab, 1, cancel) is not { } page)
            return NotFound();
        if (on is null)
            ModelState.TryAddModelError("", "请填写终止日期。");
        return await AnswerAsync(page, null, "已登记终止。", () => entries.EndAsync(new EndEntry(id, entry, on!.Value), user.Command(), cancel));
    }

    [HttpPost("entries/{entry:guid}/take-back")]
    public async Task<IActionResult> TakeBack(Guid id, Guid entry, BuildingTab tab, string? reason, CancellationToken cancel)
        => await reader.PageAsync(id, tab, 1, cancel) is { } page
            ? await AnswerAsync(page, null, "已撤回。", () => entries.TakeBackAsync(id, entry, user.Command(reason), cancel)) : NotFound();

    private void Day(DateOnly? day, string field)
    {
        if (day is null)
            ModelState.TryAddModelError(field, "请填写日期。");
    }

    private async Task<IActionResult> AnswerAsync(BuildingShowPage page, string? prefix, string words, Func<Task<Outcome<Guid>>> run)
    {
        if (!ModelState.IsValid)
            return this.Unreadable(View("Show", page));
        var outcome = await run();
        return this.Answer(
            prefix is null ? outcome : Findings.Under(prefix, outcome), words, () => Redirect(page.Part(page.Tab)), () => View("Show", page));
    }
}
