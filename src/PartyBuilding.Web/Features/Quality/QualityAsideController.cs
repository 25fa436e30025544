using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Quality.Results;
using PartyBuilding.Core.Rules;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Quality;

/// <summary>What is set aside in the reader's scope, and taking it back.</summary>
[Route("quality/set-aside")]
[Allow(Permission.ManageMembers)]
public sealed class QualityAsideController(FindingQueries findings, SetAsideService service, RuleBook book, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int page, CancellationToken cancel)
        => View("Aside", new AsidePage(
            await findings.AsideAsync(user.Scope, page, cancel), (await book.CurrentAsync(cancel)).Rules.ToDictionary(r => r.Code, r => r.Title)));

    [HttpPost("{id:guid}/take-back")]
    public async Task<IActionResult> TakeBack(Guid id, CancellationToken cancel)
    {
        var outcome = await service.TakeBackAsync(id, user.Command(), cancel);
        return this.Answer(outcome, "已取消搁置。", () => Redirect("/quality/set-aside"), () => Redirect("/quality/set-aside"));
    }
}
