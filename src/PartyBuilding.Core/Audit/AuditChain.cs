using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Audit;

/// <summary>
/// Chains events. Those added through <see cref="EventLog"/> are chained on save by themselves; events that are
/// written in bulk, past the change tracker, are stamped here first.
/// </summary>
public sealed class AuditChain(PartyBuildingDbContext db, KeyRing keys)
{
    /// <summary>Stamps events in the order given. The caller writes them, and commits, in the transaction that is running.</summary>
    /// <exception cref="InvalidOperationException">No transaction is running.</exception>
    public Task StampAsync(IReadOnlyList<BusinessEvent> events, CancellationToken cancel = default)
        => StampAsync(db, keys.Audit, events, _ => [], cancel);

    internal static async Task StampAsync(
        DbContext db, byte[] key, IReadOnlyList<BusinessEvent> events, Func<BusinessEvent, IEnumerable<ChangeRow>> rowsOf, CancellationToken cancel)
    {
        if (db.Database.CurrentTransaction is null)
            throw new InvalidOperationException("Chaining needs a running transaction: it holds the head's lock to the end.");
        // Raising the number first takes the row's lock: the hash read next cannot be anybody else's predecessor.
        var count = events.Count;
        await db.Set<AuditHead>().ExecuteUpdateAsync(x => x.SetProperty(h => h.ChainNo, h => h.ChainNo + count), cancel);
        var head = await db.Set<AuditHead>().AsNoTracking().SingleAsync(cancel);
        var (number, hash) = (head.ChainNo - count, head.Hash);
        foreach (var entry in events)
        {
            entry.ChainNo = ++number;
            hash = entry.Hash = ChainHash.Of(key, hash, entry, rowsOf(entry));
        }

        await db.Set<AuditHead>().ExecuteUpdateAsync(x => x.SetProperty(h => h.Hash, hash), cancel);
    }
}
