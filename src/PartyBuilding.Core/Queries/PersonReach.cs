using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Queries;

/// <summary>Whose records a reader may open: those whose branch, now or last, lies in the scope.</summary>
public sealed class PersonReach(PartyBuildingDbContext db)
{
    private const int Some = 500;

    /// <returns>Those of the people who are within.</returns>
    public async Task<HashSet<int>> WithinAsync(IReadOnlyList<int> people, OrgScope scope, CancellationToken cancel = default)
    {
        var within = new HashSet<int>();
        foreach (var some in people.Chunk(Some))
        {
            within.UnionWith(await Within(db, scope).Where(p => some.Contains(p)).ToListAsync(cancel));
        }

        return within;
    }

    /// <summary>The keys of everybody within.</summary>
    internal static IQueryable<int> Within(PartyBuildingDbContext db, OrgScope scope)
        => Newest(db).Join(db.Organisations.In(scope), m => m.OrganisationId, o => o.Id, (m, o) => m.PersonId);

    // The same choice as the record page makes.
    private static IQueryable<MemberPlacement> Newest(PartyBuildingDbContext db)
        => db.MemberPlacements.Where(m => m.SupersededNo == Recorded.Current
            && !db.MemberPlacements.Any(n => n.PersonId == m.PersonId && n.SupersededNo == Recorded.Current
                && (n.ValidTo > m.ValidTo || (n.ValidTo == m.ValidTo && n.Id > m.Id))));
}
