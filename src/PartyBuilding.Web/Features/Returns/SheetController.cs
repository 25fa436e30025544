using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Web.Features.Returns.Sheet;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>One return and the panel of its cells.</summary>
[Route("returns/{id:guid}")]
public sealed class SheetController(ReturnSheets sheets, SheetBuilder builder, CellPanels panels, CurrentUser user) : Controller
{
    /// <summary>The whole page; with <paramref name="cell"/> its panel stands open, so that everything works without script.</summary>
    [HttpGet("")]
    [Allow(Permission.ViewReturns)]
    public async Task<IActionResult> Show(Guid id, string? cell, string? who, string? side, int page = 1, CancellationToken cancel = default)
    {
        if (await sheets.FindAsync(id, user.Scope, cancel) is not { } sheet)
            return NotFound();
        var panel = cell is null ? null : await panels.OfAsync(sheet, cell, Math.Max(1, page), who, side, cancel);
        return View(builder.Page(sheet, panel));
    }

    /// <summary>The panel alone.</summary>
    [HttpGet("cells/{cell}")]
    [Allow(Permission.ViewReturns)]
    public async Task<IActionResult> Panel(Guid id, string cell, string? who, string? side, int page = 1, CancellationToken cancel = default)
    {
        if (await sheets.FindAsync(id, user.Scope, cancel) is not { } sheet)
            return NotFound();
        return await panels.OfAsync(sheet, cell, Math.Max(1, page), who, side, cancel) is { } panel
            ? PartialView("_CellPanel", panel)
            : NotFound();
    }
}
