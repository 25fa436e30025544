using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions.Procedure;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Admissions.Reading;

/// <summary>Reads one case with its rail, its steps and its history.</summary>
public sealed class AdmissionReader(PartyBuildingDbContext db, AdmissionDesk desk, OrganisationNames names)
{
    /// <returns>Null when there is none or its branch is out of scope.</returns>
    public async Task<AdmissionRecord?> RecordAsync(Guid key, Actor reader, OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var found = await db.Set<AdmissionCase>().AsNoTracking().Where(c => c.PublicId == key).Include(c => c.Person)
            .Join(db.Organisations.In(scope), c => c.BranchId, o => o.Id, (c, o) => new { Case = c, c.Person, Branch = o }).SingleOrDefaultAsync(cancel);
        if (found is null)
            return null;
        var (one, person, branch) = (found.Case, found.Person!, found.Branch);
        var steps = await db.Set<AdmissionStep>().AsNoTracking().Where(s => s.CaseId == one.Id).OrderBy(s => s.RecordedNo).ThenBy(s => s.Id)
            .Include(s => s.People).ThenInclude(p => p.Person).ToListAsync(cancel);
        var progress = AdmissionProgress.Of(await desk.ProcedureAsync(one, branch.Path, cancel), steps);
        var manages = reader.May(Permission.ManageMembers);
        var isApplicant = one is { IsOpen: true, SpellId: null };
        return new AdmissionRecord(
            one.PublicId, one.Version, person.Name, person.BirthDate, one.SpellId is null ? null : person.PublicId, branch.PublicId, branch.Id, branch.Name,
            string.Join(" / ", await names.SuperiorsAsync(branch.Path, cancel)), one.Route, one.Category, one.Stratum, one.Stage, one.StageSince, one.AppliedOn,
            one.ProbationFrom, one.ProbationEnds, one.Outcome, one.ClosedOn, one.IsPast, branch.ClosedOn is not null,
            [.. progress.Procedure.Steps.Select(s => Rail(s, one, progress, branch.Path, manages, scope))],
            [.. steps.Select(s => Row(s, one, progress, branch.Path, manages, scope))],
            progress.TrainingHours, one.ProbationFrom is { } from
                ? ProbationCount.Of(from, one.ProbationEnds, one.ClosedOn is { } end && end < today ? end : today, progress.Live.Select(s => (s.Kind, s.Period))) : null,
            manages && isApplicant && MemberEditing.MayDecide(branch.Path, reader, scope), manages && isApplicant,
            manages && isApplicant && one.Route == AdmissionRoute.Ordinary && AdmissionDesk.MayTake(AdmissionSide.Committee, branch.Path, scope),
            await db.BusinessEvents.Where(e => e.SubjectKey == key).OrderByDescending(e => e.Id)
                .Select(e => new AdmissionEventRow(e.At, e.ActorName, e.ActorRole, e.Summary, e.Reason)).ToListAsync(cancel));
    }

    private static RailStep Rail(StepDefinition step, AdmissionCase one, AdmissionProgress progress, string path, bool manages, OrgScope scope)
    {
        var (done, side, open) = (progress.Done(step.Kind), AdmissionStepService.SideOf(step, one), one.IsOpen && progress.MayTake(step));
        return new RailStep(
            step, side, done is not null, open, done?.Day, done is null ? null : Verdicts.Word(step, done.Verdict), progress.All(step.Kind).Count(),
            done is null && open ? progress.WaitingSince(step) ?? one.StageSince : null, progress.Missing(step),
            manages && open && AdmissionDesk.MayTake(side, path, scope));
    }

    private static StepRow Row(AdmissionStep step, AdmissionCase one, AdmissionProgress progress, string path, bool manages, OrgScope scope)
    {
        var definition = progress.Procedure.Find(step.Kind);
        var isLast = progress.Recorded.Count > 0 && progress.Recorded[^1] == step;
        return new StepRow(
            step.Key, step.Kind, definition?.Title ?? AdmissionProcedure.Title(step.Kind), step.Day, definition?.DayLabel ?? "日期", definition?.Source,
            StepLines.Of(step, definition), step.RuleSets, step.WentOn, step.RecordedBy, progress.Live.Contains(step), step.SupersededNo != Recorded.Current,
            manages && isLast && !AdmissionRepairService.IsInLedger(step)
                && (definition is null || AdmissionDesk.MayTake(AdmissionStepService.SideOf(definition, one), path, scope)));
    }
}
