using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Approvals;
using PartyBuilding.Core.Organisations.Awards;
using PartyBuilding.Core.Organisations.Cases;
using PartyBuilding.Core.Organisations.Groups;
using PartyBuilding.Core.Organisations.ServicePoints;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Imports.Organisations;

/// <summary>Takes the organisations of an import back, as long as nobody and nothing has come into them.</summary>
public sealed class OrganisationSheetUndo(PartyBuildingDbContext db)
{
    private const int MostNamed = 50;

    public async Task<IReadOnlyList<Finding>> StandingAsync(ImportBatch batch, CancellationToken cancel)
    {
        var no = batch.RecordedNo!.Value;
        var found = new List<Finding>();
        if (await Own(batch).AnyAsync(r => !r.Created, cancel))
            found.Add(ImportDesk.Must("IMP-UNDO-CORRECTED", "这次导入改动过原有党组织，不能整批撤销。", "逐个改回去，或由新的一次导入改正。"));
        var made = Own(batch).Where(r => r.Created).Select(r => r.RecordId);
        var organisations = db.Organisations.Where(o => made.Contains(o.Id));
        await AddAsync("IMP-UNDO-MEMBERS", "里已经有党员", organisations.Where(o => db.MemberPlacements.Any(p => p.OrganisationId == o.Id) || db.Postings.Any(p => p.OrganisationId == o.Id)));
        await AddAsync("IMP-UNDO-RETURNS", "已经有报表", organisations.Where(o => db.Set<UnitReturn>().Any(r => r.OrganisationId == o.Id) || db.SubmittedMonths.Any(s => s.OrganisationId == o.Id)));
        await AddAsync("IMP-UNDO-CHILDREN", "下面后来又有党组织", organisations.Where(o => db.OrganisationPlacements.Any(p => p.ParentId == o.Id && p.RecordedNo > no)));
        await AddAsync("IMP-UNDO-CHANGED", "导入后又有变动", organisations.Where(o =>
            db.OrganisationPlacements.Any(p => p.OrganisationId == o.Id && p.RecordedNo > no) || db.UnitLinks.Any(l => l.OrganisationId == o.Id && l.RecordedNo > no)));
        await AddAsync("IMP-UNDO-USED", "已经有班子或用户", organisations.Where(o =>
            db.Set<CommitteeTerm>().Any(t => t.OrganisationId == o.Id) || db.Set<Assignment>().Any(a => a.OrganisationId == o.Id)));
        await AddAsync("IMP-UNDO-REGISTERS", "已经登记党小组、服务站点、奖惩、流入党员或请示", organisations.Where(o =>
            db.Set<PartyGroup>().Any(g => g.OrganisationId == o.Id) || db.Set<ServicePoint>().Any(s => s.OrganisationId == o.Id)
            || db.Set<OrganisationAward>().Any(a => a.OrganisationId == o.Id) || db.Set<FloatingStay>().Any(s => s.ReceivingId == o.Id || s.HomeId == o.Id)
            || db.Set<OrganisationCase>().Any(c => c.OrganisationId == o.Id || c.SuperiorId == o.Id)));
        return found;

        async Task AddAsync(string code, string what, IQueryable<Organisation> standing)
            => found.AddRange((await standing.OrderBy(o => o.Path).Take(MostNamed).Select(o => o.Name).ToListAsync(cancel))
                .Select(name => ImportDesk.Must(code, $"{name}{what}。", "这之后的变动要先处理。")));
    }

    /// <returns>How many organisations.</returns>
    public async Task<int> TakeBackAsync(ImportBatch batch, long no, CancellationToken cancel)
    {
        var made = await Own(batch).Where(r => r.Created).Select(r => r.RecordId).ToListAsync(cancel);
        foreach (var id in made)
        {
            var organisation = await db.Organisations.SingleAsync(o => o.Id == id, cancel);
            var placements = await db.OrganisationPlacements.Where(p => p.OrganisationId == id && p.SupersededNo == Recorded.Current).OrderBy(p => p.Id).ToListAsync(cancel);
            var last = placements[^1];
            placements.ForEach(p => p.Supersede(no));
            // A placement of no day and no month stays behind: the cache of the organisation is rebuilt from it.
            db.Add(new OrganisationPlacement
            {
                OrganisationId = id, ParentId = last.ParentId, Path = last.Path, Name = last.Name, Kind = last.Kind,
                ValidFrom = organisation.FoundedOn, ValidTo = organisation.FoundedOn, PostedFrom = last.PostedFrom, PostedTo = last.PostedFrom, RecordedNo = no,
            });
            foreach (var link in await db.UnitLinks.Where(l => l.OrganisationId == id && l.SupersededNo == Recorded.Current).ToListAsync(cancel))
                link.Supersede(no);
            foreach (var approval in await db.Set<OrganisationApproval>().Where(a => a.OrganisationId == id && a.SupersededNo == Recorded.Current).ToListAsync(cancel))
                approval.Supersede(no);
            organisation.Withdraw();
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }

        return made.Count;
    }

    private IQueryable<ImportedRecord> Own(ImportBatch batch) => db.Set<ImportedRecord>().Where(r => r.BatchId == batch.Id);
}
