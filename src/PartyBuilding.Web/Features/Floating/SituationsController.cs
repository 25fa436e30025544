using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.People;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Floating;

/// <summary>The lists of members out of contact, staying on, abroad and in difficulty.</summary>
[Route("situations")]
[Allow(Permission.ViewMembers)]
public sealed class SituationsController(
    SituationQueries situations, SituationForms forms, SituationWorkbook workbook, CurrentUser user, PartyBuildingMeter meter, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? list, Guid? organisation, int page, CancellationToken cancel)
    {
        var today = clock.Today();
        var chosen = Enum.TryParse<SituationList>(list, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : SituationList.NotFound;
        if (await situations.PageAsync(chosen, organisation, user.Scope, today, page, cancel) is not { } found)
            return NotFound();
        var bareKind = list == "bare-hardship" ? PersonFactKind.Hardship : PersonFactKind.OutOfContact;
        var isBare = list is "bare" or "bare-hardship";
        var level = organisation ?? user.Home?.PublicId;
        var below = chosen == SituationList.NotFound && !isBare && level is { } key
            ? await situations.BySubordinateAsync(key, user.Scope, cancel) ?? [] : [];
        var bareCount = await situations.BareCountAsync(PersonFactKind.OutOfContact, user.Scope, cancel);
        return View("SituationIndex", new SituationListPage(
            chosen, await situations.CountsAsync(user.Scope, today, cancel),
            isBare ? new SituationPage([], Math.Max(1, page), bareKind == PersonFactKind.OutOfContact ? bareCount : await situations.BareCountAsync(bareKind, user.Scope, cancel)) : found,
            isBare ? await situations.BareAsync(bareKind, user.Scope, page, cancel) : null, bareCount, bareKind, below, organisation,
            await forms.WordsAsync(cancel), today, user.May(Permission.ExportMembers)));
    }

    /// <summary>已找到 or 仍未找到 as a workbook, with what the page beside it shows.</summary>
    [HttpGet("export")]
    [Allow(Permission.ExportMembers)]
    public async Task<IActionResult> Export(string? list, Guid? organisation, CancellationToken cancel)
    {
        if (!Enum.TryParse<SituationList>(list, ignoreCase: true, out var chosen) || chosen is not (SituationList.NotFound or SituationList.Found))
            return NotFound();
        return await this.LongWorkbookAsync(meter, "situations", content => workbook.WriteAsync(chosen, organisation, content, user.Command(), cancel));
    }
}
