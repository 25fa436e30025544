using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Burden;
using PartyBuilding.Web.Features.Returns.Burden;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>填报负担: what every form asks of the units, by year.</summary>
[Route("returns/burden")]
public sealed class BurdenController(BurdenQuery burden, BurdenWorkbook workbook, CurrentUser user, TimeProvider clock) : Controller
{
    private const int FirstYear = 1990;

    [HttpGet("")]
    [Allow(Permission.ViewStatistics)]
    public async Task<IActionResult> Index(int? year, CancellationToken cancel)
    {
        var span = Span(year);
        return View(new BurdenPage(span.Last.Year, clock.Today().Year, await burden.ReadAsync(span, user.Scope, cancel)));
    }

    [HttpGet("workbook")]
    [Allow(Permission.ExportStatistics)]
    public async Task<IActionResult> Workbook(int? year, CancellationToken cancel)
    {
        var content = new MemoryStream();
        var name = await workbook.WriteAsync(Span(year), user.Home?.Name ?? "", content, user.Command(), cancel);
        content.Position = 0;
        return File(content, WorkbookExtensions.ContentType, name);
    }

    /// <summary>A year the calendar has; this one when the address says nothing sensible.</summary>
    private MonthSpan Span(int? year)
    {
        var now = clock.Today().Year;
        var shown = year is >= FirstYear && year <= now ? year.Value : now;
        return MonthSpan.Holding(new Month(shown * 100 + 12), 12);
    }
}
