using PartyBuilding.Core.Admissions.Procedure;

namespace PartyBuilding.Core.Admissions.Steps;

/// <summary>The verdicts a step offers, in the order of its options.</summary>
public static class Verdicts
{
    private static readonly AdmissionVerdict[] Plain = [AdmissionVerdict.Agreed, AdmissionVerdict.Declined];

    private static readonly AdmissionVerdict[] Conversion = [AdmissionVerdict.Agreed, AdmissionVerdict.Extended, AdmissionVerdict.Cancelled];

    public static IReadOnlyList<AdmissionVerdict> Of(StepDefinition step)
        => step.Fields.All(f => f.Input != StepInput.Verdict) ? []
            : step.Kind is AdmissionStepKind.ConversionMeeting or AdmissionStepKind.ConversionDecision ? Conversion : Plain;

    /// <summary>What a verdict is called on the paper of its step.</summary>
    public static string? Word(StepDefinition? step, AdmissionVerdict verdict)
    {
        if (step?.Fields.FirstOrDefault(f => f.Input == StepInput.Verdict)?.Options is not { } options)
            return null;
        var at = Array.IndexOf([.. Of(step)], verdict);
        return at >= 0 && at < options.Count ? options[at] : null;
    }
}
