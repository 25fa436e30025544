using PartyBuilding.Core.Members;

namespace PartyBuilding.Core.Cadres;

/// <summary>Input: what was recorded wrongly about a cadre who is no member; a member is corrected on the books of the Party.</summary>
public sealed record CorrectCadre(Guid Key, int Version, PersonDetails Person);
