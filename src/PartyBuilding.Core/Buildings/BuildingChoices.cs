using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.ServicePoints;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Buildings;

/// <summary>What the forms of buildings offer, within a scope.</summary>
public sealed class BuildingChoices(PartyBuildingDbContext db)
{
    /// <summary>Standing bodies directly under the district.</summary>
    public async Task<IReadOnlyList<(Guid Key, string Name)>> StreetsAsync(OrgScope scope, CancellationToken cancel = default)
    {
        var rows = await db.Organisations.AsNoTracking().In(scope)
            .Where(o => o.ClosedOn == null && (o.Kind == OrganisationKind.Committee || o.Kind == OrganisationKind.WorkCommittee) && o.ParentId != null)
            .OrderBy(o => o.Path).Select(o => new { o.PublicId, o.Name, o.Path }).ToListAsync(cancel);
        return [.. rows.Where(r => OrganisationPath.Depth(r.Path) == 2).Select(r => (r.PublicId, r.Name))];
    }

    /// <summary>Standing branches under a street.</summary>
    public async Task<IReadOnlyList<(Guid Key, string Name)>> BranchesAsync(Guid street, OrgScope scope, CancellationToken cancel = default)
    {
        if (await PathAsync(street, scope, cancel) is not { } path)
            return [];
        var rows = await db.Organisations.AsNoTracking().In(OrgScope.Of(path)).Where(o => o.ClosedOn == null && o.Kind == OrganisationKind.Branch)
            .OrderBy(o => o.Name).ThenBy(o => o.Id).Select(o => new { o.PublicId, o.Name, o.Code }).ToListAsync(cancel);
        return [.. rows.Select(r => (r.PublicId, $"{r.Name}（{r.Code}）"))];
    }

    /// <summary>Open service points kept under a street.</summary>
    public async Task<IReadOnlyList<(Guid Key, string Name)>> PointsAsync(Guid street, OrgScope scope, CancellationToken cancel = default)
    {
        if (await PathAsync(street, scope, cancel) is not { } path)
            return [];
        var keepers = db.Organisations.In(OrgScope.Of(path)).Select(o => o.Id);
        var rows = await db.Set<ServicePoint>().AsNoTracking()
            .Where(p => p.SupersededNo == Recorded.Current && p.ValidTo == Recorded.Open && keepers.Contains(p.OrganisationId)).OrderBy(p => p.Name).ThenBy(p => p.Id)
            .Select(p => new { p.Key, p.Name }).ToListAsync(cancel);
        return [.. rows.Select(r => (r.Key, r.Name))];
    }

    /// <summary>Members of the branches of a building who are not gathered yet, with their branch.</summary>
    public async Task<IReadOnlyList<(Guid Key, string Name)>> MembersAsync(Guid building, OrgScope scope, CancellationToken cancel = default)
    {
        var streets = db.Organisations.In(scope).Select(o => o.Id);
        var branches = db.Set<BuildingMeans>().Where(
            m => m.BuildingKey == building && m.SupersededNo == Recorded.Current && m.ValidTo == Recorded.Open && streets.Contains(m.OrganisationId)).Select(m => m.BranchId);
        var gathered = db.Set<GatheredMember>().Where(g => g.SupersededNo == Recorded.Current && g.ValidTo == Recorded.Open).Select(g => g.PersonId);
        var rows = await db.MembershipSpells.AsNoTracking().Where(s => s.BranchId != null && branches.Contains(s.BranchId) && !gathered.Contains(s.PersonId))
            .OrderBy(s => s.Person!.NameSort).ThenBy(s => s.Id).Select(s => new { s.Person!.PublicId, s.Person.Name, Branch = s.Branch!.Name }).ToListAsync(cancel);
        return [.. rows.Select(r => (r.PublicId, $"{r.Name}（{r.Branch}）"))];
    }

    private Task<string?> PathAsync(Guid street, OrgScope scope, CancellationToken cancel)
        => db.Organisations.In(scope).Where(o => o.PublicId == street).Select(o => (string?)o.Path).SingleOrDefaultAsync(cancel);
}
