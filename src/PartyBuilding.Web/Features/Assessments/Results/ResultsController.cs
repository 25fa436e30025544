using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Assessments.Results;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Features.Cadres;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Assessments.Results;

/// <summary>Results: compared by level, unit and year, with the subjects behind each figure; who is due for a talk; one team and one person over the years.</summary>
[Route("assessments")]
[Allow(Permission.ViewAssessments)]
public sealed class ResultsController(
    ResultQueries results, ResultHistory history, TalkQueries talks, ResultWorkbook workbook, CadreReader cadres, CurrentUser user, PartyBuildingMeter meter, TimeProvider clock) : Controller
{
    [HttpGet("results")]
    public async Task<IActionResult> Index([FromQuery] ResultForm form, CancellationToken cancel)
        => View(new ResultPage(await results.SummaryAsync(form.ToQuery(), user.Scope, clock.Today(), cancel), user.May(Permission.ManageAssessments) && user.May(Permission.ImportMembers)));

    [HttpGet("results/subjects")]
    public async Task<IActionResult> Subjects([FromQuery] ResultForm form, CancellationToken cancel)
        => await results.BehindAsync(form.ToQuery(), form.ToCell(), user.Scope, cancel) is { } lines
            ? View(new ResultSubjectsPage(form.ToQuery(), form.ToCell(), lines, await cadres.CodesAsync(cancel)))
            : NotFound();

    [HttpGet("results/workbook")]
    public Task<IActionResult> Workbook([FromQuery] ResultForm form, CancellationToken cancel)
        => this.WorkbookAsync(meter, "assessment-results", content => workbook.WriteAsync(form.ToQuery(), content, user.Command(), cancel));

    [HttpGet("talks")]
    public async Task<IActionResult> Talks(CancellationToken cancel) => View(await talks.DueAsync(user.Scope, clock.Today(), cancel));

    [HttpGet("teams/{id:guid}")]
    public async Task<IActionResult> Team(Guid id, CancellationToken cancel) => await history.TeamAsync(id, user.Scope, cancel) is { } team ? View(team) : NotFound();

    [HttpGet("people/{id:guid}")]
    public async Task<IActionResult> Person(Guid id, CancellationToken cancel) => await history.PersonAsync(id, user.Scope, clock.Today(), cancel) is { } person ? View(person) : NotFound();
}
