namespace PartyBuilding.Core.Ballots;

/// <summary>One ballot as it is counted.</summary>
public sealed record CastBallot(int GroupId, IReadOnlyList<BallotMark> Marks);
