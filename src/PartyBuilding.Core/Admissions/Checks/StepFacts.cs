using PartyBuilding.Core.Admissions.Procedure;
using PartyBuilding.Core.Admissions.Steps;

namespace PartyBuilding.Core.Admissions.Checks;

/// <summary>One step and what stands before it, as the rules see them.</summary>
public sealed record StepFacts
{
    public required TakeStep Input { get; init; }

    public required StepDefinition Step { get; init; }

    public required AdmissionProgress Progress { get; init; }

    public required DateOnly Today { get; init; }

    public DateOnly? BirthDate { get; init; }

    public AdmissionCategory Category { get; init; }

    /// <summary>The people named, in the order of the form.</summary>
    public IReadOnlyList<NamedFacts> People { get; init; } = [];

    public bool BranchHasGroups { get; init; }

    /// <summary>Whether the group named is one of the branch.</summary>
    public bool GroupIsKnown { get; init; } = true;

    /// <summary>Whether the form's number lies in a range issued to the committee.</summary>
    public bool NumberIsIssued { get; init; }

    public bool NumberIsUsed { get; init; }

    public DateOnly? ProbationEnds { get; init; }

    public DateOnly? ProbationFrom { get; init; }

    /// <summary>Whether a file has been uploaded to the case.</summary>
    public bool HasFile { get; init; }

    internal AdmissionStepKind Kind => Input.Kind;

    internal DateOnly? DayOf(AdmissionStepKind kind) => Progress.Done(kind)?.Day;
}
