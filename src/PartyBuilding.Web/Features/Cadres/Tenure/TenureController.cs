using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Tenure;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Cadres.Tenure;

/// <summary>任期推演: which post falls vacant when, by which rule and document.</summary>
[Route("cadres/tenure")]
[Allow(Permission.ViewCadres)]
public sealed class TenureController(TenureQueries tenure, TenureWorkbook workbook, CadreReader reader, CurrentUser user, PartyBuildingMeter meter, TimeProvider clock) : Controller
{
    /// <param name="show">near: by the lead times; otherwise the years to come.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(string? show, PostDueKind? kind, int? year, bool team, int page, CancellationToken cancel)
    {
        var board = await tenure.ReadAsync(user.Scope, clock.Today(), cancel);
        var list = new TenureList(board, show == "near" ? "near" : "all", kind is { } k && Enum.IsDefined(k) ? k : null, year, team, [], 1, 0, await reader.CodesAsync(cancel));
        var rows = list.Within.Where(d => list.Show == "near"
            ? d.IsNear && (d.Kind != PostDueKind.Retirement || d.IsMain)
            : (year is null ? list.YearOf(d) < board.Today.Year + TenureList.Years : list.YearOf(d) == year)).ToList();
        var at = Math.Clamp(page, 1, Math.Max(1, (rows.Count + TenureList.PageSize - 1) / TenureList.PageSize));
        return View(list with { Rows = [.. rows.Skip((at - 1) * TenureList.PageSize).Take(TenureList.PageSize)], Page = at, Total = rows.Count });
    }

    [HttpGet("workbook")]
    public Task<IActionResult> Workbook(CancellationToken cancel)
        => this.WorkbookAsync(meter, "cadre-tenure", content => workbook.WriteAsync(new DateOnly(clock.Today().Year + TenureList.Years - 1, 12, 31), content, user.Command(), cancel));
}
