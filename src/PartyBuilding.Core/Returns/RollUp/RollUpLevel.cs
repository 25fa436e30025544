using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>One row of a roll-up while it is being worked out.</summary>
internal sealed class RollUpLevel(PlacedOrganisation organisation, FormDefinition form)
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

    public RollUpRow ToRow()
    {
        // Rates are worked out from the sums of the level, never summed themselves.
        var rates = form.Items.Where(i => i.Rate is not null).Select(i => i.Key).ToList();
        if (rates.Count > 0)
        {
            var figures = form.Items.ToDictionary(i => i.Key, i => (long?)Values.GetValueOrDefault(i.Key), StringComparer.Ordinal);
            FormChecker.Compute(form, figures);
            foreach (var key in rates)
            {
                Values.Remove(key);
                if (figures[key] is { } rate) Values[key] = rate;
            }
        }

        return new RollUpRow(organisation.Id, organisation.Name, organisation.Path, _expected, _arrived, Values);
    }
}
