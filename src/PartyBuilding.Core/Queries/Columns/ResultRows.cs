using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;

namespace PartyBuilding.Core.Queries.Columns;

/// <summary>Reads the rows of a result with what the chosen columns need, and nothing that no column shows.</summary>
public sealed class ResultRows(PersonReach reach)
{
    /// <summary>People read at a time.</summary>
    public const int Most = 500;

    /// <param name="people">At most <see cref="Most"/>, in the order wanted.</param>
    public async Task<IReadOnlyList<ResultRow>> OfAsync(ReadQuery query, IReadOnlyList<int> people, CancellationToken cancel = default)
    {
        var read = await query.People.Where(c => people.Contains(c.Person.Id))
            .Select(c => new ResultRow
            {
                PersonId = c.Person.Id, Key = c.Person.PublicId, Name = c.Person.Name, SexCode = c.Person.SexCode, BirthDate = c.Person.BirthDate,
                EthnicityCode = c.Person.EthnicityCode, EducationCode = c.Person.EducationCode, Standing = c.Spell.Standing, JoinedOn = c.Spell.JoinedOn,
                BranchId = c.BranchId, BranchName = c.BranchName, BranchKind = c.BranchKind,
            }).ToListAsync(cancel);
        var found = read.DistinctBy(r => r.PersonId).ToDictionary(r => r.PersonId);
        foreach (var row in read)
            (row.Day, row.IsPast, row.Codes) = (query.Day, query.IsPast, query.Sources.Codes);
        await FactsAsync(query, found, cancel);
        if (query.IsPast)
            await OpensAsync(query.Scope, found, cancel);
        foreach (var column in query.Columns.Where(c => c.Load is not null))
        {
            int[] asked = [.. found.Values.Where(r => r.Opens || !column.IsOfToday).Select(r => r.PersonId)];
            foreach (var (person, value) in await column.Load!(asked, query.Day, cancel))
                found[person].Loaded[column.Key] = value;
        }

        return [.. people.Select(p => found.GetValueOrDefault(p)).OfType<ResultRow>()];
    }

    private async Task FactsAsync(ReadQuery query, Dictionary<int, ResultRow> found, CancellationToken cancel)
    {
        var kinds = query.Columns.SelectMany(c => c.Facts).Distinct().ToArray();
        if (kinds.Length == 0)
            return;
        var people = found.Keys.ToArray();
        var facts = await query.Sources.Facts.AsNoTracking().Where(f => people.Contains(f.PersonId) && kinds.Contains(f.Kind))
            .OrderBy(f => f.ValidFrom).Select(f => new { f.PersonId, f.Kind, f.Value }).ToListAsync(cancel);
        foreach (var fact in facts)
            found[fact.PersonId].Facts[fact.Kind] = fact.Value;
    }

    private async Task OpensAsync(OrgScope scope, Dictionary<int, ResultRow> found, CancellationToken cancel)
    {
        var near = await reach.WithinAsync([.. found.Keys], scope, cancel);
        foreach (var row in found.Values)
            row.Opens = near.Contains(row.PersonId);
    }
}
