using PartyBuilding.Core.Admissions.Steps;

namespace PartyBuilding.Core.Admissions.Procedure;

/// <summary>The steps of one case in order: its route, without what does not concern it.</summary>
public sealed class AdmissionProcedure
{
    private static readonly IReadOnlyList<StepDefinition> Ordinary = [.. TrainingSteps.All, .. FormalitySteps.All, .. ProbationSteps.All];

    private AdmissionProcedure(IReadOnlyList<StepDefinition> steps) => Steps = steps;

    public IReadOnlyList<StepDefinition> Steps { get; }

    /// <param name="underGeneralBranch">Whether the branch stands under a general branch today.</param>
    /// <param name="withNotice">Whether the district asks for the notice of case 12.</param>
    /// <param name="isPast">Entered for somebody admitted before: from probation on.</param>
    public static AdmissionProcedure Of(AdmissionRoute route, AdmissionCategory category, bool underGeneralBranch, bool withNotice, bool isPast = false)
    {
        if (isPast)
            return new AdmissionProcedure([SpecialSteps.PastRecord, .. ProbationSteps.All]);
        if (route == AdmissionRoute.Posthumous)
            return new AdmissionProcedure(SpecialSteps.Posthumous);
        return new AdmissionProcedure([.. Ordinary.Where(s => s.When switch
        {
            StepCondition.UnderGeneralBranch => underGeneralBranch,
            StepCondition.LeadingPerson => IsLeading(category),
            StepCondition.WithNotice => withNotice,
            _ => true,
        })]);
    }

    public static bool IsLeading(AdmissionCategory category) => category is AdmissionCategory.DemocraticLeader or AdmissionCategory.NonPartyPatriot;

    public StepDefinition? Find(AdmissionStepKind kind) => Aside(kind) ?? Steps.FirstOrDefault(s => s.Kind == kind);

    /// <summary>The ways a case ends before its end.</summary>
    public static StepDefinition? Aside(AdmissionStepKind kind) => kind switch
    {
        AdmissionStepKind.KeptOutside => SpecialSteps.KeptOutside,
        AdmissionStepKind.Ended => SpecialSteps.Ended,
        _ => null,
    };

    /// <summary>Name of a step for the history, also one that is no part of the route any more.</summary>
    public static string Title(AdmissionStepKind kind) => kind switch
    {
        AdmissionStepKind.KeptOutside => SpecialSteps.KeptOutside.Title,
        AdmissionStepKind.Ended => SpecialSteps.Ended.Title,
        AdmissionStepKind.PastRecord => "补录",
        _ => Ordinary.Concat(SpecialSteps.Posthumous).First(s => s.Kind == kind).Title,
    };

    /// <summary>Whether one step comes after another, by any way round.</summary>
    public bool Follows(AdmissionStepKind later, AdmissionStepKind earlier)
        => Find(later) is { } step && step.After.Any(a => a == earlier || Follows(a, earlier));
}
