using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Reserve.Candidates;
using PartyBuilding.Core.Reserve.Meetings;
using PartyBuilding.Core.Reserve.Rounds;

namespace PartyBuilding.Core.Reserve.Units;

/// <summary>A unit's part of a round: what its committee plans, decides, makes public and submits. Root of its candidates.</summary>
public sealed class SelectionUnit : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public int RoundId { get; init; }

    public SelectionRound? Round { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required int DirectionId { get; set; }

    public required EmployerKind Employer { get; set; }

    /// <summary>Approved chief posts of the division level.</summary>
    public required short Chiefs { get; set; }

    /// <summary>处级党政副职职数.</summary>
    public required short Deputies { get; set; }

    /// <summary>Everybody who works there.</summary>
    public required int Headcount { get; set; }

    public DateOnly? PlannedOn { get; set; }

    /// <summary>How the drive is made known.</summary>
    public string? PlanMeans { get; set; }

    public RecommendationMeeting? Meeting { get; set; }

    /// <summary>Preliminary list talked over with the municipal department (L3246).</summary>
    public DateOnly? CommunicatedOn { get; set; }

    public DateOnly? ChosenOn { get; set; }

    /// <summary>Name of the committee meeting that fixed whom to investigate.</summary>
    public string? ChosenAt { get; set; }

    public DateOnly? DecidedOn { get; set; }

    /// <summary>Name of the committee meeting that decided whom to recommend.</summary>
    public string? DecidedAt { get; set; }

    public DateOnly? PublicFrom { get; set; }

    public DateOnly? PublicTo { get; set; }

    public PublicityMeans PublicMeans { get; set; }

    public string? PublicPlace { get; set; }

    public DateOnly? SubmittedOn { get; set; }

    public DateOnly? ReviewedOn { get; set; }

    public List<SelectionCandidate> Candidates { get; init; } = [];

    public int Version { get; set; }

    /// <summary>The number of reserves that belongs to the approved posts: 1:1 to deputies, 1:2 to chiefs where the round selects for them.</summary>
    public int Quota(SelectionRound round) => round.IsChief ? Chiefs * 2 : Deputies;
}
