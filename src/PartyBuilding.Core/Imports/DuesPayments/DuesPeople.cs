using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Imports.DuesPayments;

/// <summary>The members of the branches of a sheet, and those its branches charged and who have left since.</summary>
internal sealed class DuesPeople
{
    private readonly ILookup<(int Branch, string Name), DuesPerson> _byName;
    private readonly ILookup<string, DuesPerson> _anywhere;
    private readonly Dictionary<(int Branch, Guid Key), DuesPerson> _byKey;
    private readonly Dictionary<(int Branch, int Person), DuesPerson> _byId;
    private readonly HashSet<(int Branch, int Person)> _here;
    private readonly Dictionary<int, DateOnly> _joined;

    private DuesPeople(List<DuesPerson> here, IEnumerable<DuesPerson> charged, Dictionary<int, DateOnly> joined)
    {
        List<DuesPerson> all = [.. here.Concat(charged).DistinctBy(p => (p.BranchId, p.PersonId))];
        (_byName, _anywhere) = (all.ToLookup(p => (p.BranchId, p.Name)), here.ToLookup(p => p.Name, StringComparer.Ordinal));
        (_byKey, _byId) = (all.ToDictionary(p => (p.BranchId, p.Key)), all.ToDictionary(p => (p.BranchId, p.PersonId)));
        (_here, _joined) = (here.Select(p => (p.BranchId, p.PersonId)).ToHashSet(), joined);
    }

    public static async Task<DuesPeople> LoadAsync(PartyBuildingDbContext db, IQueryable<int> branches, IReadOnlyCollection<int> months, CancellationToken cancel)
    {
        var spells = db.MembershipSpells.AsNoTracking().Where(s => s.BranchId != null && branches.Contains(s.BranchId.Value));
        var charges = db.Set<DuesCharge>().AsNoTracking().Where(c => branches.Contains(c.OrganisationId) && months.Contains(c.Month) && c.SupersededNo == Recorded.Current);
        var here = await spells.Select(s => new DuesPerson(s.BranchId!.Value, s.PersonId, s.Person!.PublicId, s.Person.Name)).ToListAsync(cancel);
        var charged = await charges.Where(c => !db.MembershipSpells.Any(s => s.PersonId == c.PersonId && s.BranchId == c.OrganisationId))
            .Select(c => new DuesPerson(c.OrganisationId, c.PersonId, c.Person!.PublicId, c.Person.Name)).ToListAsync(cancel);
        // Of somebody restored the first day of joining counts, whatever became of that spell.
        var joined = new Dictionary<int, DateOnly>();
        var every = db.MembershipSpells.AsNoTracking();
        foreach (var days in new[]
        {
            spells.Join(every, s => s.PersonId, e => e.PersonId, (s, e) => new { e.PersonId, e.JoinedOn }),
            charges.Join(every, c => c.PersonId, e => e.PersonId, (c, e) => new { e.PersonId, e.JoinedOn }),
        })
        {
            await foreach (var day in days.AsAsyncEnumerable().WithCancellation(cancel))
                joined[day.PersonId] = joined.TryGetValue(day.PersonId, out var known) && known < day.JoinedOn ? known : day.JoinedOn;
        }

        return new DuesPeople(here, charged, joined);
    }

    public IReadOnlyList<DuesPerson> Named(int branch, string name) => [.. _byName[(branch, name)]];

    public DuesPerson? ByKey(int branch, Guid key) => _byKey.GetValueOrDefault((branch, key));

    public DuesPerson? ById(int branch, int person) => _byId.GetValueOrDefault((branch, person));

    public bool IsHere(int branch, int person) => _here.Contains((branch, person));

    public DateOnly JoinedOn(int person) => _joined.GetValueOrDefault(person);

    /// <summary>Branches of the sheet that have a member of the name.</summary>
    public IReadOnlyList<int> Elsewhere(string name) => [.. _anywhere[name].Select(p => p.BranchId).Distinct().Take(3)];
}
