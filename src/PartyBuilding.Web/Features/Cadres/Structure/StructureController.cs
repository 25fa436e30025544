using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Structure;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Cadres.Structure;

/// <summary>干部结构: every dimension of a scope and day, the people behind each figure, and the workbook.</summary>
[Route("cadres/structure")]
[Allow(Permission.ViewCadres)]
public sealed class StructureController(
    CadreStructure structure, StructureWorkbook workbook, CadreReader reader, CurrentUser user, PartyBuildingMeter meter, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] StructureForm form, CancellationToken cancel)
        => await structure.ReadAsync(form.ToQuery(clock.Today()), user.Scope, cancel) is { } report
            ? View(new StructurePage(form, report, Choices.Of(await reader.UnitsAsync(cancel))))
            : NotFound();

    /// <param name="row">Dimension and category, such as age:35; null for everybody.</param>
    /// <param name="column">A category of the crossing dimension.</param>
    [HttpGet("people")]
    public async Task<IActionResult> People([FromQuery] StructureForm form, string? row, string? column, int page, CancellationToken cancel)
    {
        var parts = row?.Split(':', 2);
        if (parts is { Length: < 2 })
            return NotFound();
        (string, string)? cell = parts is null ? null : (parts[0], parts[1]);
        return await structure.PeopleAsync(form.ToQuery(clock.Today()), cell, column, page, user.Scope, cancel) is { } people
            ? View(new StructurePeoplePage(form, people, await reader.CodesAsync(cancel)))
            : NotFound();
    }

    [HttpGet("workbook")]
    public Task<IActionResult> Workbook([FromQuery] StructureForm form, CancellationToken cancel)
        => this.WorkbookAsync(meter, "cadre-structure", content => workbook.WriteAsync(form.ToQuery(clock.Today()), content, user.Command(), cancel));
}
