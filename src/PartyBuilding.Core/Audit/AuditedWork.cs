using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Audit;

/// <summary>Records what changes no data: reading a protected value, an export, a refused sign-in. In a transaction of its own.</summary>
public sealed class AuditedWork(LedgerTransaction ledger, EventLog events)
{
    /// <inheritdoc cref="EventLog.Add"/>
    public Task RecordAsync(
        CommandContext context, string kind, EventSubject subject, string summary, object? detail = null, CancellationToken cancel = default)
        => ledger.RunAsync(_ => Task.FromResult(Outcome<Guid>.Ok(events.Add(context, kind, subject, summary, detail).Key)), cancel);
}
