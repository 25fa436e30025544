using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Reorganisation;
using PartyBuilding.Core.Statistics;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Organisations.Whereabouts;

/// <summary>党员去向名单: where the members went in a merge, a closing, a split or a re-organisation.</summary>
[Route("organisations/{id:guid}/whereabouts")]
[Allow(Permission.ViewMembers)]
public sealed class WhereaboutsController(
    OrganisationQueries organisations, WhereaboutsQueries queries, WhereaboutsWorkbook workbook, CurrentUser user, PartyBuildingMeter meter) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid id, CancellationToken cancel)
        => await organisations.RecordAsync(id, user.Scope, cancel) is { } record && await queries.EventsAsync(id, user.Scope, cancel) is { } events
            ? View(new WhereaboutsEvents(record, events))
            : NotFound();

    [HttpGet("{no:long}")]
    public async Task<IActionResult> Show(Guid id, long no, CancellationToken cancel)
        => await queries.ListAsync(id, no, user.Scope, cancel) is { } list
            ? View(new WhereaboutsPage(id, list, user.May(Permission.ExportMembers)))
            : NotFound();

    [HttpGet("{no:long}/workbook")]
    [Allow(Permission.ExportMembers)]
    public Task<IActionResult> Workbook(Guid id, long no, CancellationToken cancel)
        => this.LongWorkbookAsync(meter, "whereabouts", content => workbook.WriteAsync(id, no, content, user.Command(), cancel));
}
