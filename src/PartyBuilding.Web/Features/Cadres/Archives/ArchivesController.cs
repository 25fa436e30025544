using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Archives;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Cadres.Archives;

/// <summary>干部档案: the list of files, a file, its index on paper.</summary>
[Route("cadres/archives")]
[Allow(Permission.ViewCadres)]
public sealed class ArchivesController(ArchiveQueries archives, ArchiveWorkbook workbook, ArchiveReader reader, CurrentUser user, PartyBuildingMeter meter) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Index(ArchiveFilter? show, int page, CancellationToken cancel) => ListAsync(show, null, page, cancel);

    /// <summary>A list narrowed by a name is asked for by POST, so that no name stands in an address.</summary>
    [HttpPost("find")]
    public Task<IActionResult> Find(string? text, ArchiveFilter? show, CancellationToken cancel) => ListAsync(show, text, 1, cancel);

    [HttpGet("workbook")]
    public Task<IActionResult> Workbook(ArchiveFilter? show, CancellationToken cancel)
        => this.WorkbookAsync(meter, "archives", content => workbook.WriteAsync(Known(show), content, user.Command(), cancel));

    /// <summary>The file of a cadre; where there is none yet, the form that opens one.</summary>
    [HttpGet("of/{cadre:guid}")]
    public async Task<IActionResult> Of(Guid cadre, CancellationToken cancel)
    {
        if ((await archives.OfCadreAsync(cadre, user.Scope, cancel)) is [var file, ..])
            return Redirect($"/cadres/archives/{file.Key}");
        if (user.May(Permission.ManageCadres))
            return Redirect($"/cadres/archives/new/{cadre}");
        TempData.Say("这名干部在这里没有档案。");
        return Redirect("/cadres/archives");
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) => await reader.PageAsync(id, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("{id:guid}/print")]
    public async Task<IActionResult> Print(Guid id, CancellationToken cancel) => await reader.PageAsync(id, cancel) is { } page ? View(page) : NotFound();

    private async Task<IActionResult> ListAsync(ArchiveFilter? show, string? text, int page, CancellationToken cancel)
        => View("Index", new ArchiveListPage(await archives.ListAsync(Known(show), text, user.Scope, reader.Today, page, cancel), Known(show), text, reader.Today));

    private static ArchiveFilter Known(ArchiveFilter? show) => show is { } one && Enum.IsDefined(one) ? one : ArchiveFilter.Kept;
}
