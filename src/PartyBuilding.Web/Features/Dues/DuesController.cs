using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>Dues of a month over the scope; a branch's own months for whoever has one branch.</summary>
[Route("dues")]
[Allow(Permission.ViewMembers)]
public sealed class DuesController(DuesQueries dues, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? month, DuesBranchFilter filter, int page, CancellationToken cancel)
    {
        var own = await dues.OwnAsync(user.Scope, cancel);
        if (own is { IsBranch: true } && user.Scope.Ranges.Count == 1)
            return RedirectToAction("Show", "DuesBranch", new { id = own.Key });
        var today = clock.Today();
        var chosen = DuesInput.Month(month) ?? Month.Of(today);
        var list = Enum.IsDefined(filter) ? filter : DuesBranchFilter.All;
        return View(new DuesListPage(chosen, list, await dues.BranchesAsync(chosen, list, user.Scope, page, cancel), own, today.Year, ImportDesk.May(user.Actor, ImportKind.DuesPayments)));
    }
}
