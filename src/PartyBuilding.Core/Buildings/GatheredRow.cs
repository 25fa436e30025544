namespace PartyBuilding.Core.Buildings;

/// <summary>A member gathered, in the record of a building.</summary>
/// <param name="Person">Key of the member whose relation is transferred; null for the others.</param>
/// <param name="Counts">It holds today; for one transferred: and the relation is in a branch of the building.</param>
public sealed record GatheredRow(Guid Key, Guid? Person, string Name, string? Home, string? Enterprise, DateOnly From, DateOnly? Until, bool Counts);
