using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Members.Completeness;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Members.Gaps;

/// <summary>What records of members lack: the list, and the gaps of one with a way to fill each.</summary>
[Route("")]
[Allow(Permission.ViewMembers)]
public sealed class GapsController(GapQueries gaps, MemberQueries members, OrganisationQueries organisations, CurrentUser user) : Controller
{
    [HttpGet("gaps")]
    public async Task<IActionResult> Index(Guid? organisation, string? gap, int page, CancellationToken cancel)
    {
        var chosen = Core.Members.Completeness.Gaps.All.Any(g => g.Key == gap) ? gap : null;
        if (await gaps.ListAsync(organisation, chosen, user.Scope, page, cancel) is not { } found)
            return NotFound();
        var nodes = await organisations.TreeAsync(user.Scope, cancel);
        var filter = chosen is null ? "" : $"&gap={chosen}";
        return View(new GapListPage(
            new TreeViewModel(nodes, organisation ?? nodes.FirstOrDefault()?.Key, key => $"/gaps?organisation={key}{filter}"), organisation, chosen, found));
    }

    [HttpGet("members/{id:guid}/gaps")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
        => await members.RecordAsync(id, user.Scope, cancel) is { } record
            ? View(new MemberGapsPage(RecordHead.Of(record, "basics", user), await gaps.OfAsync(record, cancel), record.IdNumber?.MissingReasonCode))
            : NotFound();
}
