using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Organisations.ServicePoints;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Buildings;

/// <summary>Buildings and what they have on a day, as a recording number knew them. Lists and returns ask here alike.</summary>
internal static class BuildingsAt
{
    public static IQueryable<Building> Standing(PartyBuildingDbContext db, DateOnly day, long number)
        => Known(db, number).Where(b => b.ValidFrom <= day && day < b.ValidTo);

    public static IQueryable<Building> Known(PartyBuildingDbContext db, long number)
        => db.Set<Building>().AsNoTracking().Where(b => b.RecordedNo <= number && number < b.SupersededNo);

    /// <summary>Means that hold, in buildings that stand, while the branch or the service point itself stands.</summary>
    public static IQueryable<BuildingMeans> Means(PartyBuildingDbContext db, DateOnly day, long number)
    {
        var (standing, branches, points) = (Standing(db, day, number), Branches(db, day, number), Points(db, day, number));
        return Holding(db.Set<BuildingMeans>(), day, number)
            .Where(m => standing.Any(b => b.Key == m.BuildingKey) && (branches.Any(o => o == m.BranchId) || points.Any(p => p == m.PointKey)));
    }

    public static IQueryable<BuildingEnterprise> Enterprises(PartyBuildingDbContext db, DateOnly day, long number)
    {
        var standing = Standing(db, day, number);
        return Holding(db.Set<BuildingEnterprise>(), day, number).Where(e => standing.Any(b => b.Key == e.BuildingKey));
    }

    public static IQueryable<GatheredMember> Members(PartyBuildingDbContext db, DateOnly day, long number)
    {
        var standing = Standing(db, day, number);
        return Holding(db.Set<GatheredMember>(), day, number).Where(e => standing.Any(b => b.Key == e.BuildingKey));
    }

    /// <summary>Transferred members whose relation is still in a branch of the building on the day.</summary>
    public static IQueryable<GatheredMember> Transferred(PartyBuildingDbContext db, DateOnly day, long number)
    {
        var means = Means(db, day, number);
        var placements = db.MemberPlacements.Where(p => p.RecordedNo <= number && number < p.SupersededNo && p.ValidFrom <= day && day < p.ValidTo);
        return Members(db, day, number)
            .Where(g => g.PersonId != null && placements.Any(p => p.PersonId == g.PersonId && means.Any(m => m.BuildingKey == g.BuildingKey && m.BranchId == p.OrganisationId)));
    }

    /// <summary>The newest count of each building on or before the day.</summary>
    public static IQueryable<BuildingCount> Counts(PartyBuildingDbContext db, DateOnly day, long number)
    {
        var standing = Standing(db, day, number);
        var known = db.Set<BuildingCount>().AsNoTracking().Where(c => c.RecordedNo <= number && number < c.SupersededNo && c.On <= day);
        return known.Where(c => standing.Any(b => b.Key == c.BuildingKey) && !known.Any(l => l.BuildingKey == c.BuildingKey && l.On > c.On));
    }

    public static Task<bool> StandsAsync(PartyBuildingDbContext db, BuildingMeans means, DateOnly day, CancellationToken cancel)
        => means.BranchId is { } branch
            ? Branches(db, day, Recorded.Current - 1).AnyAsync(o => o == branch, cancel)
            : Points(db, day, Recorded.Current - 1).AnyAsync(p => p == means.PointKey, cancel);

    private static IQueryable<T> Holding<T>(IQueryable<T> entries, DateOnly day, long number) where T : BuildingEntry
        => entries.AsNoTracking().Where(e => e.RecordedNo <= number && number < e.SupersededNo && e.ValidFrom <= day && day < e.ValidTo);

    private static IQueryable<int?> Branches(PartyBuildingDbContext db, DateOnly day, long number)
        => db.OrganisationPlacements.Where(p => p.RecordedNo <= number && number < p.SupersededNo && p.ValidFrom <= day && day < p.ValidTo).Select(p => (int?)p.OrganisationId);

    private static IQueryable<Guid?> Points(PartyBuildingDbContext db, DateOnly day, long number)
        => db.Set<ServicePoint>().Where(p => p.RecordedNo <= number && number < p.SupersededNo && p.ValidFrom <= day && day < p.ValidTo).Select(p => (Guid?)p.Key);
}
