using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Statistics.Published;
using PartyBuilding.Web.Features.Statistics.Published;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Statistics;

/// <summary>公布数核对: published tables worked out by the computation that serves the returns, each printed figure beside ours.</summary>
[Route("statistics/published")]
[Allow(Permission.ViewStatistics)]
public sealed class PublishedController(PublishedWorkbook workbooks, PartyBuildingMeter meter, CurrentUser user) : Controller
{
    [HttpGet("")]
    public IActionResult Index() => View(PublishedSets.All.Select(PublishedTable.Of).ToList());

    [HttpGet("{code}")]
    public IActionResult Show(string code)
        => PublishedSets.Find(code) is { } set ? View(new PublishedPage(PublishedTable.Of(set), user.May(Permission.ExportStatistics))) : NotFound();

    [HttpGet("{code}/workbook")]
    [Allow(Permission.ExportStatistics)]
    public Task<IActionResult> Workbook(string code, CancellationToken cancel)
        => this.WorkbookAsync(meter, "published", stream => workbooks.WriteAsync(code, stream, user.Command(), cancel));
}
