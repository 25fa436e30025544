using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PartyBuilding.Core.Tests.Returns.Batch;

/// <summary>Counts the statements that the current flow of execution sends, and no other test's.</summary>
internal sealed class StatementCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly AsyncLocal<bool> _isMine = new();
    private readonly List<IDisposable> _subscriptions = [];
    private int _count;

    private StatementCounter() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public static async Task<int> OfAsync(Func<Task> work)
    {
        using var counter = new StatementCounter();
        counter._isMine.Value = true;
        await work();
        return counter._count;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
            lock (_subscriptions)
                _subscriptions.Add(value.Subscribe(this, (name, _, _) => name == RelationalEventId.CommandExecuting.Name));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (_isMine.Value && value.Key == RelationalEventId.CommandExecuting.Name)
            Interlocked.Increment(ref _count);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        lock (_subscriptions)
            _subscriptions.ForEach(s => s.Dispose());
    }
}
