using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Persistence;

/// <summary>
/// Runs one command: opens the transaction, takes the recording number, saves and commits when the command ends Ok,
/// and leaves nothing behind when it does not. A command that another command runs joins its transaction: it takes the
/// same number, and when it does not end Ok only what it did itself is taken back (docs/adr/0032).
/// </summary>
public sealed class LedgerTransaction(PartyBuildingDbContext db)
{
    private long? _running;
    private int _depth;

    /// <param name="work">Gets the recording number of this transaction.</param>
    /// <returns>The command's own outcome, or Conflict when another transaction was first.</returns>
    public async Task<Outcome<T>> RunAsync<T>(Func<long, Task<Outcome<T>>> work, CancellationToken cancel = default)
    {
        if (_running is { } joined)
            return await JoinAsync(joined, work, cancel);
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            _running = await TakeNumberAsync(cancel);
            var outcome = await work(_running.Value);
            if (outcome.IsOk)
            {
                await db.SaveChangesAsync(cancel);
                await transaction.CommitAsync(cancel);
            }
            else
            {
                db.ChangeTracker.Clear();
            }

            return outcome;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return Outcome<T>.Conflict("这条记录刚被别人修改过，请核对最新内容后再提交。");
        }
        finally
        {
            _running = null;
        }
    }

    private async Task<Outcome<T>> JoinAsync<T>(long no, Func<long, Task<Outcome<T>>> work, CancellationToken cancel)
    {
        // What the outer command has done so far must be in the database, or it would go with the inner one's.
        await db.SaveChangesAsync(cancel);
        var (transaction, point) = (db.Database.CurrentTransaction!, $"command{++_depth}");
        await transaction.CreateSavepointAsync(point, cancel);
        try
        {
            var outcome = await work(no);
            if (outcome.IsOk)
                await db.SaveChangesAsync(cancel);
            else
                await BackAsync();
            return outcome;
        }
        catch (DbUpdateConcurrencyException)
        {
            await BackAsync();
            return Outcome<T>.Conflict("这条记录刚被别人修改过，请核对最新内容后再提交。");
        }
        finally
        {
            _depth--;
        }

        async Task BackAsync()
        {
            db.ChangeTracker.Clear();
            await transaction.RollbackToSavepointAsync(point, cancel);
        }
    }

    private async Task<long> TakeNumberAsync(CancellationToken cancel)
    {
        await db.Set<RecordingCounter>().ExecuteUpdateAsync(x => x.SetProperty(c => c.Value, c => c.Value + 1), cancel);
        return await db.Set<RecordingCounter>().Select(x => x.Value).SingleAsync(cancel);
    }
}
