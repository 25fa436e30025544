using PartyBuilding.Core.Admissions.Steps;

namespace PartyBuilding.Core.Admissions.Procedure;

/// <summary>What a step is: its name and source, whose it is, what its form asks, what it waits for.</summary>
public sealed record StepDefinition
{
    public required AdmissionStepKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>Lines of 手册2008.</summary>
    public required string Line { get; init; }

    public AdmissionSide Side { get; init; } = AdmissionSide.Branch;

    /// <summary>What it needs, in one sentence for the rail and above the form.</summary>
    public required string Needs { get; init; }

    /// <summary>What the day of the step is called.</summary>
    public string DayLabel { get; init; } = "日期";

    public IReadOnlyList<StepField> Fields { get; init; } = [];

    /// <summary>Steps that come before it, in days as well.</summary>
    public IReadOnlyList<AdmissionStepKind> After { get; init; } = [];

    /// <summary>Taken again and again, until <see cref="Until"/> is done; the procedure waits for none of them.</summary>
    public bool Repeats { get; init; }

    /// <summary>A repeating step of which at least one is waited for.</summary>
    public bool IsOptional { get; init; }

    public AdmissionStepKind? Until { get; init; }

    /// <summary>The stage that begins with it.</summary>
    public AdmissionStage? Enters { get; init; }

    /// <summary>Where the case goes back to when it is declined; null: the step itself is repeated.</summary>
    public AdmissionStepKind? SendsBackTo { get; init; }

    public StepCondition When { get; init; } = StepCondition.Always;

    public string Source => $"手册2008 {Line}";
}
