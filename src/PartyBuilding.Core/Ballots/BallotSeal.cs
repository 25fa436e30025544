using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Ballots;

/// <summary>
/// Takes the order of casting out of the file itself: a page of a database keeps rows where they were written, and the
/// write-ahead log keeps them one after another.
/// </summary>
public sealed class BallotSeal(PartyBuildingDbContext db)
{
    /// <summary>What is removed from now on is overwritten and not only forgotten.</summary>
    public async Task BeginAsync(CancellationToken cancel)
    {
        if (!db.Database.IsSqlite())
            return;
        await db.Database.OpenConnectionAsync(cancel);
        await db.Database.ExecuteSqlRawAsync("PRAGMA secure_delete=ON;", cancel);
    }

    /// <returns>How many ballots there are.</returns>
    public async Task<int> RewriteAsync(IReadOnlyList<int> groups, CancellationToken cancel)
    {
        var ballots = await db.Set<Ballot>().AsNoTracking().Where(b => groups.Contains(b.GroupId)).OrderBy(b => b.Id).ToListAsync(cancel);
        await db.Set<Ballot>().Where(b => groups.Contains(b.GroupId)).ExecuteDeleteAsync(cancel);
        db.AddRange(ballots);
        await db.SaveChangesAsync(cancel);
        return ballots.Count;
    }

    /// <summary>Empties the log into the database. A reader may hold it up; then the next checkpoint does it.</summary>
    public async Task EndAsync(CancellationToken cancel)
    {
        if (!db.Database.IsSqlite())
            return;
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE);", cancel);
        await db.Database.ExecuteSqlRawAsync("PRAGMA secure_delete=OFF;", cancel);
        await db.Database.CloseConnectionAsync();
    }
}
