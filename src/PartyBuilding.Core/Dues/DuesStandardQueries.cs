using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Dues;

/// <summary>Reads standards within a scope.</summary>
public sealed class DuesStandardQueries(PartyBuildingDbContext db, DuesPaidTo paidTo)
{
    /// <summary>Everybody of a branch with what applies in a month.</summary>
    public async Task<IReadOnlyList<DuesMemberStandards>> OfBranchAsync(int branchId, Month month, CancellationToken cancel = default)
    {
        var people = await db.MembershipSpells.AsNoTracking().Where(s => s.BranchId == branchId).OrderBy(s => s.Person!.NameSort)
            .Select(s => new { s.PersonId, s.Person!.PublicId, s.Person.Name }).ToListAsync(cancel);
        var rows = (await ReadAsync(people.ConvertAll(p => p.PersonId), cancel)).ToLookup(s => s.PersonId);
        return [.. people.Select(p => Of(p.PublicId, p.Name, rows[p.PersonId], month, null))];
    }

    /// <summary>One member; null when out of scope or off the books.</summary>
    public async Task<(DuesMemberStandards Member, DuesUnit Branch)?> OfMemberAsync(Guid personKey, Month month, OrgScope scope, CancellationToken cancel = default)
    {
        var found = await db.MembershipSpells.AsNoTracking().Where(s => s.Person!.PublicId == personKey)
            .Join(db.Organisations.In(scope), s => s.BranchId, o => o.Id, (s, o) => new { s.PersonId, s.Person!.Name, Branch = o.PublicId }).SingleOrDefaultAsync(cancel);
        if (found is null || await DuesReads.UnitAsync(db, found.Branch, scope, cancel) is not { } branch)
            return null;
        return (Of(personKey, found.Name, await ReadAsync([found.PersonId], cancel), month, await paidTo.OfAsync(personKey, cancel)), branch);
    }

    private async Task<List<DuesStandard>> ReadAsync(List<int> people, CancellationToken cancel)
        => await db.Set<DuesStandard>().AsNoTracking().Where(s => people.Contains(s.PersonId) && s.SupersededNo == Recorded.Current)
            .OrderByDescending(s => s.FromMonth).ThenByDescending(s => s.Id).ToListAsync(cancel);

    private static DuesMemberStandards Of(Guid key, string name, IEnumerable<DuesStandard> rows, Month month, int? paidTo)
    {
        var all = rows.Select(s => new DuesStandardRow(s.Key, s.RecordedNo, s.Kind, new Month(s.FromMonth), s.BaseFen, s.Rate, s.AmountFen, s.Reason, s.State)).ToList();
        return new DuesMemberStandards(key, name, all.Find(s => s.State == DuesStandardState.InForce && s.From <= month), all, paidTo);
    }
}
