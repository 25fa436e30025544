using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>A unit in a round, with the meeting at which it is appraised (民主测评会).</summary>
public sealed class RoundUnit
{
    public const int LongestTogether = 200;

    public int Id { get; init; }

    public int RoundId { get; init; }

    public AssessmentRound? Round { get; init; }

    public required Guid Key { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public DateOnly? MeetingOn { get; set; }

    /// <summary>参评人次: somebody who appraises at two meetings counts twice.</summary>
    public int? PersonTimes { get; set; }

    /// <summary>The anonymous vote of the meeting.</summary>
    public Guid? BallotKey { get; set; }

    /// <summary>Its votes are in.</summary>
    public bool HasVotes { get; set; }

    /// <summary>Names of the groups that were so small that they count as one, joined by 、; their weights add up too.</summary>
    public string? Together { get; set; }

    public List<RoundSubject> Subjects { get; init; } = [];
}
