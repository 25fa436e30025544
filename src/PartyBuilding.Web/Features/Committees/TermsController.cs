using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Committees;

/// <summary>换届: whose election is due, by stage and by year.</summary>
[Route("terms")]
[Allow(Permission.ViewOrganisations)]
public sealed class TermsController(TermDueQueries queries, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? show, int? year, int page, CancellationToken cancel)
    {
        var all = await queries.ListAsync(user.Scope, clock.Today(), cancel);
        var chosen = TermStages.Filters.FirstOrDefault(f => f.Name == show);
        if (chosen.Name is null)
            chosen = year is null ? TermStages.Filters[0] : TermStages.Filters[^1];
        var rows = all.Where(t => chosen.Holds(t) && (year is null || t.DueOn?.Year == year)).ToList();
        var at = Math.Clamp(page, 1, Math.Max(1, (rows.Count + TermList.PageSize - 1) / TermList.PageSize));
        return View(new TermList(
            chosen.Name, [.. TermStages.Filters.Select(f => new TermFilter(f.Name, f.Title, all.Count(f.Holds)))],
            [.. rows.Skip((at - 1) * TermList.PageSize).Take(TermList.PageSize)], at, rows.Count,
            [.. all.Where(t => t.DueOn is not null).CountBy(t => t.DueOn!.Value.Year).OrderBy(y => y.Key).Select(y => new TermYear(y.Key, y.Value))]));
    }
}
