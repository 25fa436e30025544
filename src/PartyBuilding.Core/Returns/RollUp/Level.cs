using PartyBuilding.Core.Access;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>
/// What an organisation holds in a month and what it held the month before. It may itself have moved in between, so each
/// side is asked by the path of its own month. A branch closed in a month still stands in that month's tree.
/// </summary>
internal sealed class Level(PlacedOrganisation organisation, PeriodFigures period)
{
    private readonly PathRange _now = PathRange.Under(organisation.Path);

    private readonly PathRange _before = period.Before.Find(organisation.Id) is { } b ? PathRange.Under(b.Path) : PathRange.Empty;

    public bool Holds(int id) => period.Tree.Find(id) is { } o && _now.Contains(o.Path);

    public bool Held(int id) => period.Before.Find(id) is { } o && _before.Contains(o.Path);
}
