namespace PartyBuilding.Core.Reserve.Rounds;

/// <summary>A round about to be opened.</summary>
public sealed record ChiefFacts(SelectionBasis Basis, bool IsChief, bool IsMunicipal);
