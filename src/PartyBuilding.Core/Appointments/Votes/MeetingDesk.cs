using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>What every command on a meeting starts and ends with: who may, whose meeting it is, whether the form is fresh, and the event.</summary>
public sealed class MeetingDesk(PartyBuildingDbContext db, EventLog events, LedgerTransaction ledger, RuleBook rules)
{
    /// <param name="stage">The only stage in which the command can be given.</param>
    /// <param name="what">The command, in Chinese.</param>
    public Task<Outcome<Guid>> RunAsync(
        Guid key, int version, MeetingStage stage, string what, CommandContext context, Func<OpenMeeting, RuleCatalogue, Task<IReadOnlyList<Finding>>> work, CancellationToken cancel)
        => RunAsync(key, version, [stage], what, context, work, cancel);

    public Task<Outcome<Guid>> RunAsync(
        Guid key, int version, IReadOnlyList<MeetingStage> stages, string what, CommandContext context, Func<OpenMeeting, RuleCatalogue, Task<IReadOnlyList<Finding>>> work,
        CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async _ =>
            {
                if (!context.Actor.May(Permission.ManageAppointments))
                    return Outcome<Guid>.Forbidden();
                var meeting = await Whole(context.Scope).SingleOrDefaultAsync(m => m.PublicId == key, cancel);
                if (meeting is null)
                    return Outcome<Guid>.NotFound();
                if (meeting.Version != version)
                    return Outcome<Guid>.Conflict("这次会议刚被别人修改过，请核对最新内容后再提交。");
                if (!stages.Contains(meeting.Stage))
                    return Outcome<Guid>.Refused(VoteFindings.Fields.NotNow($"{what}：会议处于“{VoteWords.Stages[meeting.Stage]}”"));
                db.Entry(meeting).State = EntityState.Modified;
                var findings = await work(new OpenMeeting(meeting, Subject(meeting, meeting.Organisation!)), await rules.CurrentAsync(cancel));
                return findings.Count > 0 ? Outcome<Guid>.Refused(findings) : Outcome<Guid>.Ok(key);
            },
            cancel);

    public void Record(CommandContext context, string kind, EventSubject subject, string summary) => events.Add(context, kind, subject, summary);

    internal static EventSubject Subject(PersonnelMeeting meeting, Organisation organisation) => new(EventSubject.PersonnelMeeting, meeting.PublicId, organisation.Path);

    internal IQueryable<PersonnelMeeting> Whole(OrgScope scope) => db.Set<PersonnelMeeting>().AsSplitQuery()
        .Where(m => db.Organisations.In(scope).Any(o => o.Id == m.OrganisationId))
        .Include(m => m.Organisation).Include(m => m.Members).Include(m => m.Items).ThenInclude(i => i.Votes).Include(m => m.Items).ThenInclude(i => i.Stands);
}
