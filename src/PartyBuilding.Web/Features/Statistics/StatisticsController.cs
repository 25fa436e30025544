using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Statistics;

/// <summary>Roll-ups of returns, level by level.</summary>
[Route("statistics")]
[Allow(Permission.ViewStatistics)]
public sealed class StatisticsController(RollupPages pages, FigurePages figures) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(new StatisticsHome(await pages.ReportsAsync(cancel)));

    /// <summary>The roll-up of any form; 党支部月报 keeps the address it always had.</summary>
    [HttpGet("monthly"), HttpGet("rollup")]
    public Task<IActionResult> Rollup(string? form, string? period, Guid? organisation, string? section, string? cell, CancellationToken cancel)
        => ShowAsync(form is null or RollupPages.MonthlyForm ? "monthly" : "rollup", form ?? RollupPages.MonthlyForm, period, organisation, section, cell, cancel);

    /// <summary>专题组织生活会覆盖情况.</summary>
    [HttpGet("coverage")]
    public Task<IActionResult> Coverage(string? period, Guid? organisation, string? section, CancellationToken cancel)
        => ShowAsync("coverage", RollupPages.CoverageForm, period, organisation, section, null, cancel);

    /// <summary>The branches behind a figure; a rate names several cells.</summary>
    [HttpGet("figure")]
    public async Task<IActionResult> Figure(string? form, string? period, Guid organisation, string[] cell, int page = 1, CancellationToken cancel = default)
        => await figures.PageAsync(form ?? "", period ?? "", organisation, cell, page, cancel) is { } found ? View(found) : NotFound();

    private async Task<IActionResult> ShowAsync(
        string report, string form, string? period, Guid? organisation, string? section, string? cell, CancellationToken cancel)
        => await pages.PageAsync(report, form, period, organisation, section, cell, cancel) is { } page ? View("Rollup", page) : NotFound();
}
