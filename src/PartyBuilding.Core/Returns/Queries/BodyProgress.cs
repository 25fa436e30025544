using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>A period body by body, for the district that accepts.</summary>
public sealed class BodyProgress(PartyBuildingDbContext db)
{
    public async Task<IReadOnlyList<BodyLine>> OfAsync(int periodId, OrgScope scope, CancellationToken cancel = default)
    {
        var bodies = await db.Organisations.In(scope).AsNoTracking()
            .Where(o => o.Path.Length == OrganisationPath.BodyLength).OrderBy(o => o.Code)
            .Select(o => new { o.PublicId, o.Name, o.Path }).ToListAsync(cancel);
        var returns = await (
            from r in db.Set<UnitReturn>()
            join o in db.Organisations.In(scope) on r.OrganisationId equals o.Id
            where r.PeriodId == periodId && r.IsLatest && r.Status != ReturnStatus.NotDue
            select new { o.Path, r.Status }).AsNoTracking().ToListAsync(cancel);
        return [.. bodies.Select(body =>
        {
            var own = returns.Where(r => r.Path.StartsWith(body.Path, StringComparison.Ordinal)).Select(r => r.Status).ToList();
            return new BodyLine(
                body.PublicId, body.Name, own.Count, own.Count(s => !s.HasArrived()), own.Count(s => s == ReturnStatus.Submitted),
                own.Count(s => s == ReturnStatus.Reviewed), own.Count(s => s >= ReturnStatus.Accepted));
        }).Where(line => line.Expected > 0)];
    }
}
