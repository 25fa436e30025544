namespace PartyBuilding.Core.Floating;

/// <summary>Those out of contact under one subordinate organisation (E3: the list goes up level by level).</summary>
/// <param name="Bare">On the ledger without a record (资料待补), not among <paramref name="NotFound"/>.</param>
public sealed record LostBySubordinate(Guid Key, string Name, int NotFound, int Found, int Bare);
