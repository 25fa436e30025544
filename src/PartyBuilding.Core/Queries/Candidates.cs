using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Queries;

/// <summary>Whom a query looks at, before any condition: always within the reader's scope.</summary>
internal static class Candidates
{
    public static IQueryable<Candidate> Of(PartyBuildingDbContext db, OrgScope scope, QueryPopulation population, DateOnly? asAt, DateOnly today)
        => population == QueryPopulation.Left ? Left(db, scope, asAt ?? today) : asAt is { } day ? On(db, scope, day) : Now(db, scope);

    /// <summary>Today's, from the cached columns.</summary>
    private static IQueryable<Candidate> Now(PartyBuildingDbContext db, OrgScope scope)
        => db.Organisations.AsNoTracking().In(scope)
            .Join(db.MembershipSpells, o => o.Id, s => s.BranchId, (o, s) => new { Branch = o, Spell = s })
            .Join(db.People, x => x.Spell.PersonId, p => p.Id, (x, p) => new Candidate
            {
                Person = p, Spell = x.Spell, BranchId = x.Branch.Id, BranchName = x.Branch.Name, BranchPath = x.Branch.Path, BranchKind = x.Branch.Kind,
            });

    /// <summary>A day's, from the dated rows: the branches that lay in the scope on that day, under the names of that day.</summary>
    private static IQueryable<Candidate> On(PartyBuildingDbContext db, OrgScope scope, DateOnly day)
        => db.OrganisationPlacements.AsNoTracking().In(scope)
            .Where(o => o.SupersededNo == Recorded.Current && o.ValidFrom <= day && day < o.ValidTo)
            .Join(
                db.MemberPlacements.Where(m => m.SupersededNo == Recorded.Current && m.ValidFrom <= day && day < m.ValidTo),
                o => o.OrganisationId, m => m.OrganisationId, (o, m) => new { Branch = o, Placement = m })
            .Select(x => new Candidate
            {
                Person = x.Placement.Person!, Spell = x.Placement.Spell!, BranchId = x.Branch.OrganisationId, BranchName = x.Branch.Name,
                BranchPath = x.Branch.Path, BranchKind = x.Branch.Kind,
            });

    // The branch is the last one; a later spell, or a later relation to another branch, puts somebody elsewhere.
    private static IQueryable<Candidate> Left(PartyBuildingDbContext db, OrgScope scope, DateOnly day)
        => db.Organisations.AsNoTracking().In(scope)
            .Join(
                db.MemberPlacements.Where(m => m.SupersededNo == Recorded.Current && m.ValidTo <= day && m.ValidFrom < m.ValidTo
                    && !db.MemberPlacements.Any(n => n.PersonId == m.PersonId && n.SupersededNo == Recorded.Current && n.ValidFrom < n.ValidTo
                        && n.ValidFrom <= day && (n.ValidTo > m.ValidTo || (n.ValidTo == m.ValidTo && n.Id > m.Id)))),
                o => o.Id, m => m.OrganisationId, (o, m) => new { Branch = o, Placement = m })
            .Select(x => new Candidate
            {
                Person = x.Placement.Person!, Spell = x.Placement.Spell!, BranchId = x.Branch.Id, BranchName = x.Branch.Name,
                BranchPath = x.Branch.Path, BranchKind = x.Branch.Kind,
            });
}
