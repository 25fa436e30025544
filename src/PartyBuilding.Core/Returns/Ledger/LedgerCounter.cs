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
    /// <param name="asked">Items that are wanted: a register nothing is asked of is not read. Null for all but what only yearly forms ask for, which is counted only when asked.</param>
    public async Task<LedgerCounts> CountAsync(
        LedgerPoint point, IReadOnlyCollection<int>? branches, IReadOnlySet<string>? asked = null, CancellationToken cancel = default)
    {
        var counts = await CountStateAsync(point, branches, asked, cancel);
        foreach (var (branch, count) in await StartAsync(point, branches, cancel))
            counts.Add(branch, Start, count);
        foreach (var leg in await Legs.ReadAsync(db, point, branches, cancel))
            Add(counts, leg.OrganisationId, leg);
        return counts;
    }

    /// <summary>Members at the end of the span and what the registers hold, by organisation.</summary>
    internal async Task<LedgerCounts> CountStateAsync(
        LedgerPoint point, IReadOnlyCollection<int>? branches, IReadOnlySet<string>? asked, CancellationToken cancel)
    {
        var counts = new LedgerCounts();
        await CountMembersAsync(counts, point, branches, asked is not null && StructureItems.All.Any(i => asked.Contains(i.Query)), cancel);
        foreach (var set in RegisterItems.Sets.Where(s => asked is null ? !s.IsYearly : s.Items.Any(i => asked.Contains(i.Query))))
            await set.CountAsync(counts, db, point, branches, cancel);
        return counts;
    }

    /// <summary>Members of each branch before the span.</summary>
    internal Task<Dictionary<int, long>> StartAsync(LedgerPoint point, IReadOnlyCollection<int>? branches, CancellationToken cancel)
    {
        var placed = CountedMembers.Placed(db, point.Before);
        if (branches is not null)
            placed = placed.Where(p => branches.Contains(p.OrganisationId));
        return placed.GroupBy(p => p.OrganisationId).Select(g => new { g.Key, Count = g.LongCount() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
    }

    internal static void Add(LedgerCounts counts, int unit, Leg leg)
    {
        foreach (var item in PostingItems.All.Where(i => i.Counts(leg.Kind, leg.Distance)))
            counts.Add(unit, item.Query);
    }

    private async Task CountMembersAsync(LedgerCounts counts, LedgerPoint point, IReadOnlyCollection<int>? branches, bool withStructure, CancellationToken cancel)
    {
        var items = compiled.Of(point.Month.LastDay, withStructure);
        var members = CountedMembers.At(db, point, withStructure);
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
}
