using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>Everything a roll-up of one period needs, read once: the returns, the tree of this month and of the last, the movements.</summary>
internal sealed record PeriodFigures(
    IReadOnlyList<FrozenReturn> Returns,
    IReadOnlyDictionary<int, long> PreviousEnds,
    PlacedTree Tree,
    PlacedTree Before,
    IReadOnlyList<Leg> Legs);
