using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Persistence;

/// <summary>
/// Runs one command: opens the transaction, takes the recording number, saves and commits when the command ends Ok,
/// and leaves nothing behind when it does not. A command that another one calls joins its transaction and its number.
/// </summary>
public sealed class LedgerTransaction(PartyBuildingDbContext db)
{
    private long? _running;

    /// <param name="work">Gets the recording number of this transaction.</param>
    /// <returns>The command's own outcome, or Conflict when another transaction was first.</returns>
    public async Task<Outcome<T>> RunAsync<T>(Func<long, Task<Outcome<T>>> work, CancellationToken cancel = default)
    {
        if (_running is { } joined)
            return await work(joined);
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            var no = await TakeNumberAsync(cancel);
            _running = no;
            var outcome = await work(no);
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

    private async Task<long> TakeNumberAsync(CancellationToken cancel)
    {
        await db.Set<RecordingCounter>().ExecuteUpdateAsync(x => x.SetProperty(c => c.Value, c => c.Value + 1), cancel);
        return await db.Set<RecordingCounter>().Select(x => x.Value).SingleAsync(cancel);
    }
}
