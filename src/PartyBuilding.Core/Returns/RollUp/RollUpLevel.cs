using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>One row of a roll-up while it is being worked out.</summary>
internal sealed class RollUpLevel(PlacedOrganisation organisation)
{
    private int _expected;
    private int _arrived;

    public Dictionary<string, long> Values { get; } = new(StringComparer.Ordinal);

    public bool IsEmpty => _expected == 0 && Values.Values.All(v => v == 0);

    public void Count(ReturnStatus status)
    {
        _expected++;
        if (status.HasArrived())
            _arrived++;
    }

    public void Add(string key, long count) => MovementCells.Add(Values, key, count);

    public RollUpRow ToRow() => new(organisation.Id, organisation.Name, organisation.Path, _expected, _arrived, Values);
}
