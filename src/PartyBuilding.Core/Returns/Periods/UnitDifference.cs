using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.Periods;

/// <summary>How the returns of a period differ from what the register says is owed today.</summary>
/// <param name="Owing">Owe a return and have none, or one that was excused: founded, arrived or no longer exempted since.</param>
/// <param name="Excused">Names of branches with an open return that is owed no more: closed or exempted since.</param>
/// <param name="Lapsed">Names of branches whose re-opened return was not submitted in time.</param>
public sealed record UnitDifference(IReadOnlyList<PlacedOrganisation> Owing, IReadOnlyList<string> Excused, IReadOnlyList<string> Lapsed)
{
    public bool IsNone => Owing.Count == 0 && Excused.Count == 0 && Lapsed.Count == 0;
}
