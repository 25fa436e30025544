using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>Everything a roll-up of one period needs, read once; as many figures as there are rows, not branches.</summary>
/// <param name="Returns">Returns of the period below the organisation.</param>
/// <param name="Sums">Sums of the arrived ones by row, named by the path of the organisation's child, and cell key.</param>
/// <param name="Trees">Trees of the months.</param>
/// <param name="Legs">Movements of the months; none for a form without a balance, which is only summed.</param>
/// <param name="Moved">Branches that stand elsewhere than before.</param>
internal sealed record PeriodFigures(
    FormDefinition Form,
    IReadOnlyList<OwedReturn> Returns,
    IReadOnlyList<RowSum> Sums,
    PlacedTrees Trees,
    IReadOnlyList<Leg> Legs,
    IReadOnlyList<MovedBranch> Moved);
