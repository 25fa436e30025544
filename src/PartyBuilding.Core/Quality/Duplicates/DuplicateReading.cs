using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Quality.Duplicates;

/// <summary>Finds who looks alike within a scope: strictly by the blind index of the ID number, broadly by name and birth date.</summary>
public sealed class DuplicateReading(PartyBuildingDbContext db)
{
    /// <summary>Pairs not yet told apart, strict ones first.</summary>
    internal async Task<IReadOnlyList<CandidatePair>> OpenAsync(OrgScope scope, CancellationToken cancel)
    {
        var found = (await StrictAsync(scope, cancel)).Concat(await BroadAsync(scope, cancel))
            .DistinctBy(p => (p.Low.Id, p.High.Id)).ToList();
        var apart = await db.Set<DistinctPair>().AsNoTracking().Where(x => x.TakenBackAt == null)
            .Select(x => x.Fingerprint).ToListAsync(cancel);
        var known = apart.Select(Convert.ToHexString).ToHashSet(StringComparer.Ordinal);
        return [.. found.Where(p => p.IsStrict || !known.Contains(Convert.ToHexString(p.Fingerprint)))];
    }

    /// <summary>Blind indexes stored for more than one person, anywhere in the district.</summary>
    internal async Task<IReadOnlySet<string>> RepeatedAsync(CancellationToken cancel)
        => (await Numbers().GroupBy(x => x.BlindIndex!).Where(g => g.Count() > 1).Select(g => g.Key).ToListAsync(cancel))
            .Select(Convert.ToHexString).ToHashSet(StringComparer.Ordinal);

    private async Task<List<CandidatePair>> StrictAsync(OrgScope scope, CancellationToken cancel)
    {
        var repeated = Numbers().GroupBy(x => x.BlindIndex!).Where(g => g.Count() > 1).Select(g => g.Key);
        var people = await Candidates(People(scope).Where(p => db.Set<PersonIdNumber>().Any(n => n.PersonId == p.Id && repeated.Contains(n.BlindIndex!))))
            .ToListAsync(cancel);
        return Pairs(people.GroupBy(p => Convert.ToHexString(p.BlindIndex!), StringComparer.Ordinal), isStrict: true);
    }

    private async Task<List<CandidatePair>> BroadAsync(OrgScope scope, CancellationToken cancel)
    {
        var repeated = db.People.Where(p => p.BirthDate != null).GroupBy(p => new { p.Name, p.BirthDate }).Where(g => g.Count() > 1).Select(g => g.Key);
        var people = await Candidates(People(scope).Join(repeated, p => new { p.Name, p.BirthDate }, k => k, (p, _) => p)).ToListAsync(cancel);
        return Pairs(people.GroupBy(p => (p.Name, p.BirthDate)), isStrict: false);
    }

    private IQueryable<PersonIdNumber> Numbers() => db.Set<PersonIdNumber>().AsNoTracking().Where(x => x.BlindIndex != null && x.Person!.MergedIntoId == null);

    // Everybody who is or was on the books of the scope: a double registration often has one half that has left.
    private IQueryable<Person> People(OrgScope scope)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        return db.People.AsNoTracking().Where(p => db.MemberPlacements.Any(
            x => x.PersonId == p.Id && x.SupersededNo == Recorded.Current && seen.Contains(x.OrganisationId)));
    }

    private IQueryable<Candidate> Candidates(IQueryable<Person> people)
        => people.OrderBy(p => p.Id).Select(p => new Candidate(
            p.Id, p.PublicId, p.Name, p.BirthDate, p.SexCode,
            db.Set<PersonIdNumber>().Where(n => n.PersonId == p.Id).Select(n => n.BlindIndex).FirstOrDefault()));

    private static List<CandidatePair> Pairs<TKey>(IEnumerable<IGrouping<TKey, Candidate>> groups, bool isStrict)
        => [.. from g in groups
               let people = g.OrderBy(p => p.Id).ToList()
               from i in Enumerable.Range(0, people.Count)
               from j in Enumerable.Range(i + 1, people.Count - i - 1)
               select new CandidatePair(people[i], people[j], isStrict)];
}
