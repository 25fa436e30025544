using PartyBuilding.Core.Ballots;

namespace PartyBuilding.Core.Reserve;

/// <summary>The recommendation meeting and how far its vote is.</summary>
public sealed record MeetingView(DateOnly HeldOn, int Headcount, int Present, string Statement, Guid BallotKey, BallotStatus Ballot, BallotTally? Tally);
