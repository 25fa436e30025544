using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>What every command about a meeting starts and ends with.</summary>
public sealed class MeetingDesk(PartyBuildingDbContext db, EventLog events, MemberDesk members)
{
    /// <summary>A branch in scope, for somebody who keeps its members.</summary>
    public async Task<Outcome<Organisation>> BranchAsync(Guid key, CommandContext context, CancellationToken cancel)
    {
        var found = await members.OrganisationAsync(key, context, cancel);
        return found.Value is { Kind: not OrganisationKind.Branch } other ? Outcome<Organisation>.Refused(MeetingFindings.NotABranch(other.Name)) : found;
    }

    /// <summary>The meeting as it is believed now, when its branch is in scope and the form is fresh.</summary>
    public async Task<Outcome<Meeting>> OpenAsync(Guid key, long version, CommandContext context, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageMembers))
            return Outcome<Meeting>.Forbidden();
        var row = await db.Set<Meeting>().Include(m => m.Organisation).SingleOrDefaultAsync(m => m.Key == key && m.SupersededNo == Persistence.Recorded.Current, cancel);
        if (row is null || !await db.Organisations.In(context.Scope).AnyAsync(o => o.Id == row.OrganisationId, cancel))
            return Outcome<Meeting>.NotFound();
        return row.RecordedNo == version ? Outcome<Meeting>.Ok(row) : Outcome<Meeting>.Conflict(await members.StaleAsync(key, cancel));
    }

    public Task<List<MeetingAttendance>> AttendanceAsync(Guid key, CancellationToken cancel)
        => db.Set<MeetingAttendance>().Include(a => a.Person).Where(a => a.MeetingKey == key && a.SupersededNo == Persistence.Recorded.Current).ToListAsync(cancel);

    public void Record(CommandContext context, string kind, Guid key, Organisation branch, string summary, long no)
        => events.Add(context, kind, new EventSubject(EventSubject.Meeting, key, branch.Path), summary, recordedNo: no);

    /// <summary>What the history says of a meeting that was recorded.</summary>
    internal static string Recorded(Meeting meeting) => $"记录{Title(meeting)}：应到 {meeting.Due}，实到 {meeting.Present}";

    public static string Title(Meeting meeting)
        => $"{meeting.On:yyyy-MM-dd} {(meeting.GroupName is { } group && meeting.Kind == MeetingKind.Group ? group + "会议" : MeetingWords.Kinds[meeting.Kind])}";
}
