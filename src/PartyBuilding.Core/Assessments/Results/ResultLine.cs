using PartyBuilding.Core.Assessments.Rounds;
using PartyBuilding.Core.Assessments.Schemes;

namespace PartyBuilding.Core.Assessments.Results;

/// <summary>What came of a subject of a round that has been worked out.</summary>
public sealed record ResultLine
{
    public required Guid Key { get; init; }

    public required Guid RoundKey { get; init; }

    public required string Round { get; init; }

    public required AssessmentKind Kind { get; init; }

    public required int Year { get; init; }

    public required AssessmentSubject Subject { get; init; }

    public required Guid UnitKey { get; init; }

    public required string Unit { get; init; }

    public required string UnitPath { get; init; }

    /// <summary>Null for a team or a branch.</summary>
    public Guid? CadreKey { get; init; }

    public required string Name { get; init; }

    public string? Post { get; init; }

    /// <summary>职务层次 of the cadre today.</summary>
    public string? LevelCode { get; init; }

    public decimal? Composite { get; init; }

    /// <summary>Null as long as nothing is decided.</summary>
    public string? Grade { get; init; }

    /// <summary>Place of the grade in its scheme, best first.</summary>
    public int GradeOrder { get; init; }

    /// <summary>The grade asks for a talk.</summary>
    public bool IsForTalk { get; init; }

    public DateOnly? DecidedOn { get; init; }

    public DateOnly? FeedbackOn { get; init; }

    public DateOnly? AdmonishedOn { get; init; }

    public int OpenRectifications { get; init; }

    /// <summary>Places of its measured figures among all subjects of the round, in words; empty where the scheme takes none.</summary>
    public string Places { get; init; } = "";
}
