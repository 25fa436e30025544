using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Service.Pairs;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Service;

/// <summary>四个一: what each branch did, and what it still lacks.</summary>
[Route("service/four-ones")]
[Allow(Permission.ViewMembers)]
public sealed class FourOnesController(PairQueries pairs, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int? year, bool lacking, int page, CancellationToken cancel)
    {
        var of = year is >= 1950 and <= 2100 ? year.Value : clock.Today().Year;
        return View(new FourOnesPage(of, lacking, await pairs.FourOnesAsync(of, lacking, user.Scope, page, cancel)));
    }
}
