using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>Everything a roll-up of one period needs, read once.</summary>
/// <param name="Returns">Returns of the period.</param>
/// <param name="PreviousEnds">What each branch closed the month before with.</param>
/// <param name="Tree">Tree of the month.</param>
/// <param name="Before">Tree of the month before.</param>
/// <param name="Legs">Movements of the month.</param>
/// <param name="HasBalance">The form continues the month before; a form without a balance is only summed.</param>
internal sealed record PeriodFigures(
    IReadOnlyList<FrozenReturn> Returns,
    IReadOnlyDictionary<int, long> PreviousEnds,
    PlacedTree Tree,
    PlacedTree Before,
    IReadOnlyList<Leg> Legs,
    bool HasBalance);
