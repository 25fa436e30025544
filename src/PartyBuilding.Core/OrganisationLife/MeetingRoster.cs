using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Organisations.Groups;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>
/// Who is expected at a meeting of a kind on a day: the branch's members of that day, its committee, or a group. The
/// caller has found that the branch may be seen.
/// </summary>
public sealed class MeetingRoster(PartyBuildingDbContext db, RuleBook rules)
{
    /// <summary>Those due, by name, and after them the floating members taking part here.</summary>
    public async Task<IReadOnlyList<RosterPerson>> OfAsync(
        int branchId, MeetingKind kind, DateOnly on, Guid? groupKey, Guid? driveKey, CancellationToken cancel = default)
    {
        var roster = (await SetAsync(branchId, on, cancel)).Of(branchId, kind, on, groupKey, driveKey is not null);
        return driveKey is { } drive
            ? [.. await ReachedAsync([.. roster.Where(r => !r.IsGuest)], branchId, drive, cancel), .. roster.Where(r => r.IsGuest)] : roster;
    }

    /// <summary>
    /// Those a meeting was recorded for, when its day stays: a later correction of the roster changes no meeting of its own
    /// accord. Another day has another roster.
    /// </summary>
    public async Task<IReadOnlyList<RosterPerson>> OfMeetingAsync(
        Meeting meeting, IReadOnlyList<MeetingAttendance> rows, DateOnly on, CancellationToken cancel = default)
    {
        // A meeting recorded by its counts only has no names: whoever names them begins with the roster of the day.
        if (on != meeting.On || rows.Count == 0)
            return await OfAsync(meeting.OrganisationId, meeting.Kind, on, meeting.GroupKey, meeting.DriveKey, cancel);
        IReadOnlyList<RosterPerson> members = [.. rows.Where(r => r.PersonId is not null).OrderBy(r => r.Person!.NameSort, StringComparer.Ordinal).ThenBy(r => r.PersonId)
            .Select(r => new RosterPerson(r.PersonId, r.Person!.PublicId, r.Person.Name, null, r.Why, r.Note))];
        if (meeting.DriveKey is { } drive)
            members = await ReachedAsync(members, meeting.OrganisationId, drive, cancel);
        if (MeetingWords.IsOfCommittee(meeting.Kind) || meeting.GroupKey is not null)
            return members;
        var guests = await MeetingRosters.Guests(db, Only(meeting.OrganisationId), on, on).ToListAsync(cancel);
        return [.. members, .. guests.Select(MeetingRosters.Guest)];
    }

    /// <summary>Every member of the branch on a day, for choosing a chair or a lecturer.</summary>
    public async Task<IReadOnlyList<RosterPerson>> MembersAsync(int branchId, DateOnly on, CancellationToken cancel = default)
        => (await SetAsync(branchId, on, cancel)).Members(branchId, on);

    /// <summary>The group's name on a day; null when the branch had no such group then.</summary>
    public Task<string?> GroupNameAsync(int branchId, Guid groupKey, DateOnly on, CancellationToken cancel = default)
        => Groups(branchId, on).Where(g => g.Key == groupKey).Select(g => g.Name).FirstOrDefaultAsync(cancel);

    /// <summary>The groups of the branch on a day.</summary>
    public async Task<IReadOnlyList<(Guid Key, string Name)>> GroupsAsync(int branchId, DateOnly on, CancellationToken cancel = default)
        => [.. (await Groups(branchId, on).OrderBy(g => g.ValidFrom).ThenBy(g => g.Name).Select(g => new { g.Key, g.Name }).ToListAsync(cancel)).Select(g => (g.Key, g.Name))];

    private IQueryable<PartyGroup> Groups(int branchId, DateOnly on) => db.Set<PartyGroup>().AsNoTracking()
        .Where(g => g.OrganisationId == branchId && g.SupersededNo == Recorded.Current && g.ValidFrom <= on && on < g.ValidTo);

    private async Task<MeetingRosters> SetAsync(int branchId, DateOnly on, CancellationToken cancel)
        => await MeetingRosters.LoadAsync(db, await rules.CurrentAsync(cancel), Only(branchId), on, on, cancel);

    private IQueryable<int> Only(int branchId) => db.Organisations.Where(o => o.Id == branchId).Select(o => o.Id);

    private async Task<IReadOnlyList<RosterPerson>> ReachedAsync(IReadOnlyList<RosterPerson> members, int branchId, Guid drive, CancellationToken cancel)
    {
        int[] ids = [.. members.Select(m => m.PersonId!.Value)];
        var reached = (await (
            from m in db.Set<Meeting>().AsNoTracking()
            where m.DriveKey == drive && m.SupersededNo == Recorded.Current && m.OrganisationId != branchId
            join a in db.Set<MeetingAttendance>() on m.Key equals a.MeetingKey
            where a.SupersededNo == Recorded.Current && a.PersonId != null && ids.Contains(a.PersonId.Value)
                && (a.State == AttendanceState.Present || a.State == AttendanceState.MadeUp)
            select a.PersonId!.Value).ToListAsync(cancel)).ToHashSet();
        return [.. members.Select(m => reached.Contains(m.PersonId!.Value)
            ? m with { Why = AbsenceReason.Excused, Note = "已在别的支部参加", ReachedElsewhere = true } : m)];
    }
}
