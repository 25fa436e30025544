namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>A ledger item over the members counted at a month's end: all clauses must hold.</summary>
/// <param name="Query">Name by which forms ask for it, e.g. <c>member.end.female</c>.</param>
/// <param name="Clauses">Built for the last day of the month, since ages depend on it.</param>
public sealed record MemberItem(string Query, Func<DateOnly, IReadOnlyList<Clause>> Clauses);
