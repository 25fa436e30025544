using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Brief;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Analysis;

/// <summary>区情一页: what a leader wants on one page; each figure opens its table or list.</summary>
[Route("statistics/brief")]
[Allow(Permission.ViewStatistics)]
public sealed class BriefController(DistrictBriefs briefs, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel)
        => await briefs.OfAsync(user.Scope, cancel) is { } brief ? View("Brief", new BriefPage(brief, user.May(Permission.ViewMembers))) : NotFound();
}
