using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.People.Sets;

namespace PartyBuilding.Core.Cadres.Teams;

/// <summary>What the set 基本信息 and the members' ledger say of some cadres beside their columns.</summary>
internal sealed class CadreAffiliations(PartyBuildingDbContext db)
{
    /// <summary>Persons on the books of a branch on a day: members of the Party, whatever their branch.</summary>
    public IQueryable<int> MembersOn(DateOnly day)
        => db.MemberPlacements.Where(m => m.SupersededNo == Recorded.Current && m.ValidFrom <= day && day < m.ValidTo).Select(m => m.PersonId);

    /// <summary>Stored values of the set 基本信息 as they are now, by person and field.</summary>
    public async Task<ILookup<int, (string Field, string Value)>> PersonValuesAsync(IQueryable<int> people, IReadOnlyList<string> fields, CancellationToken cancel)
        => (await db.Set<InfoValue>().AsNoTracking().Where(v => v.SupersededNo == Recorded.Current && people.Contains(v.PersonId) && fields.Contains(v.Field))
            .Select(v => new { v.PersonId, v.Field, v.Value }).ToListAsync(cancel)).ToLookup(v => v.PersonId, v => (v.Field, v.Value));

    /// <summary>中共党员, or the other party's name, or nothing.</summary>
    public static string? Words(bool isMember, string? party, CodeTableCatalogue codes, DateOnly day)
        => isMember ? "中共党员" : party is null ? null : codes.Name("GB/T 4762", party, day) ?? party;
}
