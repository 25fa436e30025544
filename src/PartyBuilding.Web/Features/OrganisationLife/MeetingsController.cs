using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.OrganisationLife;

/// <summary>The register of meetings.</summary>
[Route("meetings")]
[Allow(Permission.ViewMembers)]
public sealed class MeetingsController(MeetingQueries meetings, MeetingWorkbook workbook, CurrentUser user, PartyBuildingMeter meter) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(MeetingList list, Guid? organisation, MeetingKind? kind, DateOnly? from, DateOnly? to, int page, CancellationToken cancel)
    {
        var filter = Filter(list, organisation, kind, from, to);
        if (await meetings.PageAsync(filter, user.Scope, page, cancel) is not { } found)
            return NotFound();
        var counts = new Dictionary<MeetingList, int>();
        foreach (var one in Enum.GetValues<MeetingList>())
            counts[one] = await meetings.CountAsync(filter with { List = one }, user.Scope, cancel);
        return View(new MeetingListPage(filter, counts, found, user.May(Permission.ManageMembers), user.May(Permission.ExportMembers), ImportDesk.May(user.Actor, ImportKind.Meetings)));
    }

    /// <summary>The register as filtered, one row a meeting.</summary>
    [HttpGet("export")]
    [Allow(Permission.ExportMembers)]
    public Task<IActionResult> Export(MeetingList list, Guid? organisation, MeetingKind? kind, DateOnly? from, DateOnly? to, CancellationToken cancel)
        => this.LongWorkbookAsync(meter, "meetings", content => workbook.RegisterAsync(Filter(list, organisation, kind, from, to), content, user.Command(), cancel));

    /// <summary>A year's summary, one row a branch.</summary>
    [HttpGet("export-year")]
    [Allow(Permission.ExportMembers)]
    public Task<IActionResult> ExportYear(int year, Guid? organisation, CancellationToken cancel)
        => this.LongWorkbookAsync(meter, "meetings", content => workbook.YearAsync(year, organisation, content, user.Command(), cancel));

    private static MeetingFilter Filter(MeetingList list, Guid? organisation, MeetingKind? kind, DateOnly? from, DateOnly? to)
        => new(Enum.IsDefined(list) ? list : MeetingList.All, organisation, kind is { } known && Enum.IsDefined(known) ? known : null, from, to);
}
