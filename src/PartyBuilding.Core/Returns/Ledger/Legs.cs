using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>Reads the postings of the months with both ends placed. A branch closed meanwhile stands where it stood last.</summary>
public static class Legs
{
    /// <param name="branches">Branches they post to; null for all. For a few, only the places of their own ends are read.</param>
    public static async Task<List<Leg>> ReadAsync(
        PartyBuildingDbContext db, LedgerPoint point, IReadOnlyCollection<int>? branches, CancellationToken cancel = default)
    {
        var postings = CountedMembers.Posted(db, point);
        if (branches is not null)
            postings = postings.Where(p => branches.Contains(p.OrganisationId));
        var rows = await RowsAsync(postings, cancel);
        if (rows.Count == 0)
            return [];
        var ends = branches is null ? null : rows.Select(r => r.OrganisationId).Concat(rows.Select(r => r.CounterpartId).OfType<int>()).Distinct().ToList();
        return Place(rows, (await PlacedTrees.ReadAsync(db, point, ends, cancel)).Known);
    }

    /// <summary>All of the months, placed by a tree that has been read already.</summary>
    public static async Task<List<Leg>> ReadAsync(
        PartyBuildingDbContext db, LedgerPoint point, PlacedTree known, CancellationToken cancel = default)
        => Place(await RowsAsync(CountedMembers.Posted(db, point), cancel), known);

    private static Task<List<Ends>> RowsAsync(IQueryable<Posting> postings, CancellationToken cancel)
        => postings.AsNoTracking().Select(p => new Ends(p.OrganisationId, p.PersonId, p.Kind, p.CounterpartId)).ToListAsync(cancel);

    private static List<Leg> Place(List<Ends> rows, PlacedTree known)
    {
        string? Path(int? id) => id is { } i ? known.Find(i)?.Path : null;
        return [.. rows.Select(r => new Leg(r.OrganisationId, r.PersonId, r.Kind, Path(r.OrganisationId) ?? "/", Path(r.CounterpartId), r.CounterpartId))];
    }

    private sealed record Ends(int OrganisationId, int PersonId, PostingKind Kind, int? CounterpartId);
}
