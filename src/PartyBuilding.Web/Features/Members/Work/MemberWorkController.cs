using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Members.Work;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Members.Work;

/// <summary>What the registers of branch work say of one member: meetings, dues, study.</summary>
[Route("members/{id:guid}/work")]
[Allow(Permission.ViewMembers)]
public sealed class MemberWorkController(MemberQueries members, MemberWorkQueries work, CurrentUser user, TimeProvider clock) : Controller
{
    private const int FirstYear = 2000;

    [HttpGet("")]
    public async Task<IActionResult> Index(Guid id, int? year, CancellationToken cancel)
    {
        if (await members.RecordAsync(id, user.Scope, cancel) is not { } record)
            return NotFound();
        var today = clock.Today();
        var chosen = Math.Clamp(year ?? today.Year, FirstYear, today.Year);
        return View(new WorkPage(RecordHead.Of(record, "work", user), await work.OfYearAsync(id, chosen, user.Scope, cancel), chosen < today.Year, chosen > FirstYear));
    }
}
