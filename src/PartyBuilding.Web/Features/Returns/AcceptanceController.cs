using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Web.Features.Returns.Acceptance;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>接收: the district takes over body by body, many in one action.</summary>
[Route("returns/acceptance")]
[Allow(Permission.AcceptReturns)]
public sealed class AcceptanceController(ReturnLists lists, BodyProgress bodies, ReturnAcceptance acceptance, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? form, string? period, CancellationToken cancel)
        => await PeriodAsync(form, period, cancel) is { } found ? View(await PageAsync(found, cancel)) : View("~/Features/Returns/Review/NoPeriod.cshtml");

    [HttpPost("")]
    public async Task<IActionResult> Accept(string? form, string? period, Guid[] bodies, string? reason, CancellationToken cancel)
    {
        if (await PeriodAsync(form, period, cancel) is not { } found)
            return NotFound();
        var accepted = 0;
        foreach (var body in bodies)
        {
            var outcome = await acceptance.AcceptAsync(found.PublicId, body, user.Command(reason), cancel);
            if (!outcome.IsOk)
            {
                var page = await PageAsync(found, cancel);
                return this.Answer(outcome, () => Redirect("/returns"), () => View("Index", page with { Reason = reason ?? "" }));
            }

            accepted += outcome.Value;
        }

        TempData.Say($"已接收 {accepted} 份。");
        return Redirect($"/returns/acceptance{found.Query}");
    }

    private Task<PeriodSummary?> PeriodAsync(string? form, string? period, CancellationToken cancel)
        => lists.PeriodAsync(form, Month.TryParse(period, out var month) ? month.Value : null, cancel);

    private async Task<AcceptPage> PageAsync(PeriodSummary period, CancellationToken cancel)
    {
        var lines = await bodies.OfAsync(period.Id, user.Scope, cancel);
        return new AcceptPage(
            $"接收　{period.Title}", period.Query, lines.Sum(l => l.Ready), lines.Sum(l => l.Accepted), lines.Sum(l => l.Expected),
            [.. lines.Select(l => new AcceptLine(l.PublicId, l.Name, l.Expected, l.Missing, l.Waiting, l.Ready, l.Accepted, $"/returns/review{period.Query}"))]);
    }
}
