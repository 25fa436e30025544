using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Campaigns;

/// <summary>What the running batches still wait for in a scope.</summary>
public sealed class CampaignTodoQueries(PartyBuildingDbContext db, CampaignPlaces places)
{
    public async Task<IReadOnlyList<CampaignTodo>> OfAsync(OrgScope scope, CancellationToken cancel = default)
    {
        var running = await db.Set<CampaignBatch>().AsNoTracking().Include(b => b.Campaign)
            .Where(b => b.StartedOn != null && b.EndedOn == null && b.Campaign!.ClosedOn == null).OrderBy(b => b.StartedOn).ToListAsync(cancel);
        var todo = new List<CampaignTodo>();
        foreach (var batch in running)
        {
            var ids = db.Organisations.In(scope).Select(o => o.Id);
            var here = db.Set<CampaignMember>().Where(m => m.BatchId == batch.Id && m.SupersededNo == Recorded.Current && m.LeftOn == null && ids.Contains(m.BranchId));
            var unplaced = await places.CountUnplacedAsync(batch, scope, cancel);
            if (unplaced == 0 && !await here.AnyAsync(cancel))
                continue;
            var stages = await db.Set<CampaignStage>().AsNoTracking().Where(s => s.BatchId == batch.Id && s.StartedOn != null).OrderBy(s => s.Number).ToListAsync(cancel);
            todo.Add(new CampaignTodo(
                batch.PublicId, $"{batch.Campaign!.Name}{batch.Name}", unplaced,
                await here.CountAsync(m => m.Attendance == CampaignAttendance.None, cancel),
                stages.Exists(s => s.Number == CampaignStage.Analysis) ? await here.CountAsync(m => m.FedBackOn == null, cancel) : 0,
                await db.Set<SteeringFinding>().CountAsync(
                    f => f.BatchId == batch.Id && f.SupersededNo == Recorded.Current && f.AnsweredOn == null && ids.Contains(f.OrganisationId), cancel),
                stages.LastOrDefault(s => s.EndedOn is null)?.PlannedEnd));
        }

        return todo;
    }
}
