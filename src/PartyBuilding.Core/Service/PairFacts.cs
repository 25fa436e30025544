namespace PartyBuilding.Core.Service;

/// <summary>A pairing about to be entered.</summary>
/// <param name="IsSelf">Helper and helped bear one name.</param>
/// <param name="OtherOpen">Pairings of this form the branch has open.</param>
public sealed record PairFacts(PairForm Form, PairRound Round, PairHelper Helper, bool IsSelf, int OtherOpen, DateOnly? SignedOn);
