namespace PartyBuilding.Core.Queries.Saved;

/// <summary>Saves a condition, new or again.</summary>
/// <param name="Key">Key of the one to be; sending a new one twice saves it once.</param>
/// <param name="Version">Null for a new one.</param>
public sealed record SaveQuery(Guid Key, int? Version, string? Name, bool Shared, MemberQuery Query);
