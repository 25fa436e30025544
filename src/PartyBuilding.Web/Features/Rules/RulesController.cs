using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Rules;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Rules;

/// <summary>Every rule with its source, its parameters of a day, and where it applies; each on a page of its own.</summary>
[Route("rules")]
[Allow(Permission.ViewRules)]
public sealed class RulesController(RuleQueries rules, FormStore forms, EventQueries events, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(DateOnly? on, CancellationToken cancel)
    {
        var day = on ?? clock.Today();
        return View(new RuleList(day, await rules.ListAsync(day, cancel), await FormRules.InForceAsync(forms, day, cancel)));
    }

    [HttpGet("{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel)
        => await rules.FindAsync(code, clock.Today(), cancel) is { } rule
            ? View(new RulePage(rule, await events.SettingHistoryAsync(RuleKey.Of(code), cancel), user.May(Permission.ManageRules)))
            : NotFound();
}
