using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Buildings;

/// <summary>The rows of the register as a recording number knew them, each with what decides on a day whether a return counts it.</summary>
public static class BuildingLedger
{
    public static IQueryable<CountedBuilding> Buildings(PartyBuildingDbContext db, MonthSpan span, long number)
    {
        var (first, day) = (span.FirstDay, span.LastDay);
        var means = BuildingsAt.Means(db, day, number);
        return BuildingsAt.Known(db, number).Select(b => new CountedBuilding
        {
            OrganisationId = b.OrganisationId, BuildingKey = b.Key, Name = b.Name, From = b.ValidFrom, To = b.ValidTo,
            HasBranch = means.Any(m => m.BuildingKey == b.Key && m.BranchId != null), HasPoint = means.Any(m => m.BuildingKey == b.Key && m.BranchId == null),
            Verified = db.Set<BuildingCheck>().Any(c => c.BuildingKey == b.Key && c.RecordedNo <= number && number < c.SupersededNo && c.On >= first && c.On <= day),
        });
    }

    public static IQueryable<CountedMeans> Means(PartyBuildingDbContext db, DateOnly day, long number)
    {
        var counted = BuildingsAt.Means(db, day, number);
        var buildings = BuildingsAt.Known(db, number);
        return db.Set<BuildingMeans>().Where(m => m.RecordedNo <= number && number < m.SupersededNo).Select(m => new CountedMeans
        {
            OrganisationId = m.OrganisationId, BuildingKey = m.BuildingKey, Name = buildings.Where(b => b.Key == m.BuildingKey).Select(b => b.Name).FirstOrDefault() ?? "",
            Kind = m.Kind, From = m.ValidFrom, To = m.ValidTo, Counts = counted.Any(c => c.Id == m.Id),
            // One branch or point over several buildings of a street is one: the earliest entered of them stands for it.
            IsFirst = !counted.Any(c => c.OrganisationId == m.OrganisationId && c.Id < m.Id
                && ((c.BranchId != null && c.BranchId == m.BranchId) || (c.PointKey != null && c.PointKey == m.PointKey))),
        });
    }

    public static IQueryable<CountedEnterprise> Enterprises(PartyBuildingDbContext db, DateOnly day, long number)
    {
        var standing = BuildingsAt.Standing(db, day, number);
        return db.Set<BuildingEnterprise>().Where(e => e.RecordedNo <= number && number < e.SupersededNo).Select(e => new CountedEnterprise
        {
            OrganisationId = e.OrganisationId, BuildingKey = e.BuildingKey, Name = e.Name, Employees = e.Employees, AboveScale = e.AboveScale, HasUnion = e.HasUnion,
            HasLeague = e.HasLeague, HasOrganisation = e.HasOrganisation, From = e.ValidFrom, To = e.ValidTo, Standing = standing.Any(b => b.Key == e.BuildingKey),
        });
    }

    public static IQueryable<CountedGathered> Members(PartyBuildingDbContext db, DateOnly day, long number)
    {
        var standing = BuildingsAt.Standing(db, day, number);
        var placed = BuildingsAt.Transferred(db, day, number);
        return db.Set<GatheredMember>().Where(g => g.RecordedNo <= number && number < g.SupersededNo).Select(g => new CountedGathered
        {
            OrganisationId = g.OrganisationId, BuildingKey = g.BuildingKey, Name = g.PersonId != null ? g.Person!.Name : g.Name!, Transferred = g.PersonId != null, From = g.ValidFrom,
            To = g.ValidTo, Standing = standing.Any(b => b.Key == g.BuildingKey), Placed = placed.Any(p => p.Id == g.Id),
        });
    }

    public static IQueryable<CountedCount> Counts(PartyBuildingDbContext db, DateOnly day, long number)
    {
        var newest = BuildingsAt.Counts(db, day, number);
        var buildings = BuildingsAt.Known(db, number);
        return db.Set<BuildingCount>().Where(c => c.RecordedNo <= number && number < c.SupersededNo).Select(c => new CountedCount
        {
            OrganisationId = c.OrganisationId, BuildingKey = c.BuildingKey, Name = buildings.Where(b => b.Key == c.BuildingKey).Select(b => b.Name).FirstOrDefault() ?? "",
            On = c.On, Activists = c.Activists, Applications = c.Applications, Newest = newest.Any(n => n.Id == c.Id),
        });
    }
}
