namespace PartyBuilding.Core.Queries.Lists;

/// <summary>Makes a list of what a query finds.</summary>
/// <param name="Key">Key of the one to be; sending it twice makes one list.</param>
/// <param name="Picked">Only these of the people found; empty for all.</param>
public sealed record FreezeList(Guid Key, string? Name, bool Shared, MemberQuery Query, IReadOnlyList<Guid> Picked);
