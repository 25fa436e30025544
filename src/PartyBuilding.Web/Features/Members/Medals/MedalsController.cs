using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members.Medals;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Members.Medals;

/// <summary>光荣在党50年: the list of a year, and the marks of what was awarded.</summary>
[Route("medals")]
[Allow(Permission.ViewMembers)]
public sealed class MedalsController(MedalQueries medals, MedalService service, CurrentUser user, TimeProvider clock) : Controller
{
    private const int FirstYear = 1971;
    private const int YearsAhead = 5;

    [HttpGet("")]
    public Task<IActionResult> Index(int? year, string? show, int page, CancellationToken cancel) => PageAsync(year, show, page, null, [], cancel);

    [HttpPost("award")]
    [Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Award(int? year, string? show, DateOnly? on, [FromForm] List<Guid> members, CancellationToken cancel)
    {
        var typed = ModelState["on"]?.AttemptedValue;
        if (on is null && ModelState.IsValid)
            ModelState.AddModelError("On", "请填写颁发日期。");
        if (!ModelState.IsValid)
            return this.Unreadable(await PageAsync(year, show, 1, typed, members, cancel));
        var outcome = await service.AwardAsync(new AwardMedals(YearOf(year), on!.Value, members), user.Command(), cancel);
        var again = outcome.IsOk ? null : await PageAsync(year, show, 1, typed, members, cancel);
        return this.Answer(outcome, $"已登记 {outcome.Value} 名党员领取纪念章。", () => Redirect($"/medals?year={YearOf(year)}"), () => again!);
    }

    private int YearOf(int? year) => Math.Clamp(year ?? clock.Today().Year, FirstYear, clock.Today().Year + YearsAhead);

    private async Task<IActionResult> PageAsync(int? year, string? show, int page, string? on, IEnumerable<Guid> chosen, CancellationToken cancel)
    {
        var part = Enum.TryParse<MedalShow>(show, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : MedalShow.All;
        // A branch reads its list; the level above awards.
        var mayAward = user.May(Permission.ManageMembers) && user.Home?.Kind != OrganisationKind.Branch;
        return View("Index", new MedalPage(
            YearOf(year), part, await medals.ListAsync(YearOf(year), part, user.Scope, page, cancel), mayAward, user.May(Permission.ExportMembers),
            clock.Today().Year, on, chosen.ToHashSet()));
    }
}
