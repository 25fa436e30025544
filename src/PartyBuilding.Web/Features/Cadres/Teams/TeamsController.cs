using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Cadres.Teams;

/// <summary>班子和职数: the strength of units, and the roster of a team on the screen, on paper and as a workbook.</summary>
[Route("cadres/teams")]
[Allow(Permission.ViewCadres)]
public sealed class TeamsController(
    StrengthQueries strengths, TeamReader reader, TeamWorkbook workbook, CurrentUser user, PartyBuildingMeter meter, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(DateOnly? on, string? show, CancellationToken cancel)
    {
        var day = CadreDay.Of(on, clock.Today());
        var all = await strengths.ListAsync(user.Scope, day, cancel);
        var chosen = TeamList.Filters.FirstOrDefault(f => f.Name == show) is { Name: not null } found ? found : TeamList.Filters[0];
        return View(new TeamList(all, [.. all.Where(chosen.Holds)], chosen.Name, day, clock.Today()));
    }

    [HttpGet("workbook")]
    public Task<IActionResult> Workbook(DateOnly? on, CancellationToken cancel)
        => this.WorkbookAsync(meter, "team-strength", content => workbook.StrengthAsync(CadreDay.Of(on, clock.Today()), content, user.Command(), cancel));

    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(Guid id, DateOnly? on, CancellationToken cancel) => PageAsync(nameof(Show), id, on, cancel);

    [HttpGet("{id:guid}/print")]
    public Task<IActionResult> Print(Guid id, DateOnly? on, CancellationToken cancel) => PageAsync(nameof(Print), id, on, cancel);

    [HttpGet("{id:guid}/workbook")]
    public Task<IActionResult> Roster(Guid id, DateOnly? on, CancellationToken cancel)
        => this.WorkbookAsync(meter, "team-roster", content => workbook.RosterAsync(id, CadreDay.Of(on, clock.Today()), content, user.Command(), cancel));

    private async Task<IActionResult> PageAsync(string view, Guid id, DateOnly? on, CancellationToken cancel)
        => await reader.PageAsync(id, CadreDay.Of(on, clock.Today()), cancel) is { } page ? View(view, page) : NotFound();
}
