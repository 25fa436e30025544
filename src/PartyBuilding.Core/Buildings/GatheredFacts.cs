namespace PartyBuilding.Core.Buildings;

/// <summary>A member about to be gathered.</summary>
/// <param name="Placed">The relation is in a branch of the building on the day; not asked of those not transferred.</param>
/// <param name="Already">Building where the same member is gathered at the time; null for nowhere.</param>
/// <param name="Namesake">A transferred member of this building bears the name of one not transferred.</param>
public sealed record GatheredFacts(bool IsTransferred, bool Placed, string? Already, bool Namesake);
