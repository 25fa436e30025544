namespace PartyBuilding.Core.Dues;

/// <summary>Where a member stood in the month a branch opens.</summary>
/// <param name="OnFirst">In the branch on the month's first day.</param>
/// <param name="OnLast">In the branch on its last day, as known now.</param>
/// <param name="Died">Died in the month.</param>
/// <param name="IsLost">Out of contact on the roster's day.</param>
public sealed record RosterFacts(bool OnFirst, bool OnLast, bool Died, bool IsLost);
