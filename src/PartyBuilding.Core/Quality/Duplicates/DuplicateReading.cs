using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Quality.Duplicates;

/// <summary>Finds who looks alike within a scope: strictly by the blind index of the ID number, broadly by name and birth date.</summary>
public sealed class DuplicateReading(PartyBuildingDbContext db)
{
    private const int Chunk = 500;

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
        => (await RepeatedIndexesAsync(cancel)).Select(Convert.ToHexString).ToHashSet(StringComparer.Ordinal);

    // Keys first, people after: one statement for both is planned as a search a person.
    private async Task<List<CandidatePair>> StrictAsync(OrgScope scope, CancellationToken cancel)
    {
        var ids = new List<int>();
        foreach (var chunk in (await RepeatedIndexesAsync(cancel)).Chunk(Chunk))
            ids.AddRange(await Numbers().Where(n => chunk.Contains(n.BlindIndex)).Select(n => n.PersonId).ToListAsync(cancel));
        var people = await CandidatesAsync(ids, scope, cancel);
        return Pairs(people.GroupBy(p => Convert.ToHexString(p.BlindIndex!), StringComparer.Ordinal), isStrict: true);
    }

    private async Task<List<CandidatePair>> BroadAsync(OrgScope scope, CancellationToken cancel)
    {
        // By hash, so that the names of a whole city need not stay in memory; who only shares a hash falls apart below.
        var first = new Dictionary<long, int>();
        var alike = new HashSet<int>();
        var rows = db.People.AsNoTracking().Where(p => p.BirthDate != null && p.MergedIntoId == null).Select(p => new { p.Id, p.Name, p.BirthDate });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            var key = ((long)string.GetHashCode(row.Name, StringComparison.Ordinal) << 32) ^ (uint)row.BirthDate!.Value.DayNumber;
            if (!first.TryAdd(key, row.Id))
                alike.UnionWith([first[key], row.Id]);
        }

        return Pairs((await CandidatesAsync(alike, scope, cancel)).GroupBy(p => (p.Name, p.BirthDate)), isStrict: false);
    }

    private IQueryable<PersonIdNumber> Numbers() => db.Set<PersonIdNumber>().AsNoTracking().Where(x => x.BlindIndex != null && x.Person!.MergedIntoId == null);

    private async Task<List<byte[]>> RepeatedIndexesAsync(CancellationToken cancel)
        => await Numbers().GroupBy(x => x.BlindIndex!).Where(g => g.Count() > 1).Select(g => g.Key).ToListAsync(cancel);

    private async Task<List<Candidate>> CandidatesAsync(IReadOnlyCollection<int> ids, OrgScope scope, CancellationToken cancel)
    {
        var found = new List<Candidate>();
        foreach (var chunk in ids.Distinct().Order().Chunk(Chunk))
            found.AddRange(await Candidates(People(scope).Where(p => chunk.Contains(p.Id))).ToListAsync(cancel));
        return found;
    }

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
