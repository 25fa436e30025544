using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Life;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>Whom the submitted returns of a period wait for, as one level sees it.</summary>
public sealed class WaitingReturns(PartyBuildingDbContext db, Reviewers reviewers)
{
    public async Task<Waiting> OfAsync(int periodId, OrgScope scope, CancellationToken cancel = default)
    {
        var submitted = await (
            from r in db.Set<UnitReturn>()
            join o in db.Organisations.In(scope) on r.OrganisationId equals o.Id
            where r.PeriodId == periodId && r.IsLatest && r.Status == ReturnStatus.Submitted
            select new { o.Path, IsClean = r.OverrideCount == 0 && r.ExplanationCount == 0 }).ToListAsync(cancel);
        var duties = await reviewers.AllAsync(cancel);
        var own = submitted.Where(r => Reviewers.IsOwn(duties, Reviewers.Nearest(duties, r.Path), scope)).ToList();
        return new Waiting(own.Count, own.Count(r => r.IsClean), submitted.Count - own.Count);
    }
}
