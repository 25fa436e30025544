namespace PartyBuilding.Core.Reserve;

/// <summary>One document of the package, in its place.</summary>
/// <param name="Candidate">Key of the candidate whose volume it belongs to; null for the unit's own lists.</param>
public sealed record PackageLine(string Title, Guid? Candidate, string? Name, bool IsThere);
