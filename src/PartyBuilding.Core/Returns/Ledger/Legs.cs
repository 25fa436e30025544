using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>Reads a month's postings with both ends placed. A branch closed in the month stands where it stood the month before.</summary>
public static class Legs
{
    public static async Task<List<Leg>> ReadAsync(
        PartyBuildingDbContext db, LedgerPoint point, IReadOnlyCollection<int>? branches, CancellationToken cancel = default)
    {
        var postings = CountedMembers.Posted(db, point);
        if (branches is not null)
            postings = postings.Where(p => branches.Contains(p.OrganisationId));
        var rows = await postings.AsNoTracking()
            .Select(p => new { p.OrganisationId, p.PersonId, p.Kind, p.CounterpartId })
            .ToListAsync(cancel);
        if (rows.Count == 0)
            return [];

        var now = await PlacedTree.ReadAsync(db, point, cancel);
        var before = await PlacedTree.ReadAsync(db, point with { Month = point.Month.Previous }, cancel);
        string? Path(int? id) => id is { } i ? (now.Find(i) ?? before.Find(i))?.Path : null;
        return [.. rows.Select(r => new Leg(r.OrganisationId, r.PersonId, r.Kind, Path(r.OrganisationId) ?? "/", Path(r.CounterpartId), r.CounterpartId))];
    }
}
