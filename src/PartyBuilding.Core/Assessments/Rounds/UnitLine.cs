namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>A unit of a round with its meeting.</summary>
public sealed record UnitLine(Guid Key, Guid OrganisationKey, string Name, DateOnly? MeetingOn, int? PersonTimes, Guid? BallotKey, bool HasVotes, IReadOnlyList<SubjectRow> Subjects);
