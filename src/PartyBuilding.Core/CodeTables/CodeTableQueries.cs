using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.CodeTables;

/// <summary>Reads code tables for their pages; they belong to no organisation, so there is no scope.</summary>
public sealed class CodeTableQueries(PartyBuildingDbContext db, CodeTableStore store, CodeTableSettings settings)
{
    /// <summary>Every entry of a table; what is withdrawn too.</summary>
    public async Task<IReadOnlyList<CodeRow>> EntriesAsync(string standard, CancellationToken cancel = default)
    {
        var local = await db.Set<CodeTableEntry>().AsNoTracking().Where(x => x.Standard == standard && x.IsLocal)
            .ToDictionaryAsync(x => x.Code, x => x.Version, StringComparer.Ordinal, cancel);
        var rows = new List<CodeRow>();
        foreach (var item in (await store.CurrentAsync(cancel)).Entries(standard))
        {
            var version = local.TryGetValue(item.Code, out var known) ? known : (int?)null;
            rows.Add(new CodeRow(item, version, version is null ? null : await settings.UsesAsync(standard, item.Code, cancel)));
        }

        return rows;
    }

    public async Task<int> CountAsync(string standard, DateOnly on, CancellationToken cancel = default)
        => (await store.CurrentAsync(cancel)).Entries(standard, on).Count;
}
