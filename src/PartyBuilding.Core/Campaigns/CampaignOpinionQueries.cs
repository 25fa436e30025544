using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Campaigns;

/// <summary>Reads of the register of opinions within a scope.</summary>
public sealed class CampaignOpinionQueries(PartyBuildingDbContext db)
{
    /// <param name="organisation">Narrows to one organisation and everything below it.</param>
    /// <returns>Null when the organisation is out of scope.</returns>
    public async Task<(IReadOnlyList<OpinionRow> Rows, int Page, int Total)?> ListAsync(
        int batchId, OpinionList list, Guid? organisation, OrgScope scope, DateOnly today, int page, CancellationToken cancel = default)
    {
        var seen = db.Organisations.In(scope);
        if (organisation is { } key)
        {
            var path = await seen.Where(o => o.PublicId == key).Select(o => o.Path).SingleOrDefaultAsync(cancel);
            if (path is null)
                return null;
            seen = seen.In(OrgScope.Of(path));
        }

        var ids = seen.Select(o => o.Id);
        var found = Of(list, db.Set<CampaignOpinion>().AsNoTracking()
            .Where(o => o.BatchId == batchId && o.SupersededNo == Recorded.Current && ids.Contains(o.BranchId)), today);
        var total = await found.CountAsync(cancel);
        var at = Math.Clamp(page, 1, Math.Max(1, (total + CampaignQueries.PageSize - 1) / CampaignQueries.PageSize));
        var rows = await Rows(found.OrderBy(o => o.ClosedOn != null).ThenBy(o => o.DueOn == null).ThenBy(o => o.DueOn).ThenByDescending(o => o.ReceivedOn).ThenBy(o => o.Id)
            .Skip((at - 1) * CampaignQueries.PageSize).Take(CampaignQueries.PageSize)).ToListAsync(cancel);
        return (rows, at, total);
    }

    public async Task<OpinionRow?> FindAsync(Guid key, int batchId, int branchId, CancellationToken cancel = default)
        => await Rows(db.Set<CampaignOpinion>().AsNoTracking()
            .Where(o => o.Key == key && o.BatchId == batchId && o.BranchId == branchId && o.SupersededNo == Recorded.Current)).SingleOrDefaultAsync(cancel);

    /// <summary>How many a list holds, in one batch or branch or over all running campaigns of the scope.</summary>
    public Task<int> CountAsync(OpinionList list, int? batchId, int? branchId, OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var ids = db.Organisations.In(scope).Select(o => o.Id);
        return Of(list, db.Set<CampaignOpinion>().Where(o => o.SupersededNo == Recorded.Current && ids.Contains(o.BranchId)
            && (batchId == null || o.BatchId == batchId) && (branchId == null || o.BranchId == branchId) && (batchId != null || o.Batch!.Campaign!.ClosedOn == null)), today).CountAsync(cancel);
    }

    private static IQueryable<CampaignOpinion> Of(OpinionList list, IQueryable<CampaignOpinion> all, DateOnly today) => list switch
    {
        OpinionList.Open => all.Where(o => o.Result == OpinionResult.Open),
        OpinionList.Overdue => all.Where(o => o.Result == OpinionResult.Open && o.DueOn < today),
        OpinionList.AtOnce => all.Where(o => o.Result == OpinionResult.AtOnce),
        OpinionList.Closed => all.Where(o => o.Result != OpinionResult.Open),
        OpinionList.Rules => all.Where(o => o.RuleMade != null),
        _ => all,
    };

    private static IQueryable<OpinionRow> Rows(IQueryable<CampaignOpinion> found) => found.Select(o => new OpinionRow(
        o, o.Branch!.Name, o.Branch.PublicId, o.ResponsibleId != null ? o.Responsible!.Name : o.ResponsibleName,
        o.ResponsibleId != null ? o.Responsible!.PublicId : null));
}
