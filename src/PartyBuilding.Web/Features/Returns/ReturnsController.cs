using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>报表: the list a reader starts from.</summary>
[Route("returns")]
public sealed class ReturnsController(ReturnLists lists, PeriodLines periods, CurrentUser user, TimeProvider clock) : Controller
{
    private const int PageSize = 24;
    private const int PeriodsShown = 24;

    [HttpGet("")]
    [Allow(Permission.ViewReturns)]
    public async Task<IActionResult> Index(int page = 1, CancellationToken cancel = default)
    {
        page = Math.Max(1, page);
        var total = user.Home is null ? 0 : await lists.CountOfOrganisationAsync(user.Home.Id, user.Scope, cancel);
        var own = total == 0 ? [] : await lists.OfOrganisationAsync(user.Home!.Id, user.Scope, (page - 1) * PageSize, PageSize, cancel);
        var known = (await lists.PeriodsAsync(int.MaxValue, cancel)).ToDictionary(p => p.Id);
        return View(new ReturnList
        {
            Lines = [.. own.Select(line => Line(line, known[line.PeriodId]))],
            Total = total,
            Page = page,
            PageSize = PageSize,
            Periods = user.Home?.Kind == OrganisationKind.Branch ? [] : await periods.NewestAsync(PeriodsShown, user.Scope, user.May(Permission.ManagePeriods), cancel),
            SeesYears = user.Home is { } home && OrganisationPath.Ids(home.Path).Count() <= 2,
            MayManagePeriods = user.May(Permission.ManagePeriods),
            MayReview = user.May(Permission.ReviewReturns),
            MayAccept = user.May(Permission.AcceptReturns),
        });
    }

    private ReturnLine Line(ReturnSummary line, PeriodSummary period) => new(
        line.PublicId, period.FormName, period.Span.Title, line.Organisation, line.Status.Title(), line.Status.Tone(),
        line.Status.IsOpen() ? $"{Words.Day(period.OnTimeUntil)}，{Words.Left(period.OnTimeUntil, clock.Today())}" : Words.Day(period.OnTimeUntil),
        line.SubmittedAt is { } at ? Words.Moment(at, clock.Today()) : null);
}
