using PartyBuilding.Core.Admissions.Procedure;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Admissions;

/// <summary>Puts a case right: takes the last step back, or hands an applicant over to another branch.</summary>
public sealed class AdmissionRepairService(
    LedgerTransaction ledger, AdmissionDesk desk, AdmissionStandings standings, AdmissionFollow follow, MemberDesk members)
{
    /// <summary>The step stays on record as taken back; what has gone into the register of members stays there.</summary>
    public Task<Outcome<Guid>> TakeBackAsync(TakeBackStep input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.CaseKey, input.Version, context, cancel);
                if (opened.Value is not { } hold)
                    return Outcome<Guid>.From(opened);
                var last = hold.Progress.Recorded.MaxBy(s => (s.RecordedNo, s.Id));
                if (last is null || last.Key != input.StepKey)
                    return Outcome<Guid>.Refused(AdmissionFindings.NotLast());
                if (hold.Progress.Procedure.Find(last.Kind) is { } step
                    && !AdmissionDesk.MayTake(AdmissionStepService.SideOf(step, hold.Case), hold.Branch.Path, context.Scope))
                    return Outcome<Guid>.Forbidden();
                if (IsInLedger(last))
                    return Outcome<Guid>.Refused(AdmissionFindings.InLedger());
                if (string.IsNullOrWhiteSpace(context.Reason))
                    return Outcome<Guid>.Refused(AdmissionFindings.Reason());
                last.Supersede(no);
                await BackAsync(hold, last, no, cancel);
                desk.Record(context, hold.Case, hold.Branch.Path, "admission.step-taken-back", $"撤回：{StepWords.Summary(last)}", no);
                return Outcome<Guid>.Ok(input.CaseKey);
            },
            cancel);

    /// <summary>Decided above both branches; the days of what was done stay with the branch that did it.</summary>
    public Task<Outcome<Guid>> HandOverAsync(HandOver input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.CaseKey, input.Version, context, cancel);
                if (opened.Value is not { } hold)
                    return Outcome<Guid>.From(opened);
                if (!MemberEditing.MayDecide(hold.Branch.Path, context))
                    return Outcome<Guid>.Forbidden();
                if (!hold.Case.IsOpen)
                    return Outcome<Guid>.Refused(AdmissionFindings.Closed());
                // A member's case goes where the relation goes.
                if (hold.Case.SpellId is not null)
                    return Outcome<Guid>.Refused(AdmissionFindings.TooLate());
                if (string.IsNullOrWhiteSpace(context.Reason))
                    return Outcome<Guid>.Refused(AdmissionFindings.Reason());
                var to = await members.BranchAsync(input.ToBranchKey, input.Day, nameof(input.ToBranchKey), context, cancel);
                if (to.Value is not { } branch)
                    return Outcome<Guid>.From(to);
                if (branch.Id == hold.Branch.Id || input.Day > context.Today)
                    return Outcome<Guid>.Refused(AdmissionFindings.BranchGone(branch.Id == hold.Branch.Id ? nameof(input.ToBranchKey) : nameof(input.Day)));
                await follow.MoveAsync(hold.Case, branch.Id, input.Day, no, cancel);
                desk.Record(context, hold.Case, branch.Path, "admission.handed-over", $"由{hold.Branch.Name}移交{branch.Name}，{input.Day:yyyy-MM-dd} 起", no);
                return Outcome<Guid>.Ok(input.CaseKey);
            },
            cancel);

    private async Task BackAsync(AdmissionHold hold, AdmissionStep last, long no, CancellationToken cancel)
    {
        var found = hold.Case;
        await standings.ReverseAsync(found.Id, last.RecordedNo, no, cancel);
        var progress = AdmissionProgress.Of(hold.Progress.Procedure, hold.Progress.Recorded.Where(s => s != last));
        found.Stage = AdmissionStepService.StageOf(found, progress);
        found.StageSince = progress.Procedure.Steps.Where(s => s.Enters == found.Stage).Select(s => progress.Done(s.Kind)?.Day).Max() ?? found.AppliedOn;
        (found.Outcome, found.ClosedOn) = (AdmissionOutcome.None, null);
        AdmissionStepService.Wait(found, progress);
    }

    internal static bool IsInLedger(AdmissionStep step) => step.Kind is AdmissionStepKind.Application or AdmissionStepKind.PastRecord
        || (step.Kind is AdmissionStepKind.CommitteeVote or AdmissionStepKind.ConversionDecision && step.Verdict != AdmissionVerdict.Declined);
}
