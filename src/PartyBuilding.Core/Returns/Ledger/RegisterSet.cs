using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>The items over registers of one kind of work, counted together: a return page counts every item anew, and a statement an item would be its whole cost.</summary>
public class RegisterSet(params IReadOnlyList<RegisterItem> items)
{
    public IReadOnlyList<RegisterItem> Items { get; } = items;

    /// <summary>Only yearly forms ask for it: it is counted when asked for by name, never with all the rest.</summary>
    public virtual bool IsYearly => false;

    /// <summary>Adds the figures of every item, in one statement.</summary>
    /// <param name="branches">Branches to count; null for all.</param>
    public virtual async Task CountAsync(
        LedgerCounts counts, PartyBuildingDbContext db, LedgerPoint point, IReadOnlyCollection<int>? branches, CancellationToken cancel)
    {
        var rows = await Items.Select((item, index) => Sums(item.Counted(db, point), index, branches)).Aggregate((all, more) => all.Concat(more)).ToListAsync(cancel);
        foreach (var row in rows)
            counts.Add(row.OrganisationId, Items[row.Item].Query, row.Amount);
    }

    private static IQueryable<RegisterSum> Sums(IQueryable<RegisterEntry> entries, int item, IReadOnlyCollection<int>? branches)
    {
        if (branches is not null)
            entries = entries.Where(e => branches.Contains(e.OrganisationId));
        return entries.GroupBy(e => e.OrganisationId).Select(g => new RegisterSum { OrganisationId = g.Key, Item = item, Amount = g.Sum(e => e.Amount) });
    }

    private sealed record RegisterSum
    {
        public required int OrganisationId { get; init; }

        /// <summary>Place among the items.</summary>
        public required int Item { get; init; }

        public required long Amount { get; init; }
    }
}
