using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Rules;

/// <summary>Every rule with its source, its parameters of a day, and where it applies.</summary>
[Route("rules")]
[Allow(Permission.ViewRules)]
public sealed class RulesController(RuleQueries rules, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(DateOnly? on, CancellationToken cancel)
    {
        var day = on ?? clock.Today();
        return View(new RuleList(day, await rules.ListAsync(day, cancel)));
    }
}
