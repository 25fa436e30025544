namespace PartyBuilding.Core.Admissions.Procedure;

/// <summary>One field of a step's form: what it is called there, and whether it must be filled.</summary>
/// <param name="Options">Choices of a <see cref="StepInput.Choice"/>, boxes of <see cref="StepInput.Ticks"/>, verdicts offered.</param>
public sealed record StepField(StepInput Input, string Label, bool IsRequired = true, string? Hint = null, IReadOnlyList<string>? Options = null)
{
    /// <summary>Name of the field of the input record.</summary>
    public string Name => Input switch
    {
        StepInput.Month or StepInput.Quarter => nameof(Steps.TakeStep.Period),
        StepInput.Mentors or StepInput.Sponsors or StepInput.SponsorOpinions => nameof(Steps.TakeStep.People),
        StepInput.Group => nameof(Steps.TakeStep.Paper),
        _ => Input.ToString(),
    };
}
