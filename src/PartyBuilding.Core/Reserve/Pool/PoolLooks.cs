using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Queries;

namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>Every look at the pool is an event: at a list in the history of the unit that looked, at a person in theirs.</summary>
public sealed class PoolLooks(AuditedWork audit, ScopeHome home, LedgerTransaction ledger, EventLog events)
{
    /// <param name="what">The page in words, such as 名单.</param>
    public async Task ListAsync(string what, int people, CommandContext context, CancellationToken cancel = default)
    {
        if (await home.FindAsync(context.Scope, cancel) is { } unit)
            await audit.RecordAsync(context, "reserve.seen", new EventSubject(EventSubject.Organisation, unit.Key, unit.Path), $"查看后备干部{what}，{people} 名", cancel: cancel);
    }

    public Task PersonAsync(PoolPerson person, CommandContext context, CancellationToken cancel = default)
        => audit.RecordAsync(context, "reserve.seen", Subject(person), "查看后备干部记录", cancel: cancel);

    /// <summary>A roster that leaves stands in the history of everybody on it.</summary>
    public Task ExportedAsync(IReadOnlyList<PoolPerson> people, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync(
            _ =>
            {
                foreach (var person in people)
                    events.Add(context, "reserve.exported", Subject(person), "导出在后备干部名册上");
                return Task.FromResult(Outcome<int>.Ok(people.Count));
            },
            cancel);

    private static EventSubject Subject(PoolPerson person) => new(EventSubject.Reserve, person.Key, person.UnitPath);
}
