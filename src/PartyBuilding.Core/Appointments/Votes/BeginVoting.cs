using PartyBuilding.Core.Ballots;

namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>Input: begins the vote. Members due and present are fixed from here on.</summary>
/// <param name="BallotKey">Of the submission; used by a secret vote.</param>
/// <param name="Way">How secret ballots are cast.</param>
public sealed record BeginVoting(Guid Key, int Version, Guid BallotKey, BallotWay? Way);
