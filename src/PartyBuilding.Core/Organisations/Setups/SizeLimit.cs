using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Organisations.Setups;

/// <summary>A number of members on which the book is silent.</summary>
/// <param name="Limit">Null when a rule of the district says what to do at it.</param>
public sealed record SizeLimit(SizeBand Kind, int Members, int? Limit);
