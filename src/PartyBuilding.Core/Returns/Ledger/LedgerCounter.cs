using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>
/// Counts every ledger item of many organisations in one pass over the members: the clauses are compiled once and asked
/// of each member as it streams by, which costs less than a query an item.
/// </summary>
public sealed class LedgerCounter(PartyBuildingDbContext db)
{
    public const string Start = "member.start";

    /// <param name="branches">Branches to count; null for all, which the caller must be entitled to.</param>
    public async Task<LedgerCounts> CountAsync(LedgerPoint point, IReadOnlyCollection<int>? branches, CancellationToken cancel = default)
    {
        var counts = new LedgerCounts();
        await CountMembersAsync(counts, point, branches, cancel);
        await CountStartAsync(counts, point, branches, cancel);
        foreach (var leg in await Legs.ReadAsync(db, point, branches, cancel))
        {
            foreach (var item in PostingItems.All.Where(i => i.Counts(leg.Kind, leg.Distance)))
                counts.Add(leg.OrganisationId, item.Query);
        }

        return counts;
    }

    private async Task CountMembersAsync(LedgerCounts counts, LedgerPoint point, IReadOnlyCollection<int>? branches, CancellationToken cancel)
    {
        var items = MemberItems.All
            .Select(i => (i.Query, Tests: i.Clauses(point.Month.LastDay).Select(c => c.Test.Compile()).ToArray()))
            .ToArray();
        var members = CountedMembers.At(db, point);
        if (branches is not null)
            members = members.Where(m => branches.Contains(m.OrganisationId));
        await foreach (var member in members.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
        {
            foreach (var (query, tests) in items)
            {
                if (Array.TrueForAll(tests, test => test(member)))
                    counts.Add(member.OrganisationId, query);
            }
        }
    }

    private async Task CountStartAsync(LedgerCounts counts, LedgerPoint point, IReadOnlyCollection<int>? branches, CancellationToken cancel)
    {
        var placed = CountedMembers.Placed(db, point with { Month = point.Month.Previous });
        if (branches is not null)
            placed = placed.Where(p => branches.Contains(p.OrganisationId));
        var rows = await placed.GroupBy(p => p.OrganisationId).Select(g => new { g.Key, Count = g.LongCount() }).ToListAsync(cancel);
        foreach (var row in rows)
            counts.Add(row.Key, Start, row.Count);
    }
}
