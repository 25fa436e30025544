using System.Collections.Concurrent;

namespace PartyBuilding.Core.Imports.Batches;

/// <summary>
/// How many rows the running work has passed, for the page. Kept by the instance that works: the writing transaction
/// shows nothing of itself until it commits.
/// </summary>
public sealed class ImportProgress
{
    private readonly ConcurrentDictionary<Guid, int> _rows = new();

    public int? Of(Guid import) => _rows.TryGetValue(import, out var rows) ? rows : null;

    internal void Set(Guid import, int rows) => _rows[import] = rows;

    internal void End(Guid import) => _rows.TryRemove(import, out _);
}
