using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.Buildings;

/// <summary>Lists buildings of streets in a scope.</summary>
public sealed class BuildingQueries(PartyBuildingDbContext db)
{
    private const long Now = Recorded.Current - 1;

    public async Task<ServiceList<BuildingRow>> ListAsync(BuildingFilter filter, OrgScope scope, DateOnly today, int page, CancellationToken cancel = default)
    {
        var found = Seen(scope).Where(b => filter.Closed ? b.ValidTo <= today : b.ValidTo > today);
        if (filter.Street is { } street)
            found = found.Where(b => b.Organisation!.PublicId == street);
        if (filter.Covered is { } covered)
        {
            var means = BuildingsAt.Means(db, today, Now);
            found = found.Where(b => means.Any(m => m.BuildingKey == b.Key) == covered);
        }

        if (filter.Unverified)
        {
            var quarter = Quarter.Of(today);
            var open = BuildingChecks.Unverified(db, quarter.FirstDay, today, Now);
            found = found.Where(b => open.Any(u => u.Key == b.Key));
        }

        if (ChineseText.Clean(filter.Text) is { Length: > 0 } part)
            found = found.Where(b => b.Name.Contains(part) || b.Address.Contains(part));
        var list = await ServiceList<Building>.OfAsync(found.Include(b => b.Organisation).OrderBy(b => b.Organisation!.Path).ThenBy(b => b.Name).ThenBy(b => b.Id), page, cancel);
        return new ServiceList<BuildingRow>(await RowsAsync(list.Rows, today, cancel), list.Page, list.Total);
    }

    /// <summary>The figures of all buildings in scope on a day.</summary>
    public async Task<BuildingTotals> TotalsAsync(OrgScope scope, DateOnly day, CancellationToken cancel = default)
    {
        var streets = db.Organisations.In(scope).Select(o => o.Id);
        var quarter = Quarter.Of(day);
        var standing = BuildingsAt.Standing(db, day, Now).Where(b => streets.Contains(b.OrganisationId));
        var means = BuildingsAt.Means(db, day, Now).Where(m => streets.Contains(m.OrganisationId));
        var kinds = await means.Select(m => new { m.OrganisationId, m.Kind, m.BranchId, m.PointKey }).Distinct().GroupBy(m => m.Kind)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        return new BuildingTotals(
            await standing.CountAsync(cancel), await standing.CountAsync(b => means.Any(m => m.BuildingKey == b.Key), cancel),
            await standing.CountAsync(b => means.Any(m => m.BuildingKey == b.Key && m.BranchId != null), cancel),
            kinds.GetValueOrDefault(MeansKind.Independent), kinds.GetValueOrDefault(MeansKind.Joint), kinds.GetValueOrDefault(MeansKind.ServicePoint),
            await BuildingsAt.Transferred(db, day, Now).CountAsync(g => streets.Contains(g.OrganisationId), cancel),
            await BuildingsAt.Members(db, day, Now).CountAsync(g => g.PersonId == null && streets.Contains(g.OrganisationId), cancel),
            await BuildingChecks.Unverified(db, quarter.FirstDay, day, Now).CountAsync(b => streets.Contains(b.OrganisationId), cancel));
    }

    /// <summary>Streets in scope that have buildings, by name.</summary>
    public async Task<IReadOnlyList<(Guid Key, string Name)>> StreetsAsync(OrgScope scope, CancellationToken cancel = default)
    {
        var with = db.Set<Building>().Where(b => b.SupersededNo == Recorded.Current).Select(b => b.OrganisationId);
        var rows = await db.Organisations.AsNoTracking().In(scope).Where(o => with.Contains(o.Id)).OrderBy(o => o.Path).Select(o => new { o.PublicId, o.Name }).ToListAsync(cancel);
        return [.. rows.Select(r => (r.PublicId, r.Name))];
    }

    private IQueryable<Building> Seen(OrgScope scope)
    {
        var streets = db.Organisations.In(scope).Select(o => o.Id);
        return BuildingsAt.Known(db, Now).Where(b => streets.Contains(b.OrganisationId));
    }

    private async Task<IReadOnlyList<BuildingRow>> RowsAsync(IReadOnlyList<Building> buildings, DateOnly today, CancellationToken cancel)
    {
        var keys = buildings.Select(b => b.Key).ToList();
        var means = (await BuildingsAt.Means(db, today, Now).Where(m => keys.Contains(m.BuildingKey)).Select(m => new { m.BuildingKey, m.Kind }).ToListAsync(cancel))
            .ToLookup(m => m.BuildingKey, m => m.Kind);
        var enterprises = await CountsAsync(BuildingsAt.Enterprises(db, today, Now).Select(e => e.BuildingKey), keys, cancel);
        var transferred = await CountsAsync(BuildingsAt.Transferred(db, today, Now).Select(e => e.BuildingKey), keys, cancel);
        var others = await CountsAsync(BuildingsAt.Members(db, today, Now).Where(e => e.PersonId == null).Select(e => e.BuildingKey), keys, cancel);
        var checks = await db.Set<BuildingCheck>().Where(c => keys.Contains(c.BuildingKey) && c.SupersededNo == Recorded.Current).GroupBy(c => c.BuildingKey)
            .Select(g => new { g.Key, Last = g.Max(c => c.On) }).ToDictionaryAsync(g => g.Key, g => g.Last, cancel);
        var first = Quarter.Of(today).FirstDay;
        return [.. buildings.Select(b => new BuildingRow(
            b.Key, b.Name, b.Address, b.Organisation!.Name, b.IsClosed ? b.ValidTo : null, means[b.Key].Count(k => k == MeansKind.Independent),
            means[b.Key].Count(k => k == MeansKind.Joint), means[b.Key].Count(k => k == MeansKind.ServicePoint), enterprises.GetValueOrDefault(b.Key),
            transferred.GetValueOrDefault(b.Key), others.GetValueOrDefault(b.Key), checks.TryGetValue(b.Key, out var last) ? last : null,
            checks.TryGetValue(b.Key, out var day) && day >= first))];
    }

    private static async Task<Dictionary<Guid, int>> CountsAsync(IQueryable<Guid> rows, IReadOnlyList<Guid> keys, CancellationToken cancel)
        => await rows.Where(k => keys.Contains(k)).GroupBy(k => k).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
}
