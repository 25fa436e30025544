using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Admissions.Checks;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Admissions;

/// <summary>What a step does to the register of members, by the commands that every admission, conversion and leaving goes through.</summary>
public sealed class AdmissionEffects(
    PartyBuildingDbContext db, MemberArrivalService arrivals, MemberStateService states, MemberLeavingService leaving, RuleBook rules)
{
    /// <returns>The outcome that refused; null when the step stands.</returns>
    public async Task<Outcome?> ApplyAsync(AdmissionStep step, AdmissionHold hold, CommandContext context, CancellationToken cancel)
    {
        var outcome = step switch
        {
            { Kind: AdmissionStepKind.CommitteeVote, Verdict: AdmissionVerdict.Agreed } => await AdmitAsync(step, hold, context, cancel),
            { Kind: AdmissionStepKind.Announcement, Paper: { } group } => await GroupAsync(step, group, hold, context, cancel),
            { Kind: AdmissionStepKind.ConversionDecision, Verdict: AdmissionVerdict.Agreed } => await ConvertAsync(step, hold, context, cancel),
            { Kind: AdmissionStepKind.ConversionDecision, Verdict: AdmissionVerdict.Cancelled } => await CancelAsync(step, hold, context, cancel),
            _ => null,
        };
        if (step is { Kind: AdmissionStepKind.ConversionDecision, Verdict: AdmissionVerdict.Extended })
            hold.Case.ProbationEnds = (hold.Case.ProbationEnds ?? step.Day).AddMonths(step.Hours ?? 0);
        return outcome is { IsOk: false } ? outcome : null;
    }

    // Which day counts is open in the source: a parameter, the day of the branch meeting unless changed.
    private async Task<Outcome> AdmitAsync(AdmissionStep step, AdmissionHold hold, CommandContext context, CancellationToken cancel)
    {
        var book = await rules.CurrentAsync(cancel);
        var day = CountedDayChecks.Choose(
            book, CountedDayChecks.Joining, step.Day, ("meeting", hold.Progress.Done(AdmissionStepKind.BranchMeeting)!.Day), ("approval", step.Day));
        var here = await db.Set<AdmissionStanding>()
            .Where(x => x.CaseId == hold.Case.Id && x.OrganisationId == hold.Branch.Id && x.SupersededNo == Recorded.Current).MinAsync(x => (DateOnly?)x.ValidFrom, cancel);
        var outcome = await arrivals.AdmitPersonAsync(
            new AdmitPerson(hold.Person.PublicId, hold.Branch.PublicId, day, here > day ? here.Value : day), context, cancel);
        if (!outcome.IsOk)
            return outcome;
        var months = book.InForce("ADM-PROBATION-LENGTH", day)?.Number("months") ?? 12;
        (hold.Case.ProbationFrom, hold.Case.ProbationEnds) = (day, day.AddMonths(months));
        hold.Case.SpellId = await db.MembershipSpells.Where(s => s.PersonId == hold.Person.Id && s.BranchId != null).Select(s => s.Id).SingleAsync(cancel);
        return outcome;
    }

    private async Task<Outcome> GroupAsync(AdmissionStep step, string group, AdmissionHold hold, CommandContext context, CancellationToken cancel)
        => await states.ChangeGroupAsync(new ChangePartyGroup(hold.Person.PublicId, hold.Person.Version, group, step.Day), context, cancel);

    private async Task<Outcome?> ConvertAsync(AdmissionStep step, AdmissionHold hold, CommandContext context, CancellationToken cancel)
    {
        // Converted on the member's own page meanwhile: the register has it already.
        if (await db.MembershipSpells.AnyAsync(s => s.Id == hold.Case.SpellId && s.Standing == MemberStanding.Full, cancel))
            return null;
        var meeting = hold.Progress.Done(AdmissionStepKind.ConversionMeeting)!.Day;
        var day = CountedDayChecks.Choose(
            await rules.CurrentAsync(cancel), CountedDayChecks.Converting, step.Day,
            ("meeting", meeting), ("approval", step.Day), ("expiry", hold.Case.ProbationEnds ?? meeting));
        // Resolved in the branch before and decided after a transfer: here it holds from the arrival on.
        var here = await db.MemberPlacements
            .Where(p => p.SpellId == hold.Case.SpellId && p.SupersededNo == Recorded.Current && p.ValidTo == Recorded.Open).MaxAsync(p => (DateOnly?)p.ValidFrom, cancel);
        day = here > day ? here.Value : day;
        return await states.BecomeFullAsync(new BecomeFull(hold.Person.PublicId, hold.Person.Version, day), context, cancel);
    }

    private async Task<Outcome> CancelAsync(AdmissionStep step, AdmissionHold hold, CommandContext context, CancellationToken cancel)
        => await leaving.LeaveAsync(
            new LeaveParty(hold.Person.PublicId, hold.Person.Version, PostingKind.ProbationCancelled, step.Day, step.Paper, step.Day), context, cancel);
}
