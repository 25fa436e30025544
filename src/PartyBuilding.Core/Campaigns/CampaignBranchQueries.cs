using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Campaigns;

/// <summary>Reads of one branch's part in a batch, and of the findings about organisations in scope.</summary>
public sealed class CampaignBranchQueries(
    PartyBuildingDbContext db, CampaignQueries campaigns, CampaignLists lists, CampaignOpinionQueries opinions, CampaignPlaces places)
{
    /// <returns>Null when the branch is out of scope or takes no part.</returns>
    public async Task<CampaignBranchRecord?> FindAsync(Guid batchKey, Guid branchKey, OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        if (await campaigns.BatchAsync(batchKey, scope, cancel) is not { } head)
            return null;
        var id = head.Batch.Id;
        var row = await db.Set<CampaignBranch>().AsNoTracking().Where(b => b.BatchId == id && b.SupersededNo == Recorded.Current)
            .Join(db.Organisations.In(scope).Where(o => o.PublicId == branchKey), b => b.BranchId, o => o.Id, (b, o) => new { o.Id, o.Name, o.Path, b.AnalysisDoneOn })
            .SingleOrDefaultAsync(cancel);
        if (row is null)
            return null;
        var unplaced = 0;
        foreach (var part in places.Unplaced(head.Batch.CampaignId, [row.Path], scope))
            unplaced += head.Batch.EndedOn is null ? await part.CountAsync(cancel) : 0;
        var roster = await db.Set<CampaignMember>().Where(m => m.BatchId == id && m.BranchId == row.Id && m.SupersededNo == Recorded.Current && m.LeftOn == null)
            .OrderBy(m => m.Person!.NameSort).ThenBy(m => m.Id).Select(m => new { m.Person!.PublicId, m.Person.Name }).ToListAsync(cancel);
        return new CampaignBranchRecord(
            head, row.Id, branchKey, row.Name, row.AnalysisDoneOn, await lists.OfBranchAsync(id, row.Id, cancel), [.. roster.Select(r => (r.PublicId, r.Name))], unplaced,
            await db.Set<CampaignFigures>().AsNoTracking().SingleOrDefaultAsync(f => f.BatchId == id && f.BranchId == row.Id && f.SupersededNo == Recorded.Current, cancel),
            await db.Set<LookBackAnswer>().AsNoTracking().Where(a => a.BatchId == id && a.BranchId == row.Id && a.SupersededNo == Recorded.Current).OrderBy(a => a.Number).ToListAsync(cancel),
            await db.Set<CampaignQuestion>().Where(q => q.CampaignId == head.Campaign.Id).OrderBy(q => q.Number).Select(q => q.Text).ToListAsync(cancel),
            await opinions.CountAsync(OpinionList.Open, id, row.Id, scope, today, cancel), await opinions.CountAsync(OpinionList.Overdue, id, row.Id, scope, today, cancel),
            await opinions.CountAsync(OpinionList.All, id, row.Id, scope, today, cancel));
    }

    /// <summary>One member's placement with the branch of the relation; null when the branch is out of scope.</summary>
    public async Task<CampaignMember?> MemberAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        var row = await db.Set<CampaignMember>().AsNoTracking().Include(m => m.Person).Include(m => m.Branch).Include(m => m.FedBackBy).Include(m => m.Batch!.Campaign)
            .SingleOrDefaultAsync(m => m.Key == key && m.SupersededNo == Recorded.Current, cancel);
        return row?.Branch is { } branch && scope.Contains(branch.Path) ? row : null;
    }

    /// <summary>Branches of the batch and the scope where a member may take part instead.</summary>
    public async Task<IReadOnlyList<(Guid Key, string Name)>> ReceiversAsync(int batchId, OrgScope scope, CancellationToken cancel = default)
    {
        var rows = await db.Set<CampaignBranch>().Where(b => b.BatchId == batchId && b.SupersededNo == Recorded.Current)
            .Join(db.Organisations.In(scope).Where(o => o.ClosedOn == null), b => b.BranchId, o => o.Id, (b, o) => o)
            .OrderBy(o => o.Path).Select(o => new { o.PublicId, o.Name }).ToListAsync(cancel);
        return [.. rows.Select(r => (r.PublicId, r.Name))];
    }

    /// <summary>Findings about organisations of the scope, unanswered first.</summary>
    public async Task<IReadOnlyList<FindingRow>> FindingsAsync(int batchId, OrgScope scope, CancellationToken cancel = default)
        => await db.Set<SteeringFinding>().AsNoTracking().Where(f => f.BatchId == batchId && f.SupersededNo == Recorded.Current)
            .Join(db.Organisations.In(scope), f => f.OrganisationId, o => o.Id, (f, o) => new { Finding = f, Organisation = o })
            .OrderBy(x => x.Finding.AnsweredOn != null).ThenByDescending(x => x.Finding.FoundOn).ThenBy(x => x.Finding.Id)
            .Select(x => new FindingRow(x.Finding, x.Organisation.Name, x.Organisation.PublicId)).ToListAsync(cancel);

    /// <summary>Units and branches of the batch in scope that a finding may be about.</summary>
    public async Task<IReadOnlyList<(Guid Key, string Name)>> FindingChoicesAsync(int batchId, OrgScope scope, CancellationToken cancel = default)
    {
        var units = await db.Set<CampaignUnit>().Where(u => u.BatchId == batchId)
            .Join(db.Organisations.In(scope), u => u.OrganisationId, o => o.Id, (u, o) => new { o.PublicId, o.Name, o.Path }).ToListAsync(cancel);
        return [.. units.OrderBy(u => u.Path, StringComparer.Ordinal).Select(u => (u.PublicId, u.Name)), .. (await ReceiversAsync(batchId, scope, cancel)).ExceptBy(units.Select(u => u.PublicId), r => r.Key)];
    }
}
