using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Audit;

/// <summary>
/// Writes the change net and chains the events, in the transaction of the change. Events are held back until the change
/// itself has been saved, because only then the keys of new rows are known; changes saved without an event wait for the
/// next event of the same transaction, and get a plain one at its commit when none comes. One for each context.
/// </summary>
internal sealed class AuditInterceptor(KeyRing keys, TimeProvider clock) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly List<PendingChange> _changes = [];
    private readonly List<BusinessEvent> _events = [];
    private List<PendingChange> _saving = [];
    private IDbContextTransaction? _own;
    private Guid? _transaction;
    private BusinessEvent? _last;
    private bool _writing;

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (_writing || eventData.Context is not { } db)
            return result;
        await EndOwnAsync();
        Follow(db.Database.CurrentTransaction?.TransactionId);
        _saving = ChangeNet.Collect(db);
        foreach (var entry in db.ChangeTracker.Entries<BusinessEvent>().Where(e => e.State == EntityState.Added).ToList())
        {
            _events.Add(entry.Entity);
            entry.State = EntityState.Detached;
        }

        if (db.Database.CurrentTransaction is null && (_saving.Count > 0 || _events.Count > 0))
        {
            _own = await db.Database.BeginTransactionAsync(cancellationToken);
            _transaction = _own.TransactionId;
        }

        return result;
    }

    public override async ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (_writing || eventData.Context is not { } db)
            return result;
        _changes.AddRange(_saving);
        _saving = [];
        if (_events.Count > 0 || (_own is not null && _changes.Count > 0))
            await WriteAsync(db, cancellationToken);
        if (_own is not null)
        {
            await _own.CommitAsync(cancellationToken);
            await EndOwnAsync();
        }

        return result;
    }

    public override async Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        if (_writing)
            return;
        // What failed may be mended and saved again: its events go back to where they were.
        _saving = [];
        eventData.Context?.AddRange(_events);
        _events.Clear();
        await EndOwnAsync();
    }

    public override async ValueTask<InterceptionResult> ThrowingConcurrencyExceptionAsync(
        ConcurrencyExceptionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        _saving = [];
        _events.Clear();
        await EndOwnAsync();
        return result;
    }

    public async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (!_writing && _changes.Count > 0 && eventData.TransactionId == _transaction && eventData.Context is { } db)
            await WriteAsync(db, cancellationToken);
        return result;
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
        => SavingChangesAsync(eventData, result).AsTask().GetAwaiter().GetResult();

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
        => SavedChangesAsync(eventData, result).AsTask().GetAwaiter().GetResult();

    public override void SaveChangesFailed(DbContextErrorEventData eventData) => SaveChangesFailedAsync(eventData).GetAwaiter().GetResult();

    public override InterceptionResult ThrowingConcurrencyException(ConcurrencyExceptionEventData eventData, InterceptionResult result)
        => ThrowingConcurrencyExceptionAsync(eventData, result).AsTask().GetAwaiter().GetResult();

    public InterceptionResult TransactionCommitting(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result)
        => TransactionCommittingAsync(transaction, eventData, result).AsTask().GetAwaiter().GetResult();

    // What a transaction left behind that was rolled back never happened.
    private void Follow(Guid? transaction)
    {
        if (transaction == _transaction)
            return;
        _changes.Clear();
        _events.Clear();
        _last = null;
        _transaction = transaction;
    }

    private async Task WriteAsync(DbContext db, CancellationToken cancel)
    {
        if (_events.Count == 0)
            _events.Add(Plain());
        var rows = _changes.ConvertAll(c => c.Finish(_events[0]));
        await AuditChain.StampAsync(db, keys.Audit, _events, e => ReferenceEquals(e, _events[0]) ? rows : [], cancel);
        db.AddRange(_events);
        db.AddRange(rows);
        _last = _events[^1];
        _writing = true;
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        finally
        {
            _writing = false;
        }

        foreach (var row in rows)
            db.Entry(row).State = EntityState.Detached;
        _changes.Clear();
        _events.Clear();
    }

    private BusinessEvent Plain()
    {
        var now = clock.UtcNow();
        return new BusinessEvent
        {
            Key = PublicKey.New(now),
            At = now,
            AccountId = _last?.AccountId,
            ActorName = _last?.ActorName ?? "系统",
            ActorRole = _last?.ActorRole ?? "系统",
            Kind = AuditEvents.DataSaved,
            SubjectKind = EventSubject.System,
            SubjectKey = Guid.Empty,
            OrganisationPath = _last?.OrganisationPath ?? "/",
            Summary = "保存数据，明细见变更记录",
        };
    }

    private async Task EndOwnAsync()
    {
        if (_own is null)
            return;
        await _own.DisposeAsync();
        _own = null;
        _transaction = null;
    }
}
