using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Campaigns;

/// <summary>What every command of a campaign starts and ends with: who may act on it, whether it is open, and the event.</summary>
public sealed class CampaignDesk(PartyBuildingDbContext db, MemberDesk members, EventLog events)
{
    /// <summary>The organiser, and whoever stands above it, leads.</summary>
    public Task<bool> LeadsAsync(int organiserId, OrgScope scope, CancellationToken cancel)
        => db.Organisations.In(scope).AnyAsync(o => o.Id == organiserId, cancel);

    public async Task<Outcome<Campaign>> CampaignAsync(Guid key, int version, CommandContext context, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageMembers))
            return Outcome<Campaign>.Forbidden();
        var campaign = await db.Set<Campaign>().SingleOrDefaultAsync(c => c.PublicId == key, cancel);
        if (campaign is null || !await LeadsAsync(campaign.OrganisationId, context.Scope, cancel))
            return Outcome<Campaign>.NotFound();
        if (campaign.Version != version)
            return Outcome<Campaign>.Conflict(await members.StaleAsync(key, cancel));
        if (campaign.ClosedOn is not null)
            return Outcome<Campaign>.Refused(CampaignFindings.Closed());
        db.Entry(campaign).State = EntityState.Modified;
        return Outcome<Campaign>.Ok(campaign);
    }

    /// <summary>A batch that the actor leads; null for the version where the command does not change the batch itself.</summary>
    public async Task<Outcome<CampaignBatch>> BatchAsync(Guid key, int? version, CommandContext context, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageMembers))
            return Outcome<CampaignBatch>.Forbidden();
        var batch = await db.Set<CampaignBatch>().Include(b => b.Campaign).SingleOrDefaultAsync(b => b.PublicId == key, cancel);
        if (batch is null || !await LeadsAsync(batch.Campaign!.OrganisationId, context.Scope, cancel))
            return Outcome<CampaignBatch>.NotFound();
        if (version is { } given && batch.Version != given)
            return Outcome<CampaignBatch>.Conflict(await members.StaleAsync(key, cancel));
        if (batch.Campaign.ClosedOn is not null)
            return Outcome<CampaignBatch>.Refused(CampaignFindings.Closed());
        if (version is not null)
            db.Entry(batch).State = EntityState.Modified;
        return Outcome<CampaignBatch>.Ok(batch);
    }

    /// <summary>A branch of the actor's scope that takes part in a batch which has begun.</summary>
    public async Task<Outcome<OpenBranch>> BranchAsync(Guid batchKey, Guid branchKey, CommandContext context, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageMembers))
            return Outcome<OpenBranch>.Forbidden();
        var branch = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == branchKey, cancel);
        var row = branch is null ? null : await db.Set<CampaignBranch>().Include(b => b.Batch!.Campaign).SingleOrDefaultAsync(
            b => b.BranchId == branch.Id && b.Batch!.PublicId == batchKey && b.SupersededNo == Recorded.Current, cancel);
        if (row is null)
            return Outcome<OpenBranch>.NotFound();
        if (row.Batch!.Campaign!.ClosedOn is not null)
            return Outcome<OpenBranch>.Refused(CampaignFindings.Closed());
        return row.Batch.StartedOn is null
            ? Outcome<OpenBranch>.Refused(CampaignFindings.NotNow("登记：本批次还没有开始"))
            : Outcome<OpenBranch>.Ok(new OpenBranch(row.Batch, row, branch!));
    }

    /// <summary>Words for a form that somebody else was quicker with.</summary>
    public Task<string> StaleAsync(Guid key, CancellationToken cancel) => members.StaleAsync(key, cancel);

    public async Task RecordAsync(CommandContext context, string kind, Guid key, int organisationId, string summary, long no, CancellationToken cancel)
    {
        var path = await db.Organisations.Where(o => o.Id == organisationId).Select(o => o.Path).SingleAsync(cancel);
        Record(context, kind, key, path, summary, no);
    }

    public void Record(CommandContext context, string kind, Guid key, string path, string summary, long no)
        => events.Add(context, kind, new EventSubject(EventSubject.Campaign, key, path), summary, recordedNo: no);
}
