using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Campaigns;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Campaigns;

/// <summary>The page of a batch and the lists behind its numbers.</summary>
[Route("campaigns/batches/{id:guid}")]
[Allow(Permission.ViewMembers)]
public sealed class CampaignBatchesController(
    CampaignQueries campaigns, CampaignBatchPages pages, CampaignLists lists, CampaignOpinionQueries opinions, OrganisationNames names, CampaignWorkbook workbook,
    CurrentUser user, PartyBuildingMeter meter, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, Guid? organisation, CancellationToken cancel)
        => await pages.PageAsync(id, organisation, null, cancel) is { } page ? View("Batch", page) : NotFound();

    [HttpGet("members")]
    public async Task<IActionResult> Members(Guid id, string? list, Guid? organisation, int page, CancellationToken cancel)
    {
        var chosen = Parse(list, CampaignMemberList.All);
        if (await campaigns.BatchAsync(id, user.Scope, cancel) is not { } batch
            || await lists.MembersAsync(batch.Batch, chosen, organisation, user.Scope, page, cancel) is not { } found)
            return NotFound();
        var homes = await names.OfAsync([.. found.Rows.Where(r => r.IsElsewhere).Select(r => r.HomeBranchId).Distinct()], cancel);
        return View("Members", new MemberListPage(
            batch, chosen, organisation, found, homes, user.May(Permission.ManageMembers) && batch.IsOpen && (batch.Leads || batch.Batch.StartedOn is not null)));
    }

    [HttpGet("branches")]
    public async Task<IActionResult> Branches(Guid id, string? list, Guid? organisation, int page, CancellationToken cancel)
    {
        var chosen = Parse(list, CampaignBranchList.All);
        return await campaigns.BatchAsync(id, user.Scope, cancel) is { } batch
            && await lists.BranchesAsync(batch.Batch, chosen, organisation, user.Scope, clock.Today(), page, cancel) is { } found
            ? View("Branches", new BranchListPage(batch, chosen, organisation, found.Rows, found.Page, found.Total))
            : NotFound();
    }

    [HttpGet("opinions")]
    public async Task<IActionResult> Opinions(Guid id, string? list, Guid? organisation, int page, CancellationToken cancel)
    {
        var chosen = Parse(list, OpinionList.Open);
        return await campaigns.BatchAsync(id, user.Scope, cancel) is { } batch
            && await opinions.ListAsync(batch.Batch.Id, chosen, organisation, user.Scope, clock.Today(), page, cancel) is { } found
            ? View("Opinions", new OpinionListPage(batch, chosen, organisation, found.Rows, found.Page, found.Total, clock.Today(), null, Writes(batch)))
            : NotFound();
    }

    /// <summary>The coverage as a workbook.</summary>
    [HttpGet("export"), Allow(Permission.ExportMembers)]
    public async Task<IActionResult> Export(Guid id, Guid? organisation, CancellationToken cancel)
    {
        var content = new MemoryStream();
        var outcome = await workbook.WriteAsync(id, organisation, content, user.Command(), cancel);
        if (outcome.Kind == OutcomeKind.Refused)
        {
            ModelState.AddFindings(outcome.Findings);
            return this.Unreadable(await Show(id, organisation, cancel));
        }

        if (outcome.Value is not { } name)
            return outcome.Kind == OutcomeKind.Forbidden ? Forbid() : NotFound();
        return this.Workbook(meter, "campaigns", content, name);
    }

    private bool Writes(BatchRecord batch) => user.May(Permission.ManageMembers) && batch.IsOpen && batch.Batch.StartedOn is not null;

    private static T Parse<T>(string? list, T otherwise) where T : struct, Enum
        => Enum.TryParse<T>(list, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : otherwise;
}
