using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.CodeTables;

/// <summary>Code tables and the database: the catalogue in use, and the copy of the files.</summary>
public sealed class CodeTableStore(
    PartyBuildingDbContext db, ChangeStamps stamps, StampedCache<CodeTableCatalogue> cache, TimeProvider clock)
{
    /// <summary>The files and the local entries of the database.</summary>
    public async Task<CodeTableCatalogue> CurrentAsync(CancellationToken cancel = default)
    {
        var version = await stamps.VersionAsync(ChangeStamp.CodeTables, cancel);
        if (cache.Get(version) is { } known) return known;
        var local = await db.Set<CodeTableEntry>().AsNoTracking().Where(x => x.IsLocal).ToListAsync(cancel);
        return cache.Set(version, CodeTableCatalogue.Embedded.With(local.Select(x => x.ToItem())));
    }

    /// <summary>
    /// Brings the database's copy to the files: adds and updates, leaves local entries alone, deletes nothing because
    /// stored records may use an old code. Does nothing the second time.
    /// </summary>
    /// <returns>How many entries were added or changed.</returns>
    public async Task<int> SeedAsync(CancellationToken cancel = default)
    {
        var stored = await db.Set<CodeTableEntry>().ToDictionaryAsync(x => (x.Standard, x.Code, x.ValidFrom), cancel);
        foreach (var item in CodeTableCatalogue.Embedded.All)
        {
            var aliases = string.Join(CodeTableEntry.AliasSeparator, item.Aliases);
            if (!stored.TryGetValue((item.Standard, item.Code, item.ValidFrom), out var entry))
            {
                db.Add(new CodeTableEntry
                {
                    Standard = item.Standard, Code = item.Code, Name = item.Name, SortOrder = item.Order, ValidFrom = item.ValidFrom,
                    ValidTo = item.ValidTo, Aliases = aliases, GroupName = item.Group, IsLocal = false,
                });
            }
            else if (!entry.IsLocal)
            {
                (entry.Name, entry.SortOrder, entry.ValidTo, entry.Aliases, entry.GroupName) =
                    (item.Name, item.Order, item.ValidTo, aliases, item.Group);
            }
        }

        var changes = db.ChangeTracker.Entries<CodeTableEntry>().Count(e => e.State is EntityState.Added or EntityState.Modified);
        if (changes > 0) await stamps.TouchAsync(ChangeStamp.CodeTables, clock.UtcNow(), cancel);
        await db.SaveChangesAsync(cancel);
        return changes;
    }
}
