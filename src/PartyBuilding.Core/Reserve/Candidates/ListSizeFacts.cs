using PartyBuilding.Core.Reserve.Rounds;

namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>Length of the preliminary list beside the approved deputy posts.</summary>
public sealed record ListSizeFacts(SelectionBasis Basis, bool IsChief, int Chosen, int Posts);
