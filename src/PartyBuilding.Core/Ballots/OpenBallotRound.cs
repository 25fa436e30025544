using PartyBuilding.Core.Audit;

namespace PartyBuilding.Core.Ballots;

/// <summary>A round that a command may work on, and where its events stand.</summary>
internal sealed record OpenBallotRound(BallotRound Round, EventSubject Subject);
