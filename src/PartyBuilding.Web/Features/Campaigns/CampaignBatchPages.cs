using PartyBuilding.Core.Access;
using PartyBuilding.Core.Campaigns;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Campaigns;

/// <summary>Reads the page of a batch, for looking at it and for a step that was refused.</summary>
public sealed class CampaignBatchPages(
    CampaignQueries campaigns, CampaignCoverage coverage, CampaignBranchQueries branches, CurrentUser user, TimeProvider clock)
{
    public async Task<BatchShowPage?> PageAsync(Guid id, Guid? organisation, BatchStepForm? step, CancellationToken cancel)
    {
        if (await campaigns.BatchAsync(id, user.Scope, cancel) is not { } batch
            || await coverage.OfAsync(batch, organisation, user.Scope, clock.Today(), cancel) is not { } table)
            return null;
        var manages = user.May(Permission.ManageMembers) && batch.IsOpen;
        return new BatchShowPage(
            batch, table, await branches.FindingsAsync(batch.Batch.Id, user.Scope, cancel),
            manages && batch.Leads ? await branches.FindingChoicesAsync(batch.Batch.Id, user.Scope, cancel) : [],
            batch.Leads ? await campaigns.HistoryAsync(id, cancel) : [], step ?? new BatchStepForm { On = clock.Today(), FoundOn = clock.Today() }, organisation,
            clock.Today(), manages && batch.Leads, manages, user.May(Permission.ExportMembers));
    }
}
