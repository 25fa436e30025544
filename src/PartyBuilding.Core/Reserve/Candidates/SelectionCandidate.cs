using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Reserve.Units;

namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>
/// Somebody who applied in a unit, or was recommended there. What decides about eligibility is kept as it stood when the
/// form was filled in; the record of the cadre goes on by itself.
/// </summary>
public sealed class SelectionCandidate
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public int UnitId { get; init; }

    public SelectionUnit? Unit { get; init; }

    public required int CadreId { get; init; }

    public Cadre? Cadre { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    public required CandidateStatus Status { get; set; }

    public required int DirectionId { get; set; }

    public SelectionDirection? Direction { get; init; }

    /// <summary>Null for who did not apply.</summary>
    public DateOnly? AppliedOn { get; set; }

    /// <summary>The application form is filled in.</summary>
    public DateOnly? FormOn { get; set; }

    public string? SexCode { get; set; }

    public DateOnly? BirthDate { get; set; }

    public string? EthnicityCode { get; set; }

    public string? EducationCode { get; set; }

    public string? LevelCode { get; set; }

    public string? PostText { get; set; }

    public required bool IsMember { get; set; }

    public required EmployerKind Employer { get; set; }

    public required bool IsHealthy { get; set; }

    /// <summary>基层领导工作经历 (L3222), in words; null is none.</summary>
    public string? Grassroots { get; set; }

    /// <summary>特别优秀 (L3216-3218).</summary>
    public bool IsOutstanding { get; set; }

    public DateOnly? ReviewedOn { get; set; }

    /// <summary>Why not eligible as told to the person, or why eligible against what is usual.</summary>
    public string? ReviewText { get; set; }

    public DateOnly? ExplainedOn { get; set; }

    public DateOnly? ConsultedOn { get; set; }

    /// <summary>Whether who did not apply agrees to be investigated.</summary>
    public bool? Consents { get; set; }

    public Investigation? Investigation { get; set; }

    /// <summary>近期可提拔使用.</summary>
    public bool IsNear { get; set; }

    /// <summary>Why not chosen, not recommended or not agreed to.</summary>
    public string? OutcomeText { get; set; }

    /// <summary>Talk with who is not listed (思想工作, S000 L237).</summary>
    public DateOnly? TalkedOn { get; set; }

    public List<SelectionPetition> Petitions { get; init; } = [];

    public bool HasApplied => AppliedOn is not null;
}
