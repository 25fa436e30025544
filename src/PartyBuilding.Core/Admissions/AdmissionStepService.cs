using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions.Checks;
using PartyBuilding.Core.Admissions.Procedure;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Admissions;

/// <summary>Takes one step of a case; what the step does to the ledger is done in the same transaction.</summary>
public sealed class AdmissionStepService(
    PartyBuildingDbContext db, LedgerTransaction ledger, AdmissionDesk desk, StepFactsReader reader, StepWriter writer, AdmissionStandings standings,
    AdmissionEffects effects, RuleBook rules)
{
    /// <returns>Public key of the case.</returns>
    public Task<Outcome<Guid>> TakeAsync(TakeStep input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (await TakenAsync(input, context, cancel))
                    return Outcome<Guid>.Ok(input.CaseKey);
                var opened = await desk.OpenAsync(input.CaseKey, input.Version, context, cancel);
                if (opened.Value is not { } hold)
                    return Outcome<Guid>.From(opened);
                if (!hold.Case.IsOpen)
                    return Outcome<Guid>.Refused(AdmissionFindings.Closed());
                if (hold.Progress.Procedure.Find(input.Kind) is not { } step)
                    return Outcome<Guid>.Refused(AdmissionFindings.UnknownStep());
                if (!AdmissionDesk.MayTake(SideOf(step, hold.Case), hold.Branch.Path, context.Scope))
                    return Outcome<Guid>.Forbidden();
                if (input.Kind is AdmissionStepKind.KeptOutside or AdmissionStepKind.Ended && hold.Case.SpellId is not null)
                    return Outcome<Guid>.Refused(AdmissionFindings.TooLate());
                var (facts, ids) = await reader.ReadAsync(input, step, hold, context, cancel);
                var result = AdmissionRuleSets.Evaluate(await rules.CurrentAsync(cancel), facts, RuleOccasion.Decision, context.Reason);
                List<Finding> findings = [.. result.Blocking, .. StepLengths.Check(input, step)];
                if (findings.Count == 0 && ids.Contains(0))
                    findings.Add(AdmissionFindings.NoPerson() with { Field = nameof(input.People) });
                return findings.Count > 0
                    ? Outcome<Guid>.Refused([.. findings.DistinctBy(f => (f.RuleCode, f.Message))])
                    : await WriteAsync(input, step, hold, ids, result, context, no, cancel);
            },
            cancel);

    private async Task<Outcome<Guid>> WriteAsync(
        TakeStep input, StepDefinition step, AdmissionHold hold, IReadOnlyList<int> ids, RuleResult result, CommandContext context, long no, CancellationToken cancel)
    {
        var (key, path) = (hold.Case.PublicId, hold.Branch.Path);
        var taken = await writer.AddAsync(hold.Case, input, ids, result, context, no, cancel);
        var progress = AdmissionProgress.Of(hold.Progress.Procedure, [.. hold.Progress.Recorded, taken]);
        desk.Record(context, hold.Case, path, "admission.step-taken", StepWords.Summary(taken), no);
        if (await effects.ApplyAsync(taken, hold with { Progress = progress }, context, cancel) is { } refused)
            return Outcome<Guid>.From(refused);
        await StageAsync(hold.Case, progress, taken, no, cancel);
        Wait(hold.Case, progress);
        return Outcome<Guid>.Ok(key, result.Findings);
    }

    private async Task StageAsync(AdmissionCase found, AdmissionProgress progress, AdmissionStep taken, long no, CancellationToken cancel)
    {
        var stage = taken.Kind is AdmissionStepKind.KeptOutside or AdmissionStepKind.Ended ? AdmissionStage.Closed : StageOf(found, progress);
        if (stage == found.Stage)
            return;
        await standings.SetAsync(found, stage, found.BranchId, taken.Day < found.StageSince ? found.StageSince : taken.Day, no, cancel);
        (found.Stage, found.StageSince) = (stage, taken.Day);
        if (stage == AdmissionStage.Closed)
            (found.ClosedOn, found.Outcome) = (taken.Day, OutcomeOf(taken.Kind, progress));
    }

    /// <summary>What is waited for now, for the queues: a repeating step counts until it is taken once.</summary>
    internal static void Wait(AdmissionCase found, AdmissionProgress progress)
    {
        var next = found.IsOpen ? progress.Next.FirstOrDefault() : null;
        (found.NextStep, found.NextSide) = (next?.Kind, next is null ? null : SideOf(next, found));
        found.WaitingSince = next is null ? null : progress.WaitingSince(next) ?? found.StageSince;
    }

    /// <summary>The stage of the last step in order that stands.</summary>
    internal static AdmissionStage StageOf(AdmissionCase found, AdmissionProgress progress)
        => progress.Procedure.Steps.LastOrDefault(s => s.Enters is not null && progress.IsDone(s.Kind))?.Enters
            ?? (found.IsPast ? AdmissionStage.Probation : AdmissionStage.Applicant);

    private static AdmissionOutcome OutcomeOf(AdmissionStepKind kind, AdmissionProgress progress) => kind switch
    {
        AdmissionStepKind.KeptOutside => AdmissionOutcome.KeptOutside,
        AdmissionStepKind.Ended => AdmissionOutcome.Ended,
        AdmissionStepKind.MunicipalApproval => AdmissionOutcome.Recognised,
        _ => progress.Done(AdmissionStepKind.ConversionDecision)?.Verdict == AdmissionVerdict.Cancelled ? AdmissionOutcome.Cancelled : AdmissionOutcome.Converted,
    };

    // L1543: what a higher committee decides is entered by the district.
    internal static AdmissionSide SideOf(StepDefinition step, AdmissionCase found)
        => step.Kind == AdmissionStepKind.CommitteeVote && AdmissionProcedure.IsLeading(found.Category) ? AdmissionSide.District : step.Side;

    private async Task<bool> TakenAsync(TakeStep input, CommandContext context, CancellationToken cancel)
        => context.Actor.May(Permission.ManageMembers) && await db.Set<AdmissionStep>()
            .AnyAsync(s => s.Key == input.Key && s.Case!.PublicId == input.CaseKey && db.Organisations.In(context.Scope).Any(o => o.Id == s.Case.BranchId), cancel);
}
