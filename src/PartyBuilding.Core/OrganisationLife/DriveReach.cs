using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>
/// A named crossing of the scope: a branch sees the theme, days and document of the drives that its superiors opened for
/// it, and nothing else of them.
/// </summary>
internal static class DriveReach
{
    public static IQueryable<LifeDrive> ByKey(PartyBuildingDbContext db, Guid key)
        => db.Set<LifeDrive>().IgnoreQueryFilters([PartyBuildingDbContext.ScopeFilter]).Include(d => d.Units).ThenInclude(u => u.Organisation).Where(d => d.PublicId == key);

    /// <summary>Drives that cover a branch, the newest first.</summary>
    public static async Task<List<LifeDrive>> OfBranchAsync(PartyBuildingDbContext db, string branchPath, CancellationToken cancel)
    {
        int[] above = [.. OrganisationPath.Ids(branchPath)];
        return await db.Set<LifeDrive>().AsNoTracking().IgnoreQueryFilters([PartyBuildingDbContext.ScopeFilter])
            .Where(d => d.Units.Any(u => above.Contains(u.OrganisationId))).OrderByDescending(d => d.OpenedOn).ThenByDescending(d => d.Id).ToListAsync(cancel);
    }

    /// <summary>Drives of a scope: opened by, or covering, an organisation in it.</summary>
    public static IQueryable<LifeDrive> Seen(PartyBuildingDbContext db, OrgScope scope)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        int[] above = [.. scope.Ranges.SelectMany(r => OrganisationPath.Ids(r.Low)).Distinct()];
        return db.Set<LifeDrive>().IgnoreQueryFilters([PartyBuildingDbContext.ScopeFilter])
            .Where(d => seen.Contains(d.OrganisationId) || d.Units.Any(u => seen.Contains(u.OrganisationId) || above.Contains(u.OrganisationId)));
    }
}
