using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Admissions.Steps;

/// <summary>
/// One step done. Which of the columns a kind fills, and what they are called on paper, its
/// <see cref="Procedure.StepDefinition"/> says. A step taken back is superseded.
/// </summary>
public sealed class AdmissionStep : IRecorded
{
    public const int Short = 120;

    public const int Long = 2000;

    public long Id { get; init; }

    /// <summary>Key of the form: a second copy takes no second step.</summary>
    public required Guid Key { get; init; }

    public required int CaseId { get; init; }

    public AdmissionCase? Case { get; init; }

    /// <summary>The branch whose case it was then.</summary>
    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required AdmissionStepKind Kind { get; init; }

    public required DateOnly Day { get; init; }

    public DateOnly? SecondDay { get; init; }

    /// <summary>yyyyMM of a monthly report, yyyyQ of a quarter's record.</summary>
    public int? Period { get; init; }

    public AdmissionVerdict Verdict { get; init; }

    /// <summary>Chair, talker or author.</summary>
    public string? By { get; init; }

    public string? Text { get; init; }

    public string? Inside { get; init; }

    public string? Outside { get; init; }

    /// <summary>Number or title of a paper.</summary>
    public string? Paper { get; init; }

    /// <summary>Serial number of the admission form (入党志愿书编号); one number once.</summary>
    public string? FormNumber { get; init; }

    public int? Hours { get; init; }

    public int? Due { get; init; }

    public int? Attended { get; init; }

    public int? VotesFor { get; init; }

    public int? VotesAgainst { get; init; }

    public int? VotesAbstained { get; init; }

    /// <summary>Index in the list of choices of the step.</summary>
    public byte? Choice { get; init; }

    /// <summary>Bit n: the n-th box of the step is ticked.</summary>
    public int Ticks { get; init; }

    public IList<AdmissionStepPerson> People { get; init; } = [];

    /// <summary>Names of the parameter sets that were in force on the day.</summary>
    public required string RuleSets { get; init; }

    /// <summary>What warned, and the reason with which it went on.</summary>
    public string? WentOn { get; init; }

    public required string RecordedBy { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;

    public bool Ticked(int index) => (Ticks & (1 << index)) != 0;
}
