namespace PartyBuilding.Core.Ballots;

/// <summary>A group of voters as its runner sees it.</summary>
/// <param name="Cast">Codes used, or papers returned: the only thing known while the vote is open.</param>
/// <param name="Counts">What the tellers entered, of paper.</param>
public sealed record BallotGroupView(int Id, string Name, int Issued, int Cast, int? Returned, int? Invalid, IReadOnlyList<CountedVotes> Counts);
