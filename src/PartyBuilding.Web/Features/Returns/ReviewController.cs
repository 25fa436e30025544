using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Web.Features.Returns.Review;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>The queue of a reviewing organisation, one period at a time.</summary>
[Route("returns")]
public sealed class ReviewController(ReturnLists lists, ReviewPages pages, CurrentUser user) : Controller
{
    [HttpGet("review")]
    [Allow(Permission.ReviewReturns)]
    public async Task<IActionResult> Index(string? form, string? period, string? show, Guid? open, int page = 1, CancellationToken cancel = default)
        => await PeriodAsync(form, period, cancel) is { } found
            ? View(await pages.QueueAsync(found, show, open, Math.Max(1, page), cancel))
            : View("NoPeriod");

    [HttpGet("review/{id:guid}")]
    [Allow(Permission.ReviewReturns)]
    public async Task<IActionResult> Panel(Guid id, CancellationToken cancel)
        => await pages.PanelAsync(id, cancel) is { } panel ? PartialView("_ReviewPanel", panel) : NotFound();

    [HttpGet("chase")]
    [Allow(Permission.ReviewReturns)]
    public async Task<IActionResult> Chase(string? form, string? period, CancellationToken cancel)
        => await PeriodAsync(form, period, cancel) is { } found
            ? View(await pages.ChaseAsync(found, user.Scope, cancel))
            : View("NoPeriod");

    private Task<PeriodSummary?> PeriodAsync(string? form, string? period, CancellationToken cancel)
        => lists.PeriodAsync(form, Month.TryParse(period, out var month) ? month.Value : null, cancel);
}
