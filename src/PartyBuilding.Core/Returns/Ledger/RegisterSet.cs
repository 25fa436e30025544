using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>The items over one register, counted together: a return page counts every item anew, and a statement an item would be its whole cost.</summary>
public class RegisterSet(params IReadOnlyList<RegisterItem> items)
{
    public IReadOnlyList<RegisterItem> Items { get; } = items;

    /// <summary>Adds the figures of every item; here a statement an item.</summary>
    /// <param name="branches">Branches to count; null for all.</param>
    public virtual async Task CountAsync(
        LedgerCounts counts, PartyBuildingDbContext db, LedgerPoint point, IReadOnlyCollection<int>? branches, CancellationToken cancel)
    {
        foreach (var item in Items)
        {
            var entries = item.Counted(db, point);
            if (branches is not null)
                entries = entries.Where(e => branches.Contains(e.OrganisationId));
            foreach (var row in await entries.GroupBy(e => e.OrganisationId).Select(g => new { g.Key, Sum = g.Sum(e => e.Amount) }).ToListAsync(cancel))
                counts.Add(row.Key, item.Query, row.Sum);
        }
    }
}
