using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.Reporting;
using PartyBuilding.Web.Features.Returns.Grid;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>报送一览表: units down, the last periods across, each cell the state of a return.</summary>
[Route("returns/grid")]
[Allow(Permission.ViewReturns)]
public sealed class GridController(
    ReturnLists lists, OrganisationKeys organisations, GridQueries grid, GridWorkbook workbook, CurrentUser user, PartyBuildingMeter meter) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? form, Guid? organisation, string? state, int page = 1, CancellationToken cancel = default)
    {
        page = Math.Max(1, page);
        if (await PickAsync(form, organisation, cancel) is not { } pick
            || await grid.TableAsync(pick.Code, pick.Level, GridPage.Filter(state), user.Scope, (page - 1) * GridPage.Size, GridPage.Size, cancel) is not { } table)
            return form is null && organisation is null ? View("~/Features/Returns/Review/NoPeriod.cshtml") : NotFound();
        return View(new GridPage(pick, table, GridPage.Key(GridPage.Filter(state)), page));
    }

    [HttpGet("workbook")]
    public async Task<IActionResult> Workbook(string? form, Guid? organisation, string? state, CancellationToken cancel)
        => await PickAsync(form, organisation, cancel) is not { } pick ? NotFound()
            : await this.WorkbookAsync(meter, "return-grid", content => workbook.WriteAsync(pick.Code, pick.Level, GridPage.Filter(state), content, user.Command(), cancel));

    private Task<FormPick?> PickAsync(string? form, Guid? organisation, CancellationToken cancel)
        => FormPick.FindAsync(form, organisation, lists, organisations, user, cancel);
}
