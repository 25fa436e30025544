namespace PartyBuilding.Core.Rules.Checks;

/// <summary>Somebody who is to come onto a committee.</summary>
/// <param name="IsOwn">Belongs to the organisation or one under it.</param>
public sealed record CommitteeSeat(string Name, bool IsFull, bool IsOwn, string Field);
