using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations.Completeness;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Organisations.Completeness;

/// <summary>信息完整度: the organisations whose records lack something, worked out at every look.</summary>
[Route("organisations/completeness")]
[Allow(Permission.ViewOrganisations)]
public sealed class CompletenessController(CompletenessQueries queries, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CompletenessItem? item, string? sort, int page, CancellationToken cancel)
    {
        var all = await queries.AllAsync(user.Scope, cancel);
        var counts = all.SelectMany(o => o.Gaps).GroupBy(g => g.Item).OrderBy(g => g.Key).Select(g => KeyValuePair.Create(g.Key, g.Count())).ToList();
        var lacking = all.Where(o => o.Gaps.Count > 0 && (item is null || o.Gaps.Any(g => g.Item == item)));
        var rows = (sort switch
        {
            "name" => lacking.OrderBy(o => o.Path, StringComparer.Ordinal),
            "-name" => lacking.OrderByDescending(o => o.Path, StringComparer.Ordinal),
            "gaps" => lacking.OrderBy(o => o.Gaps.Count),
            "percent" => lacking.OrderBy(o => o.Percent),
            "-percent" => lacking.OrderByDescending(o => o.Percent),
            _ => lacking.OrderByDescending(o => o.Gaps.Count),
        }).ThenBy(o => o.Path, StringComparer.Ordinal).ToList();
        return View(CompletenessPage.Of(all.Count, all.Count(o => o.Gaps.Count == 0), counts, item, rows, page));
    }
}
