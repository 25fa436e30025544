using PartyBuilding.Core.Ballots;

namespace PartyBuilding.Core.Reserve.Meetings;

/// <summary>Enters the recommendation meeting and prepares its vote.</summary>
/// <param name="BallotKey">Of the submission.</param>
/// <param name="Most">Most names a ballot may carry.</param>
/// <param name="Groups">Groups counted apart; none is everybody together.</param>
public sealed record HoldMeeting(
    Guid Key, int Version, Guid BallotKey, DateOnly? On, int? Present, string? Statement, BallotWay? Way, int? Most, IReadOnlyList<string> Groups);
