using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>What every command on a case or a candidate of it starts and ends with: who may, whose it is, whether the form is fresh, and the event.</summary>
public sealed class CaseDesk(PartyBuildingDbContext db, EventLog events, LedgerTransaction ledger, RuleBook rules)
{
    public Task<Outcome<Guid>> OnCaseAsync(
        Guid key, int version, IReadOnlyList<CaseStage> stages, string what, CommandContext context, Func<AppointmentCase, RuleCatalogue, Task<IReadOnlyList<Finding>>> work, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async _ =>
            {
                if (!context.Actor.May(Permission.ManageAppointments))
                    return Outcome<Guid>.Forbidden();
                var found = await Cases(context.Scope).SingleOrDefaultAsync(c => c.PublicId == key, cancel);
                if (found is null)
                    return Outcome<Guid>.NotFound();
                if (found.Version != version)
                    return Outcome<Guid>.Conflict("这件任免刚被别人修改过，请核对最新内容后再提交。");
                if (!stages.Contains(found.Stage))
                    return Outcome<Guid>.Refused(NotNow(what, found.Stage));
                db.Entry(found).State = EntityState.Modified;
                var findings = await work(found, await rules.CurrentAsync(cancel));
                return findings.Count > 0 ? Outcome<Guid>.Refused(findings) : Outcome<Guid>.Ok(key);
            },
            cancel);

    public Task<Outcome<Guid>> OnCandidateAsync(
        Guid key, int version, IReadOnlyList<CaseStage> stages, string what, CommandContext context, Func<OpenCandidate, RuleCatalogue, Task<IReadOnlyList<Finding>>> work,
        CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async _ =>
            {
                if (!context.Actor.May(Permission.ManageAppointments))
                    return Outcome<Guid>.Forbidden();
                var candidate = await Candidates(context.Scope).SingleOrDefaultAsync(c => c.Key == key, cancel);
                if (candidate is null)
                    return Outcome<Guid>.NotFound();
                if (candidate.Version != version)
                    return Outcome<Guid>.Conflict("这名人选的记录刚被别人修改过，请核对最新内容后再提交。");
                if (!stages.Contains(candidate.Case!.Stage))
                    return Outcome<Guid>.Refused(NotNow(what, candidate.Case.Stage));
                db.Entry(candidate).State = EntityState.Modified;
                var findings = await work(new OpenCandidate(candidate, candidate.Case, Subject(candidate.Case)), await rules.CurrentAsync(cancel));
                return findings.Count > 0 ? Outcome<Guid>.Refused(findings) : Outcome<Guid>.Ok(key);
            },
            cancel);

    public void Record(CommandContext context, string kind, EventSubject subject, string summary) => events.Add(context, kind, subject, summary);

    internal static EventSubject Subject(AppointmentCase found) => new(EventSubject.AppointmentCase, found.PublicId, found.Decider!.Path);

    /// <summary>Cases that an organisation in scope decides, with recommendations, consultations and what the vote says of each candidate.</summary>
    internal IQueryable<AppointmentCase> Cases(OrgScope scope) => db.Set<AppointmentCase>().AsSplitQuery()
        .Where(c => db.Organisations.In(scope).Any(o => o.Id == c.DeciderId))
        .Include(c => c.Organisation).Include(c => c.Decider).Include(c => c.Applicants).Include(c => c.Consultations).Include(c => c.Recommendations).ThenInclude(r => r.Lines)
        .Include(c => c.Candidates).ThenInclude(c => c.Items).ThenInclude(i => i.Meeting)
        .Include(c => c.Candidates).ThenInclude(c => c.Inspection).Include(c => c.Candidates).ThenInclude(c => c.Notice)
        .Include(c => c.Candidates).ThenInclude(c => c.Appointment).Include(c => c.Candidates).ThenInclude(c => c.Submission);

    internal IQueryable<CaseCandidate> Candidates(OrgScope scope) => db.Set<CaseCandidate>().AsSplitQuery()
        .Where(c => db.Organisations.In(scope).Any(o => o.Id == c.Case!.DeciderId))
        .Include(c => c.Case!.Organisation).Include(c => c.Case!.Decider).Include(c => c.Case!.Recommendations).ThenInclude(r => r.Lines)
        .Include(c => c.Cadre).Include(c => c.Exception).Include(c => c.Inspection).Include(c => c.Talks).Include(c => c.Reports)
        .Include(c => c.Items).ThenInclude(i => i.Meeting).Include(c => c.Items).ThenInclude(i => i.Votes)
        .Include(c => c.Submission).Include(c => c.Notice).Include(c => c.Appointment);

    private static Finding NotNow(string what, CaseStage stage) => CaseFindings.Fields.NotNow($"{what}：这件任免处于“{CaseWords.Stages[stage]}”");
}
