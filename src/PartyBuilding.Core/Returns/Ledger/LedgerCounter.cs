using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>
/// Counts every ledger item of many organisations in one pass over the members: the clauses are compiled once a month and asked
/// of each member as it streams by, which costs less than a query an item.
/// </summary>
public sealed class LedgerCounter(PartyBuildingDbContext db, MemberTests compiled)
{
    public const string Start = "member.start";

    /// <param name="branches">Branches to count; null for all, which the caller must be entitled to.</param>
    /// <param name="asked">Items that are wanted, null for all: a register nothing is asked of is not read.</param>
    public async Task<LedgerCounts> CountAsync(
        LedgerPoint point, IReadOnlyCollection<int>? branches, IReadOnlySet<string>? asked = null, CancellationToken cancel = default)
    {
        var counts = new LedgerCounts();
        await CountMembersAsync(counts, point, branches, cancel);
        await CountStartAsync(counts, point, branches, cancel);
        foreach (var leg in await Legs.ReadAsync(db, point, branches, cancel))
        {
            foreach (var item in PostingItems.All.Where(i => i.Counts(leg.Kind, leg.Distance)))
                counts.Add(leg.OrganisationId, item.Query);
        }

        foreach (var set in RegisterItems.Sets.Where(s => asked is null || s.Items.Any(i => asked.Contains(i.Query))))
            await set.CountAsync(counts, db, point, branches, cancel);
        return counts;
    }

    private async Task CountMembersAsync(LedgerCounts counts, LedgerPoint point, IReadOnlyCollection<int>? branches, CancellationToken cancel)
    {
        var items = compiled.Of(point.Month.LastDay);
        var members = CountedMembers.At(db, point);
        if (branches is not null)
            members = members.Where(m => branches.Contains(m.OrganisationId));
        await foreach (var member in members.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
        {
            foreach (var (query, test) in items)
            {
                if (test(member))
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
