using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Campaigns;

/// <summary>Reads of campaigns and batches: by who runs them, and by whom they reach.</summary>
public sealed class CampaignQueries(PartyBuildingDbContext db, OrganisationNames names, CampaignPlaces places)
{
    public const int PageSize = 50;

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<CampaignRow>> ListAsync(OrgScope scope, CancellationToken cancel = default)
    {
        var campaigns = await db.Set<Campaign>().AsNoTracking().OrderByDescending(c => c.OpenedOn).ThenByDescending(c => c.Id).ToListAsync(cancel);
        var batches = (await BatchesAsync(null, scope, cancel)).ToLookup(b => b.Batch.CampaignId);
        var organisers = await places.PathsAsync([.. campaigns.Select(c => c.OrganisationId).Distinct()], cancel);
        var titles = await names.OfAsync(organisers.Keys, cancel);
        return [.. campaigns
            .Where(c => batches[c.Id].Any() || scope.Contains(organisers.GetValueOrDefault(c.OrganisationId, "")))
            .Select(c => new CampaignRow(
                c.PublicId, c.Name, titles.GetValueOrDefault(c.OrganisationId, ""), c.OpenedOn, c.ClosedOn, batches[c.Id].Count(),
                string.Join("；", batches[c.Id].Select(b => $"{b.Batch.Name}：{b.Stands}"))))];
    }

    public async Task<CampaignRecord?> FindAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        var campaign = await db.Set<Campaign>().AsNoTracking().SingleOrDefaultAsync(c => c.PublicId == key, cancel);
        if (campaign is null)
            return null;
        var leads = scope.Contains(await places.PathAsync(campaign.OrganisationId, cancel));
        var batches = await BatchesAsync(campaign.Id, scope, cancel);
        if (!leads && batches.Count == 0)
            return null;
        return new CampaignRecord(
            campaign, await NameAsync(campaign.OrganisationId, cancel), leads,
            await db.Set<CampaignQuestion>().Where(q => q.CampaignId == campaign.Id).OrderBy(q => q.Number).Select(q => q.Text).ToListAsync(cancel),
            [.. batches.Select(b => new BatchRow(
                b.Batch.PublicId, b.Batch.Number, b.Batch.Name, b.Batch.PlannedStart, b.Batch.StartedOn, b.Batch.EndedOn, b.Units, b.Stands))],
            leads ? await HistoryAsync(key, cancel) : []);
    }

    public async Task<BatchRecord?> BatchAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        var batch = await db.Set<CampaignBatch>().AsNoTracking().Include(b => b.Campaign).SingleOrDefaultAsync(b => b.PublicId == key, cancel);
        if (batch is null)
            return null;
        var leads = scope.Contains(await places.PathAsync(batch.Campaign!.OrganisationId, cancel));
        var unitIds = await db.Set<CampaignUnit>().Where(u => u.BatchId == batch.Id).Select(u => u.OrganisationId).ToListAsync(cancel);
        var paths = await places.PathsAsync(unitIds, cancel);
        if (!leads && !CampaignPlaces.Touches([.. paths.Values], scope))
            return null;
        var titles = await names.OfAsync(unitIds, cancel);
        var stages = await db.Set<CampaignStage>().AsNoTracking().Where(s => s.BatchId == batch.Id).OrderBy(s => s.Number).ToListAsync(cancel);
        var delays = await db.Set<CampaignStageDelay>().AsNoTracking().Where(d => d.Stage!.BatchId == batch.Id).OrderBy(d => d.Id).ToListAsync(cancel);
        return new BatchRecord(
            batch, batch.Campaign, await NameAsync(batch.Campaign.OrganisationId, cancel), leads,
            [.. stages.Select(s => new StageRow(s, delays.FindAll(d => d.StageId == s.Id)))],
            [.. paths.OrderBy(p => p.Value, StringComparer.Ordinal).Select(p => titles.GetValueOrDefault(p.Key, ""))],
            await places.CountUnplacedAsync(batch, scope, cancel));
    }

    /// <summary>What was done to a campaign or a batch; the caller has shown that the reader may see it.</summary>
    public async Task<IReadOnlyList<CampaignEvent>> HistoryAsync(Guid key, CancellationToken cancel = default)
        => await db.BusinessEvents.AsNoTracking().Where(e => e.SubjectKey == key).OrderByDescending(e => e.Id).Take(PageSize)
            .Select(e => new CampaignEvent(e.At, e.ActorName, e.ActorRole, e.Summary, e.Reason)).ToListAsync(cancel);

    /// <summary>Organisations right below the organiser that may take part, standing and in no batch of the campaign yet.</summary>
    public async Task<IReadOnlyList<(Guid Key, string Name)>> UnitChoicesAsync(Guid campaignKey, OrgScope scope, CancellationToken cancel = default)
    {
        var campaign = await db.Set<Campaign>().AsNoTracking().SingleAsync(c => c.PublicId == campaignKey, cancel);
        var taken = db.Set<CampaignUnit>().Where(u => u.Batch!.CampaignId == campaign.Id).Select(u => u.OrganisationId);
        var rows = await db.Organisations.AsNoTracking().In(scope)
            .Where(o => o.ParentId == campaign.OrganisationId && o.ClosedOn == null && !taken.Contains(o.Id))
            .OrderBy(o => o.SortOrder).ThenBy(o => o.Id).Select(o => new { o.PublicId, o.Name }).ToListAsync(cancel);
        return [.. rows.Select(r => (r.PublicId, r.Name))];
    }

    private async Task<List<(CampaignBatch Batch, int Units, string Stands)>> BatchesAsync(int? campaignId, OrgScope scope, CancellationToken cancel)
    {
        var batches = await db.Set<CampaignBatch>().AsNoTracking().Include(b => b.Campaign)
            .Where(b => campaignId == null || b.CampaignId == campaignId).OrderBy(b => b.Number).ToListAsync(cancel);
        var ids = batches.ConvertAll(b => b.Id);
        var units = await db.Set<CampaignUnit>().AsNoTracking().Where(u => ids.Contains(u.BatchId))
            .Select(u => new { u.BatchId, u.OrganisationId }).ToListAsync(cancel);
        var paths = await places.PathsAsync(
            [.. units.Select(u => u.OrganisationId).Concat(batches.Select(b => b.Campaign!.OrganisationId)).Distinct()], cancel);
        var stages = (await db.Set<CampaignStage>().AsNoTracking().Where(s => ids.Contains(s.BatchId)).OrderBy(s => s.Number).ToListAsync(cancel)).ToLookup(s => s.BatchId);
        return [.. batches
            .Select(b => (Batch: b, Units: units.FindAll(u => u.BatchId == b.Id)))
            .Where(b => scope.Contains(paths.GetValueOrDefault(b.Batch.Campaign!.OrganisationId, ""))
                || CampaignPlaces.Touches([.. b.Units.Select(u => paths.GetValueOrDefault(u.OrganisationId, "")).Where(p => p.Length > 0)], scope))
            .Select(b => (b.Batch, b.Units.Count, Stands(b.Batch, stages[b.Batch.Id])))];
    }

    private static string Stands(CampaignBatch batch, IEnumerable<CampaignStage> stages) => batch switch
    {
        { EndedOn: { } end } => $"已结束，{end:yyyy-MM-dd}",
        { StartedOn: null } => $"计划 {batch.PlannedStart:yyyy-MM-dd} 开始",
        _ => stages.LastOrDefault(s => s.StartedOn is not null) is { } now ? now.Title + (now.EndedOn is null ? "阶段" : "阶段已结束") : "",
    };

    private async Task<string> NameAsync(int id, CancellationToken cancel) => (await names.OfAsync([id], cancel)).GetValueOrDefault(id, "");
}
