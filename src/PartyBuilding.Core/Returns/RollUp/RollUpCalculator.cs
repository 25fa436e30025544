using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>
/// Sums the arrived returns below a level and nets what moved inside it: 转入 and 转出 between two of its branches are no
/// movement of the level, and a branch that changed its superior is a 整建制 movement of the levels it left and joined.
/// The balance holds while returns are still coming in, too: a movement is netted only once both ends have arrived.
/// </summary>
internal static class RollUpCalculator
{
    public static RollUpRow Row(PlacedOrganisation organisation, PeriodFigures period)
    {
        var level = new Level(organisation, period);
        var below = period.Returns.Where(r => level.Holds(r.OrganisationId)).ToList();
        var arrived = below.Where(r => r.Status.HasArrived()).ToDictionary(r => r.OrganisationId);
        var values = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var (key, value) in arrived.Values.SelectMany(r => r.Values))
            values[key] = values.GetValueOrDefault(key) + value;

        if (period.HasBalance)
        {
            foreach (var leg in period.Legs.Where(l => arrived.ContainsKey(l.OrganisationId) && l.CounterpartId is { } other && arrived.ContainsKey(other)))
                MovementCells.Take(values, leg);
            AddWholeMoves(values, level, period, arrived);
        }

        return new RollUpRow(organisation.Id, organisation.Name, organisation.Path, below.Count, arrived.Count, values);
    }

    private static void AddWholeMoves(Dictionary<string, long> values, Level level, PeriodFigures period, Dictionary<int, FrozenReturn> arrived)
    {
        foreach (var (id, end) in period.PreviousEnds)
        {
            var (held, holds) = (level.Held(id), level.Holds(id));
            if (held && !holds)
            {
                // Left with its people: they are a decrease of this level that it opened with.
                MovementCells.Add(values, "start", end);
                MovementCells.Add(values, "out.whole", end);
            }
            else if (!held && holds && arrived.GetValueOrDefault(id)?.Values.GetValueOrDefault("start") is { } count)
            {
                // Joined with its people: they are an increase of this level, not its opening.
                MovementCells.Add(values, "start", -count);
                MovementCells.Add(values, "in.whole", count);
            }
        }
    }
}
