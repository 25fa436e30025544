using Microsoft.EntityFrameworkCore;

namespace PartyBuilding.Core.Persistence;

/// <summary>
/// Room for the indexes of a very large write. SQLite's usual 2 MB spills pages to disk again and again: seeding the demo
/// district took a third longer. Holds for the connection, so only where one write is the whole job.
/// </summary>
public sealed class BulkCache(PartyBuildingDbContext db)
{
    /// <summary>Widens the cache of the running connection to 200 MB; SQL Server manages its own.</summary>
    public async Task WidenAsync(CancellationToken cancel = default)
    {
        if (db.Database.IsSqlite())
            await db.Database.ExecuteSqlRawAsync("PRAGMA cache_size=-200000;", cancel);
    }
}
