using Microsoft.EntityFrameworkCore;

namespace PartyBuilding.Core.Persistence;

/// <summary>Reads and touches <see cref="ChangeStamp"/>s.</summary>
public sealed class ChangeStamps(PartyBuildingDbContext db)
{
    /// <summary>The version now; -1 when the thing was never changed.</summary>
    public async Task<int> VersionAsync(string key, CancellationToken cancel = default) =>
        await db.Set<ChangeStamp>().Where(x => x.Key == key).Select(x => (int?)x.Version).SingleOrDefaultAsync(cancel) ?? -1;

    /// <summary>Marks the thing as changed; saved together with the change. Two at once end in a conflict, not in a lost stamp.</summary>
    public async Task TouchAsync(string key, DateTime at, CancellationToken cancel = default)
    {
        if (await db.Set<ChangeStamp>().SingleOrDefaultAsync(x => x.Key == key, cancel) is { } stamp)
        {
            stamp.ChangedAt = at;

            // Two touches within one tick of the clock must still move the version.
            db.Entry(stamp).Property(x => x.ChangedAt).IsModified = true;
        }
        else
        {
            db.Add(new ChangeStamp { Key = key, ChangedAt = at });
        }
    }
}
