using PartyBuilding.Core.Ballots;

namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Input: the meeting of a unit and its anonymous vote.</summary>
/// <param name="PersonTimes">参评人次.</param>
public sealed record PrepareAppraisal(Guid Key, int Version, Guid UnitKey, Guid BallotKey, DateOnly? On, BallotWay? Way, int? PersonTimes);
