using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>Reads a month's postings with both ends placed. A branch closed in the month stands where it stood the month before.</summary>
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
        var now = await PlacedTree.ReadAsync(db, point, ends, cancel);
        return Place(rows, now, await PlacedTree.ReadAsync(db, point with { Month = point.Month.Previous }, ends, cancel));
    }

    /// <summary>All of the month, placed by trees that have been read already.</summary>
    public static async Task<List<Leg>> ReadAsync(
        PartyBuildingDbContext db, LedgerPoint point, PlacedTree now, PlacedTree before, CancellationToken cancel = default)
        => Place(await RowsAsync(CountedMembers.Posted(db, point), cancel), now, before);

    private static Task<List<Ends>> RowsAsync(IQueryable<Posting> postings, CancellationToken cancel)
        => postings.AsNoTracking().Select(p => new Ends(p.OrganisationId, p.PersonId, p.Kind, p.CounterpartId)).ToListAsync(cancel);

    private static List<Leg> Place(List<Ends> rows, PlacedTree now, PlacedTree before)
    {
        string? Path(int? id) => id is { } i ? (now.Find(i) ?? before.Find(i))?.Path : null;
        return [.. rows.Select(r => new Leg(r.OrganisationId, r.PersonId, r.Kind, Path(r.OrganisationId) ?? "/", Path(r.CounterpartId), r.CounterpartId))];
    }

    private sealed record Ends(int OrganisationId, int PersonId, PostingKind Kind, int? CounterpartId);
}
