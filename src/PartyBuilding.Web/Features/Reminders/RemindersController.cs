using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Reminders;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Reminders;

/// <summary>提醒: the weekly digest of what is due, to read, to print and as a workbook.</summary>
[Route("reminders")]
[Allow(Permission.ViewOrganisations)]
public sealed class RemindersController(ReminderPages pages, ReminderWorkbook workbook, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await pages.PageAsync(cancel));

    [HttpGet("workbook")]
    [Allow(Permission.ExportMembers)]
    public async Task<IActionResult> Workbook(CancellationToken cancel)
    {
        var content = new MemoryStream();
        var outcome = await workbook.WriteAsync(user.Home?.Name ?? "", content, user.Command(), cancel);
        if (outcome.Value is not { } name)
            return Forbid();
        content.Position = 0;
        return File(content, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name);
    }
}
