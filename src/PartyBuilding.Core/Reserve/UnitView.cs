using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Reserve.Units;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve;

/// <summary>A unit's part of a round as its page shows it.</summary>
/// <param name="Next">The stage that is to be worked on; null when the district has reviewed.</param>
/// <param name="Waiting">What still stands in the way of the stage after it, in words.</param>
/// <param name="Structure">Rules of number and structure that the list (or, before there is one, those still in it) does not meet.</param>
public sealed record UnitView(
    Guid Key, int Version, Guid RoundKey, string RoundTitle, SelectionBasis Basis, bool IsChief, bool IsBureau, bool HasEnded, bool IsRunner, IReadOnlyList<StageDays> Stages,
    IReadOnlyList<DirectionView> Directions, Guid OrganisationKey, string Name, int DirectionId, string Direction, EmployerKind Employer, int Chiefs, int Deputies, int Quota,
    int Headcount, DateOnly? PlannedOn, string? PlanMeans, MeetingView? Meeting, DateOnly? CommunicatedOn, DateOnly? ChosenOn, string? ChosenAt, DateOnly? DecidedOn,
    string? DecidedAt, DateOnly? PublicFrom, DateOnly? PublicTo, PublicityMeans PublicMeans, string? PublicPlace, DateOnly? SubmittedOn, DateOnly? ReviewedOn,
    IReadOnlyList<CandidateRow> Candidates, SelectionStage? Next, IReadOnlyList<string> Waiting, IReadOnlyList<Finding> Structure, IReadOnlyList<PackageLine> Package,
    IReadOnlyList<SelectionEventRow> History)
{
    /// <summary>Where women stand first among those who are equal.</summary>
    public IReadOnlyList<Finding> Ties { get; init; } = [];

    public bool IsOpen => !HasEnded && SubmittedOn is null;

    /// <summary>Who the structure counts: the list once there is one, else everybody who has not dropped out.</summary>
    public IReadOnlyList<CandidateRow> Counted => DecidedOn is not null
        ? [.. Candidates.Where(c => c.IsListed)]
        : [.. Candidates.Where(c => c.Status is not (Reserve.Candidates.CandidateStatus.Ineligible or Reserve.Candidates.CandidateStatus.Declined
            or Reserve.Candidates.CandidateStatus.NotChosen or Reserve.Candidates.CandidateStatus.NotRecommended))];
}
