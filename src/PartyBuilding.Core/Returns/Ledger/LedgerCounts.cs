namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>Figures of ledger items by organisation. An organisation without a row counts zero.</summary>
public sealed class LedgerCounts
{
    private readonly Dictionary<(int Organisation, string Query), long> _figures = [];

    public long this[int organisationId, string query] => _figures.GetValueOrDefault((organisationId, query));

    /// <summary>Adds another's figures, each to the unit its organisation belongs to; those of none are left out.</summary>
    internal void Add(LedgerCounts other, Func<int, int?> unitOf)
    {
        foreach (var (key, count) in other._figures)
        {
            if (unitOf(key.Organisation) is { } unit)
                Add(unit, key.Query, count);
        }
    }

    internal void Add(int organisationId, string query, long count = 1)
    {
        var key = (organisationId, query);
        _figures[key] = _figures.GetValueOrDefault(key) + count;
    }
}
