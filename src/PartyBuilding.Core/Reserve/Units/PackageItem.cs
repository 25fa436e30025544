using PartyBuilding.Core.Reserve.Candidates;

namespace PartyBuilding.Core.Reserve.Units;

/// <summary>One document of a package.</summary>
/// <param name="Candidate">Whose volume it belongs to; null for the unit's own lists.</param>
/// <param name="Missing">What to say when it is not there.</param>
public sealed record PackageItem(string Title, SelectionCandidate? Candidate, bool IsThere, string? Missing);
