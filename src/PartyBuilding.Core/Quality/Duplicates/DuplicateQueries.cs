using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Quality.Results;

namespace PartyBuilding.Core.Quality.Duplicates;

/// <summary>Reads who may be registered twice, and who was found not to be, within a scope.</summary>
public sealed class DuplicateQueries(PartyBuildingDbContext db, DuplicateReading reading)
{
    /// <summary>One number first, then one branch, then the rest.</summary>
    public async Task<FindingPage<DuplicateRow>> OpenAsync(OrgScope scope, int page, CancellationToken cancel = default)
    {
        var pairs = await reading.OpenAsync(scope, cancel);
        int[] ids = [.. pairs.SelectMany(p => new[] { p.Low.Id, p.High.Id }).Distinct()];
        var spells = new Dictionary<int, (int Branch, DateOnly JoinedOn)>();
        foreach (var chunk in ids.Chunk(500))
        {
            foreach (var s in await db.MembershipSpells.Where(s => s.BranchId != null && chunk.Contains(s.PersonId))
                .Select(s => new { s.PersonId, s.BranchId, s.JoinedOn }).ToListAsync(cancel))
                spells[s.PersonId] = (s.BranchId!.Value, s.JoinedOn);
        }

        var ordered = pairs.Select(p => (Pair: p, Same: spells.TryGetValue(p.Low.Id, out var a) && spells.TryGetValue(p.High.Id, out var b) && a.Branch == b.Branch))
            .OrderByDescending(p => p.Pair.IsStrict).ThenByDescending(p => p.Same).ThenBy(p => p.Pair.Low.Id).ToList();
        var at = FindingPage<DuplicateRow>.At(page, ordered.Count);
        var shown = ordered.Skip((at - 1) * FindingPage<DuplicateRow>.Size).Take(FindingPage<DuplicateRow>.Size).ToList();
        int[] branchIds = [.. shown.SelectMany(p => new[] { p.Pair.Low.Id, p.Pair.High.Id }).Where(spells.ContainsKey).Select(id => spells[id].Branch).Distinct()];
        var branches = await db.Organisations.In(scope).Where(o => branchIds.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, cancel);
        return new FindingPage<DuplicateRow>(
            [.. shown.Select(p => new DuplicateRow(Summary(p.Pair.Low), Summary(p.Pair.High), p.Pair.IsStrict, p.Same))], at, ordered.Count);

        PersonSummary Summary(Candidate c) => spells.TryGetValue(c.Id, out var spell)
            ? new PersonSummary(c.Key, c.Name, c.SexCode, c.BirthDate, branches.GetValueOrDefault(spell.Branch, "其他单位"), spell.JoinedOn, c.BlindIndex is not null)
            : new PersonSummary(c.Key, c.Name, c.SexCode, c.BirthDate, null, null, c.BlindIndex is not null);
    }

    /// <summary>Pairs found to be two people, the newest first; both must be or have been in scope.</summary>
    public async Task<IReadOnlyList<DistinctRow>> DistinctAsync(OrgScope scope, int most = 100, CancellationToken cancel = default)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        return await (
            from d in db.Set<DistinctPair>().AsNoTracking()
            join a in db.People on d.LowId equals a.Id
            join b in db.People on d.HighId equals b.Id
            where d.TakenBackAt == null
                && db.MemberPlacements.Any(x => x.PersonId == a.Id && x.SupersededNo == Recorded.Current && seen.Contains(x.OrganisationId))
                && db.MemberPlacements.Any(x => x.PersonId == b.Id && x.SupersededNo == Recorded.Current && seen.Contains(x.OrganisationId))
            orderby d.Id descending
            select new DistinctRow(d.PublicId, a.PublicId, a.Name, b.PublicId, b.Name, d.Reason, d.DecidedBy, d.DecidedAt)).Take(most).ToListAsync(cancel);
    }
}
