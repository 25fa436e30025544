using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Queries.Columns;

namespace PartyBuilding.Core.Queries;

/// <summary>Answers queries that have been read.</summary>
public sealed class QueryRunner(PartyBuildingDbContext db, ResultRows rows)
{
    // Up to here one pass finds everybody, and they are counted and sorted where they have been read. Beyond, they are counted by
    // the database, and walking the list of all people by name finds fifty sooner than sorting everybody who fits.
    private const int WideFrom = 2_000;

    public async Task<QueryPage> PageAsync(ReadQuery query, int page, CancellationToken cancel = default)
    {
        var some = await query.People.Select(c => new Found(c.Person.Id, c.Person.NameSort, c.BranchPath, c.Person.BirthDate)).Take(WideFrom + 1).ToListAsync(cancel);
        var isWide = some.Count > WideFrom;
        var total = isWide ? await query.People.CountAsync(cancel) : some.Count;
        var at = Math.Clamp(page, 1, Math.Max(1, (total + QueryPage.Size - 1) / QueryPage.Size));
        var skip = (at - 1) * QueryPage.Size;
        var ids = isWide
            ? await PeopleAsync(query, skip, QueryPage.Size, wide: true, cancel)
            : [.. Sorted(query.Sort, some).Skip(skip).Take(QueryPage.Size).Select(f => f.Id)];
        return new QueryPage(await rows.OfAsync(query, ids, cancel), at, total);
    }

    /// <summary>Keys inside the database of everybody found, in order.</summary>
    public Task<List<int>> PeopleAsync(ReadQuery query, int most = int.MaxValue, CancellationToken cancel = default)
        => PeopleAsync(query, 0, most, wide: false, cancel);

    /// <summary>Everybody found, some hundred at a time.</summary>
    public async IAsyncEnumerable<ResultRow> StreamAsync(ReadQuery query, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        foreach (var some in (await PeopleAsync(query, cancel: cancel)).Chunk(ResultRows.Most))
        {
            foreach (var row in await rows.OfAsync(query, some, cancel))
                yield return row;
        }
    }

    private async Task<List<int>> PeopleAsync(ReadQuery query, int skip, int most, bool wide, CancellationToken cancel)
    {
        var found = query.People;
        if (wide && query.Sort == QuerySort.Name)
        {
            return await db.People.Where(p => found.Any(c => c.Person.Id == p.Id))
                .OrderBy(p => p.NameSort).ThenBy(p => p.Id).Skip(skip).Take(most).Select(p => p.Id).ToListAsync(cancel);
        }

        var ordered = query.Sort switch
        {
            QuerySort.Organisation => found.OrderBy(c => c.BranchPath).ThenBy(c => c.Person.NameSort),
            QuerySort.Age => found.OrderBy(c => c.Person.BirthDate == null ? 1 : 0).ThenBy(c => c.Person.BirthDate).ThenBy(c => c.Person.NameSort),
            _ => found.OrderBy(c => c.Person.NameSort),
        };
        return await ordered.ThenBy(c => c.Person.Id).Skip(skip).Take(most).Select(c => c.Person.Id).ToListAsync(cancel);
    }

    // The sort keys are ASCII: byte order here is the order of both databases.
    private static IOrderedEnumerable<Found> Sorted(QuerySort sort, IEnumerable<Found> found)
    {
        var first = sort switch
        {
            QuerySort.Organisation => found.OrderBy(f => f.BranchPath, StringComparer.Ordinal),
            QuerySort.Age => found.OrderBy(f => f.BirthDate is null).ThenBy(f => f.BirthDate),
            _ => found.OrderBy(_ => 0),
        };
        return first.ThenBy(f => f.NameSort, StringComparer.Ordinal).ThenBy(f => f.Id);
    }

    /// <summary>Somebody found, with what results are sorted by.</summary>
    private sealed record Found(int Id, string NameSort, string BranchPath, DateOnly? BirthDate);
}
