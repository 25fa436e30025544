using PartyBuilding.Core.Reserve.Rounds;

namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>Somebody about to be decided on as recommended.</summary>
public sealed record RecommendationFacts(
    string Name, SelectionBasis Basis, DateOnly On, DateOnly? InvestigatedTo, bool HasMaterial, bool HasDiscipline, bool IsMember, bool HasUnitedFront);
