using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Admissions.Procedure;

/// <summary>How far a case is: which steps stand, which can be taken now, what the others wait for.</summary>
public sealed class AdmissionProgress
{
    private readonly List<AdmissionStep> _live;

    private AdmissionProgress(AdmissionProcedure procedure, List<AdmissionStep> live, IReadOnlyList<AdmissionStep> recorded)
        => (Procedure, _live, Recorded) = (procedure, live, recorded);

    public AdmissionProcedure Procedure { get; }

    /// <summary>Everything on record that was not taken back, in the order in which it was entered.</summary>
    public IReadOnlyList<AdmissionStep> Recorded { get; }

    /// <summary>Steps that stand: neither taken back nor overtaken by a decision that sent the case back.</summary>
    public IReadOnlyList<AdmissionStep> Live => _live;

    public static AdmissionProgress Of(AdmissionProcedure procedure, IEnumerable<AdmissionStep> steps)
    {
        var live = new List<AdmissionStep>();
        var recorded = steps.Where(s => s.SupersededNo == Persistence.Recorded.Current).OrderBy(s => s.RecordedNo).ThenBy(s => s.Id).ToList();
        foreach (var step in recorded)
        {
            live.Add(step);
            if (step.Verdict is AdmissionVerdict.Declined or AdmissionVerdict.Extended && IsDecisive(step) && procedure.Find(step.Kind)?.SendsBackTo is { } back)
                live.RemoveAll(s => s.Kind == back || (procedure.Follows(s.Kind, back) && procedure.Find(s.Kind) is { IsOptional: false }));
        }

        return new AdmissionProgress(procedure, live, recorded);
    }

    public AdmissionStep? Done(AdmissionStepKind kind) => _live.LastOrDefault(s => s.Kind == kind && IsDone(s));

    public bool IsDone(AdmissionStepKind kind) => Done(kind) is not null;

    public IEnumerable<AdmissionStep> All(AdmissionStepKind kind) => _live.Where(s => s.Kind == kind);

    /// <summary>What the procedure waits for now.</summary>
    public IEnumerable<StepDefinition> Next => Procedure.Steps.Where(s => !s.IsOptional && !IsDone(s.Kind) && Missing(s).Count == 0);

    /// <summary>Everything that may be taken now, entries that repeat included.</summary>
    public IEnumerable<StepDefinition> Open => Procedure.Steps.Where(MayTake);

    public bool MayTake(StepDefinition step) => Missing(step).Count == 0 && (step.Repeats ? step.Until is not { } until || !IsDone(until) : !IsDone(step.Kind));

    /// <summary>Steps that have to come first and are not done.</summary>
    public IReadOnlyList<StepDefinition> Missing(StepDefinition step)
        => [.. step.After.Select(Procedure.Find).OfType<StepDefinition>().Where(s => !IsDone(s.Kind))];

    /// <summary>The latest of the steps that come first; a step is not dated before it.</summary>
    public AdmissionStep? LatestBefore(StepDefinition step)
        => step.After.Select(Done).OfType<AdmissionStep>().MaxBy(s => s.Day);

    /// <summary>Since when a step has been waited for: the day on which the last one before it was done.</summary>
    public DateOnly? WaitingSince(StepDefinition step) => LatestBefore(step)?.Day;

    public int TrainingHours => All(AdmissionStepKind.Training).Sum(s => s.Hours ?? 0);

    public bool HasTrainingException => All(AdmissionStepKind.Training).Any(s => s.Ticked(0) && s.Text is not null);

    /// <summary>Those who are mentors now: of the newest assignment.</summary>
    public IEnumerable<AdmissionStepPerson> Mentors => Done(AdmissionStepKind.Mentor)?.People ?? [];

    public IEnumerable<AdmissionStepPerson> Sponsors => Done(AdmissionStepKind.Sponsors)?.People ?? [];

    private static bool IsDone(AdmissionStep step) => step.Verdict is not (AdmissionVerdict.Declined or AdmissionVerdict.Extended)
        || (step is { Kind: AdmissionStepKind.ConversionMeeting, Verdict: AdmissionVerdict.Extended });

    // The meeting only proposes an extension; the committee decides it.
    private static bool IsDecisive(AdmissionStep step) => step.Kind != AdmissionStepKind.ConversionMeeting;
}
