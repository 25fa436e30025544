using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Campaigns;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Campaigns;

/// <summary>The list of campaigns and the page of one.</summary>
[Route("campaigns")]
[Allow(Permission.ViewMembers)]
public sealed class CampaignsController(CampaignQueries campaigns, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int page, CancellationToken cancel)
    {
        var all = await campaigns.ListAsync(user.Scope, cancel);
        var at = Math.Clamp(page, 1, Math.Max(1, (all.Count + CampaignQueries.PageSize - 1) / CampaignQueries.PageSize));
        var mayOpen = user.May(Permission.ManageMembers) && user.Home is { Kind: not OrganisationKind.Branch };
        return View(new CampaignListPage([.. all.Skip((at - 1) * CampaignQueries.PageSize).Take(CampaignQueries.PageSize)], at, all.Count, mayOpen));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
        => await campaigns.FindAsync(id, user.Scope, cancel) is { } record
            ? View(new CampaignShowPage(record, record.Leads && user.May(Permission.ManageMembers) && record.Campaign.ClosedOn is null, clock.Today()))
            : NotFound();
}
