using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Groups;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Cadres.Groups;

/// <summary>女干部、少数民族干部、党外干部: lists and figures.</summary>
[Route("cadres/groups")]
[Allow(Permission.ViewCadres)]
public sealed class GroupsController(GroupQueries groups, GroupWorkbook workbook, CadreReader reader, CurrentUser user, PartyBuildingMeter meter, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CadreGroup? group, Guid? organisation, int page, CancellationToken cancel)
        => await groups.ListAsync(Known(group), organisation, user.Scope, clock.Today(), page, cancel: cancel) is { } found
            ? View(new GroupListPage(
                Known(group), organisation, found, await groups.SummaryAsync(user.Scope, clock.Today(), cancel), await reader.CodesAsync(cancel), Choices.Of(await reader.UnitsAsync(cancel))))
            : NotFound();

    [HttpGet("workbook")]
    public Task<IActionResult> Workbook(CadreGroup? group, CancellationToken cancel)
        => this.WorkbookAsync(meter, "cadre-groups", content => workbook.WriteAsync(Known(group), content, user.Command(), cancel));

    private static CadreGroup Known(CadreGroup? group) => group is { } one && Enum.IsDefined(one) ? one : CadreGroup.Women;
}
