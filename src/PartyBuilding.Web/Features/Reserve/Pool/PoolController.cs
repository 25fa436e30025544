using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Reserve.Pool;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Web.Features.Cadres;
using PartyBuilding.Web.Features.Cadres.Forms;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Reserve.Pool;

/// <summary>后备干部库: lists, photos, structure, and what leaves as files. Every look is recorded.</summary>
[Route("reserve/pool")]
[Allow(Permission.ViewReserve)]
public sealed class PoolController(
    PoolQueries pool, PoolStructureQueries structures, PoolLooks looks, PoolWorkbook workbook, FormFiles files, ReserveReader reader, CadreReader cadres, CurrentUser user,
    PartyBuildingMeter meter) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Index([FromQuery] PoolListForm form, CancellationToken cancel) => ListAsync(form, cancel);

    /// <summary>A list narrowed by a name is asked for by POST, so that no name stands in an address.</summary>
    [HttpPost("find")]
    public Task<IActionResult> Find([FromForm] PoolListForm form, CancellationToken cancel) => ListAsync(form, cancel);

    [HttpGet("structure")]
    public async Task<IActionResult> Structure(SelectionBasis? basis, CancellationToken cancel)
    {
        var chosen = basis is { } one && Enum.IsDefined(one) ? one : SelectionBasis.Handbook2008;
        return View(new StructurePage(chosen, await structures.ReadAsync(chosen, user.Scope, cancel)));
    }

    /// <summary>By POST, as a name may be among the filters.</summary>
    [HttpPost("photos")]
    public async Task<IActionResult> Photos([FromForm] PoolListForm form, CancellationToken cancel)
    {
        var people = (await pool.ListAsync(form.ToFilter(), user.Scope, cancel)).ToDictionary(p => p.Line);
        await looks.ListAsync("照片名册", people.Count, user.Command(), cancel);
        return View(
            "~/Features/Cadres/Photos.cshtml", await cadres.PhotosAsync("后备干部照片名册", "/reserve/pool", [.. people.Keys], line => [$"{people[line].Direction}{(people[line].IsNear ? "，近期可提拔" : "")}"], cancel));
    }

    [HttpPost("roster"), Allow(Permission.ExportReserve)]
    public Task<IActionResult> Roster([FromForm] PoolListForm form, CancellationToken cancel)
        => this.WorkbookAsync(meter, "reserve-roster", content => workbook.WriteAsync(form.ToFilter(), form.Columns, content, user.Command(), cancel));

    /// <summary>Approval forms of everybody listed, as one zip.</summary>
    [HttpPost("forms"), Allow(Permission.ExportReserve)]
    public async Task<IActionResult> Forms(ExportForm form, [FromForm] PoolListForm list, CancellationToken cancel)
        => await files.SendAsync(
            this, form, [.. (await pool.ListAsync(list.ToFilter(), user.Scope, cancel)).Select(p => p.Line.Cadre.Key)], new Core.Cadres.CadreFilter(), () => ListAsync(list, cancel), cancel);

    private async Task<IActionResult> ListAsync(PoolListForm form, CancellationToken cancel)
    {
        var people = await pool.ListAsync(form.ToFilter(), user.Scope, cancel);
        await looks.ListAsync("名单", people.Count, user.Command(), cancel);
        var at = Math.Clamp(form.Page, 1, Math.Max(1, (people.Count + PoolList.PageSize - 1) / PoolList.PageSize));
        return View("Index", new PoolList(
            form, [.. people.Skip((at - 1) * PoolList.PageSize).Take(PoolList.PageSize)], at, people.Count, await reader.CodesAsync(cancel), await reader.UnitsAsync(cancel),
            user.May(Permission.ManagePool), user.May(Permission.ExportReserve)));
    }
}
