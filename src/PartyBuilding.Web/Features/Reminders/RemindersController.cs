using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Reminders;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Reminders;

/// <summary>提醒: the weekly digest of what is due, to read, to print and as a workbook.</summary>
[Route("reminders")]
[Allow(Permission.ViewOrganisations)]
public sealed class RemindersController(ReminderPages pages, ReminderWorkbook workbook, CurrentUser user, PartyBuildingMeter meter) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await pages.PageAsync(cancel));

    [HttpGet("workbook")]
    [Allow(Permission.ExportMembers)]
    public Task<IActionResult> Workbook(CancellationToken cancel)
        => this.WorkbookAsync(meter, "reminders", content => workbook.WriteAsync(user.Home?.Name ?? "", content, user.Command(), cancel));
}
