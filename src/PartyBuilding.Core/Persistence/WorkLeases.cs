using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Persistence;

/// <summary>
/// Takes, renews and gives back <see cref="WorkLease"/>s. Each is one conditional update, so that of two at once only one
/// wins on either database. Outside the audit: who worked is no business fact, and renewing would bury those that are.
/// </summary>
public sealed class WorkLeases(PartyBuildingDbContext db, TimeProvider clock)
{
    public const int LongestHolder = 120;

    /// <summary>How long a lease holds without being renewed. The clocks of two machines must differ by less.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(2);

    /// <summary>Takes or renews.</summary>
    /// <returns>False while somebody else holds it.</returns>
    public async Task<bool> TryHoldAsync(string work, string holder, CancellationToken cancel = default)
    {
        var now = clock.UtcNow();
        var until = now + Length;
        return await db.Set<WorkLease>()
            .Where(x => x.Name == work && (x.Holder == holder || x.ExpiresAt <= now))
            .ExecuteUpdateAsync(set => set.SetProperty(x => x.Holder, holder).SetProperty(x => x.ExpiresAt, until), cancel) == 1;
    }

    /// <summary>Gives back everything the instance holds, so that another need not wait.</summary>
    public async Task ReleaseAsync(string holder, CancellationToken cancel = default)
    {
        var now = clock.UtcNow();
        await db.Set<WorkLease>().Where(x => x.Holder == holder && x.ExpiresAt > now)
            .ExecuteUpdateAsync(set => set.SetProperty(x => x.ExpiresAt, now), cancel);
    }

    /// <summary>Whether some instance is at work.</summary>
    public Task<bool> AnyHeldAsync(CancellationToken cancel = default)
    {
        var now = clock.UtcNow();
        return db.Set<WorkLease>().AnyAsync(x => x.ExpiresAt > now, cancel);
    }
}
