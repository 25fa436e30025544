using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.ServicePoints;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.Buildings;

/// <summary>Reads one building whose street is in a scope.</summary>
public sealed class BuildingRecords(PartyBuildingDbContext db, StreetSecretaries secretaries, OrganisationNames names, ServiceHistory history)
{
    private const long Now = Recorded.Current - 1;

    /// <param name="page">Page of enterprises and of members.</param>
    public async Task<BuildingRecord?> FindAsync(Guid key, OrgScope scope, DateOnly today, int page = 1, CancellationToken cancel = default)
    {
        var found = await BuildingsAt.Known(db, Now).Where(b => b.Key == key)
            .Join(db.Organisations.In(scope), b => b.OrganisationId, o => o.Id, (b, o) => new { Building = b, o.PublicId, o.Name }).SingleOrDefaultAsync(cancel);
        if (found is null)
            return null;
        var b = found.Building;
        var known = (await secretaries.OfAsync([b.OrganisationId], today, cancel)).GetValueOrDefault(b.OrganisationId);
        var host = b.HostBranchId is { } id ? (await names.OfAsync([id], cancel)).GetValueOrDefault(id) : null;
        return new BuildingRecord(
            key, b.RecordedNo, found.PublicId, found.Name, b.Name, b.Address, b.Grid, b.PropertyCompany, b.Management, b.Cooperation, b.CommercialSince, b.ValidFrom,
            b.IsClosed ? b.ValidTo : null, b.FirstResponsible, b.Leader, b.DailyBody)
        {
            First = known ?? b.FirstResponsible, FirstIsKnown = known is not null, Host = host,
            HostKey = await db.Organisations.Where(o => o.Id == b.HostBranchId).Select(o => (Guid?)o.PublicId).SingleOrDefaultAsync(cancel),
            Means = await MeansAsync(key, today, cancel), Enterprises = await EnterprisesAsync(key, page, cancel), Members = await MembersAsync(key, today, page, cancel),
            Transferred = await BuildingsAt.Transferred(db, today, Now).CountAsync(m => m.BuildingKey == key, cancel),
            NotTransferred = await BuildingsAt.Members(db, today, Now).CountAsync(m => m.BuildingKey == key && m.PersonId == null, cancel),
            Employees = await BuildingsAt.Enterprises(db, today, Now).Where(e => e.BuildingKey == key).SumAsync(e => e.Employees, cancel),
            Counts = await db.Set<BuildingCount>().Where(c => c.BuildingKey == key && c.SupersededNo == Recorded.Current).OrderByDescending(c => c.On)
                .Select(c => new CountRow(c.Key, c.On, c.Activists, c.Applications)).ToListAsync(cancel),
            Checks = await db.Set<BuildingCheck>().Where(c => c.BuildingKey == key && c.SupersededNo == Recorded.Current).OrderByDescending(c => c.On).ThenByDescending(c => c.Id)
                .Select(c => new CheckRow(c.Key, c.On, c.By, c.Differences)).ToListAsync(cancel),
            History = await history.OfAsync(key, cancel),
        };
    }

    /// <summary>One enterprise, for its form; null when the building is out of scope.</summary>
    public async Task<EnterpriseRow?> EnterpriseAsync(Guid building, Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        var streets = db.Organisations.In(scope).Select(o => o.Id);
        return await Newest(db.Set<BuildingEnterprise>().Where(e => e.BuildingKey == building && e.Key == key && streets.Contains(e.OrganisationId))).SingleOrDefaultAsync(cancel);
    }

    private async Task<IReadOnlyList<MeansRow>> MeansAsync(Guid key, DateOnly today, CancellationToken cancel)
    {
        var rows = await db.Set<BuildingMeans>().AsNoTracking().Where(m => m.BuildingKey == key && m.SupersededNo == Recorded.Current).OrderBy(m => m.ValidTo == Recorded.Open ? 0 : 1)
            .ThenBy(m => m.Kind).ThenBy(m => m.ValidFrom).ToListAsync(cancel);
        var counted = await BuildingsAt.Means(db, today, Now).Where(m => m.BuildingKey == key).Select(m => m.Key).ToListAsync(cancel);
        List<int> ids = [.. rows.Where(m => m.BranchId is not null).Select(m => m.BranchId!.Value)];
        var branches = await names.OfAsync(ids, cancel);
        var links = await db.Organisations.Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.PublicId, cancel);
        var keys = rows.Where(m => m.PointKey is not null).Select(m => m.PointKey!.Value).ToList();
        var points = await db.Set<ServicePoint>().Where(p => keys.Contains(p.Key) && p.SupersededNo == Recorded.Current).ToDictionaryAsync(p => p.Key, p => p.Name, cancel);
        return [.. rows.Select(m => new MeansRow(
            m.Key, m.Kind, m.BranchId is { } branch ? branches.GetValueOrDefault(branch, "") : points.GetValueOrDefault(m.PointKey!.Value, ""),
            m.BranchId is { } id && links.TryGetValue(id, out var link) ? link : null, m.Enterprises, m.Hosted, m.ValidFrom, m.ValidTo == Recorded.Open ? null : m.ValidTo,
            counted.Contains(m.Key)))];
    }

    private Task<ServiceList<EnterpriseRow>> EnterprisesAsync(Guid key, int page, CancellationToken cancel)
        => ServiceList<EnterpriseRow>.OfAsync(Newest(db.Set<BuildingEnterprise>().Where(e => e.BuildingKey == key)), page, cancel);

    // Those there now first, the largest first; of each the last row of its line.
    private static IQueryable<EnterpriseRow> Newest(IQueryable<BuildingEnterprise> rows)
    {
        var current = rows.AsNoTracking().Where(e => e.SupersededNo == Recorded.Current);
        return current.Where(e => !current.Any(l => l.Key == e.Key && l.ValidFrom > e.ValidFrom))
            .OrderBy(e => e.ValidTo == Recorded.Open ? 0 : 1).ThenByDescending(e => e.Employees).ThenBy(e => e.Id)
            .Select(e => new EnterpriseRow(
                e.Key, e.RecordedNo, e.Name, e.Employees, e.AboveScale, e.RegisteredHere, e.HasUnion, e.HasLeague, e.HasOrganisation,
                current.Where(l => l.Key == e.Key).Min(l => l.ValidFrom), e.ValidFrom, e.ValidTo == Recorded.Open ? null : e.ValidTo));
    }

    private async Task<ServiceList<GatheredRow>> MembersAsync(Guid key, DateOnly today, int page, CancellationToken cancel)
    {
        var rows = await ServiceList<GatheredMember>.OfAsync(
            db.Set<GatheredMember>().AsNoTracking().Include(m => m.Person).Where(m => m.BuildingKey == key && m.SupersededNo == Recorded.Current)
                .OrderBy(m => m.ValidTo == Recorded.Open ? 0 : 1).ThenBy(m => m.PersonId == null ? 1 : 0).ThenBy(m => m.Id),
            page, cancel);
        var transferred = await BuildingsAt.Transferred(db, today, Now).Where(m => m.BuildingKey == key).Select(m => m.Key).ToListAsync(cancel);
        return new ServiceList<GatheredRow>(
            [.. rows.Rows.Select(m => new GatheredRow(
                m.Key, m.Person?.PublicId, m.Person?.Name ?? m.Name!, m.Home, m.Enterprise, m.ValidFrom, m.ValidTo == Recorded.Open ? null : m.ValidTo,
                m.IsTransferred ? transferred.Contains(m.Key) : m.ValidFrom <= today && today < m.ValidTo))],
            rows.Page, rows.Total);
    }
}
