using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>Reads meetings within a scope.</summary>
public sealed class MeetingQueries(PartyBuildingDbContext db)
{
    /// <returns>Null when the organisation of the filter is out of scope.</returns>
    public async Task<MeetingPage?> PageAsync(MeetingFilter filter, OrgScope scope, int page, CancellationToken cancel = default)
    {
        if (await NarrowAsync(filter.Organisation, scope, cancel) is not { } narrow)
            return null;
        var found = Of(filter, narrow);
        var total = await found.CountAsync(cancel);
        var at = Math.Clamp(page, 1, Math.Max(1, (total + MeetingPage.Size - 1) / MeetingPage.Size));
        return new MeetingPage(await Rows(Newest(found)).Skip((at - 1) * MeetingPage.Size).Take(MeetingPage.Size).ToListAsync(cancel), at, total);
    }

    public async Task<int> CountAsync(MeetingFilter filter, OrgScope scope, CancellationToken cancel = default)
        => await NarrowAsync(filter.Organisation, scope, cancel) is { } narrow ? await Of(filter, narrow).CountAsync(cancel) : 0;

    /// <summary>All of a list in the order they were held, as a stream for a workbook; null when out of scope.</summary>
    public async Task<IAsyncEnumerable<MeetingRow>?> StreamAsync(MeetingFilter filter, OrgScope scope, CancellationToken cancel = default)
        => await NarrowAsync(filter.Organisation, scope, cancel) is { } narrow
            ? Rows(Of(filter, narrow).OrderBy(m => m.Organisation!.Path).ThenBy(m => m.On).ThenBy(m => m.Id)).AsAsyncEnumerable()
            : null;

    public async Task<MeetingRecord?> FindAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        var row = await Current().Include(m => m.Organisation).Include(m => m.Chair).Include(m => m.Recorder).Include(m => m.Lecturer)
            .SingleOrDefaultAsync(m => m.Key == key, cancel);
        if (row is null || !await db.Organisations.In(scope).AnyAsync(o => o.Id == row.OrganisationId, cancel))
            return null;
        var papers = await db.Set<MeetingPaper>().AsNoTracking().Where(p => p.MeetingKey == key && p.SupersededNo == Recorded.Current)
            .ToDictionaryAsync(p => p.Kind, p => p.Text, cancel);
        var theme = row.DriveKey is { } drive ? await db.Set<LifeDrive>().Where(d => d.PublicId == drive).Select(d => d.Theme).SingleOrDefaultAsync(cancel) : null;
        var branch = row.Organisation!;
        return new MeetingRecord(
            row, branch.PublicId, branch.Name, branch.Path, row.Chair?.Name, row.Recorder?.Name, row.Lecturer?.Name ?? row.OutsideLecturer, await PeopleAsync(key, cancel),
            papers, theme, await HistoryAsync(db, key, cancel));
    }

    internal static async Task<IReadOnlyList<MeetingEvent>> HistoryAsync(PartyBuildingDbContext db, Guid key, CancellationToken cancel)
        => await db.BusinessEvents.AsNoTracking().Where(e => e.SubjectKey == key).OrderByDescending(e => e.Id)
            .Select(e => new MeetingEvent(e.At, e.ActorName, e.ActorRole, e.Summary, e.Reason)).ToListAsync(cancel);

    private async Task<IReadOnlyList<AttendanceRow>> PeopleAsync(Guid key, CancellationToken cancel)
    {
        var rows = db.Set<MeetingAttendance>().AsNoTracking().Where(a => a.MeetingKey == key && a.SupersededNo == Recorded.Current);
        var members = await rows.Where(a => a.PersonId != null).OrderBy(a => a.Person!.NameSort).ThenBy(a => a.PersonId)
            .Select(a => new AttendanceRow(a.Person!.PublicId, a.Person.Name, a.State, a.Why, a.Note, a.MadeUpOn, a.MadeUpForm)).ToListAsync(cancel);
        var keys = await rows.Where(a => a.StayKey != null).Select(a => a.StayKey!.Value).ToListAsync(cancel);
        var names = keys.Count == 0 ? [] : await db.Set<FloatingStay>().AsNoTracking().Where(s => keys.Contains(s.Key) && s.SupersededNo == Recorded.Current)
            .OrderBy(s => s.Name).Select(s => new { s.Key, s.Name }).ToListAsync(cancel);
        return [.. members, .. names.Select(s => new AttendanceRow(s.Key, s.Name, AttendanceState.Guest, null, null, null, null))];
    }

    private IQueryable<Meeting> Current() => db.Set<Meeting>().AsNoTracking().Where(m => m.SupersededNo == Recorded.Current);

    private IQueryable<Meeting> Of(MeetingFilter filter, OrgScope scope)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        var found = Current().Where(m => seen.Contains(m.OrganisationId));
        if (filter.Kind is { } kind)
            found = found.Where(m => m.Kind == kind);
        if (filter.From is { } from)
            found = found.Where(m => m.On >= from);
        if (filter.To is { } to)
            found = found.Where(m => m.On <= to);
        if (filter.Drive is { } drive)
            found = found.Where(m => m.DriveKey == drive);
        return filter.List switch
        {
            MeetingList.Open => found.Where(m => m.ClosedOn == null),
            MeetingList.ToMakeUp => found.Where(m => m.Absent > m.MadeUp),
            _ => found,
        };
    }

    private static IQueryable<Meeting> Newest(IQueryable<Meeting> found) => found.OrderByDescending(m => m.On).ThenByDescending(m => m.Id);

    private static IQueryable<MeetingRow> Rows(IQueryable<Meeting> found) => found.Select(m => new MeetingRow(
        m.Key, m.Organisation!.Name, m.Kind, m.GroupName, m.On, m.Topic, m.Place, m.Chair!.Name, m.Recorder!.Name, m.Lecturer!.Name ?? m.OutsideLecturer, m.LessonForm,
        m.Due, m.Present, m.Absent, m.OnLeave, m.MadeUp, m.Excused, m.Guests, m.Invited, m.ClosedOn != null));

    private async Task<OrgScope?> NarrowAsync(Guid? organisation, OrgScope scope, CancellationToken cancel)
    {
        if (organisation is not { } key)
            return scope;
        var path = await db.Organisations.In(scope).Where(o => o.PublicId == key).Select(o => o.Path).SingleOrDefaultAsync(cancel);
        return path is null ? null : OrgScope.Of(path);
    }
}
