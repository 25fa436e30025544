using PartyBuilding.Core.Reserve.Candidates;
using PartyBuilding.Core.Reserve.Units;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve;

/// <summary>A candidate as the pages of a unit show them; codes are those of the code tables.</summary>
/// <param name="Broken">Conditions that are not met, before anybody has decided.</param>
/// <param name="Votes">Of the recommendation meeting, once it is counted.</param>
public sealed record CandidateRow(
    Guid Key, Guid CadreKey, string Name, string? SexCode, DateOnly? BirthDate, string? EthnicityCode, string? EducationCode, string? LevelCode, string? PostText, bool IsMember,
    EmployerKind Employer, string Direction, bool HasApplied, DateOnly? AppliedOn, DateOnly? FormOn, bool IsHealthy, string? Grassroots, bool IsOutstanding, CandidateStatus Status,
    DateOnly? ReviewedOn, string? ReviewText, DateOnly? ExplainedOn, DateOnly? ConsultedOn, bool? Consents, bool IsNear, string? OutcomeText, DateOnly? TalkedOn, int? Votes,
    InvestigationView? Investigation, IReadOnlyList<PetitionView> Petitions, IReadOnlyList<Finding> Broken)
{
    public bool IsListed => Status is CandidateStatus.Recommended or CandidateStatus.Accepted or CandidateStatus.Rejected;
}
