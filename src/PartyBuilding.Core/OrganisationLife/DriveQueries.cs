using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>Reads drives: whoever opened one sees all of it, a unit its own part.</summary>
public sealed class DriveQueries(PartyBuildingDbContext db, RuleBook rules, OrganisationNames names)
{
    private const int MostNames = 1000;

    public async Task<IReadOnlyList<DriveRow>> ListAsync(OrgScope scope, CancellationToken cancel = default)
    {
        var drives = await DriveReach.Seen(db, scope).AsNoTracking().OrderByDescending(d => d.OpenedOn).ThenByDescending(d => d.Id)
            .Select(d => new { d.PublicId, d.Theme, d.OrganisationId, d.OpenedOn, d.CutOffOn, d.ClosedOn }).ToListAsync(cancel);
        var titles = await names.OfAsync([.. drives.Select(d => d.OrganisationId).Distinct()], cancel);
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        var held = await db.Set<Meeting>().Where(m => m.DriveKey != null && m.SupersededNo == Recorded.Current && seen.Contains(m.OrganisationId))
            .GroupBy(m => m.DriveKey!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        return [.. drives.Select(d => new DriveRow(
            d.PublicId, d.Theme, titles.GetValueOrDefault(d.OrganisationId, ""), d.OpenedOn, d.CutOffOn, d.ClosedOn, held.GetValueOrDefault(d.PublicId)))];
    }

    /// <summary>Bodies right under an organisation, which may be units of a drive; null when it is out of scope or a branch.</summary>
    public async Task<IReadOnlyList<OrganisationChoice>?> UnitsAsync(Guid organisation, OrgScope scope, CancellationToken cancel = default)
    {
        var owner = await db.Organisations.AsNoTracking().In(scope).SingleOrDefaultAsync(o => o.PublicId == organisation && o.Kind != OrganisationKind.Branch, cancel);
        return owner is null ? null : await db.Organisations.AsNoTracking().In(OrgScope.Of(owner.Path)).Where(o => o.ParentId == owner.Id && o.ClosedOn == null)
            .OrderBy(o => o.SortOrder).ThenBy(o => o.Id).Select(o => new OrganisationChoice(o.PublicId, o.Code, o.Name, o.Kind, null, o.Path)).ToListAsync(cancel);
    }

    public async Task<DriveRecord?> FindAsync(Guid key, OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var drive = await DriveReach.Seen(db, scope).AsNoTracking().Include(d => d.Units).ThenInclude(u => u.Organisation).SingleOrDefaultAsync(d => d.PublicId == key, cancel);
        if (drive is null)
            return null;
        var rows = await BranchesAsync(drive, scope, today, cancel);
        var rule = (await rules.CurrentAsync(cancel)).InForce("OL-COVER-RATE", drive.CutOffOn);
        var units = drive.Units.Select(u => u.Organisation!).OrderBy(o => o.SortOrder).ThenBy(o => o.Id)
            .Select(o => (Unit: o, Range: PathRange.Under(o.Path)))
            .Select(u => (u.Unit, Rows: rows.Where(r => u.Range.Contains(r.Path)).ToList())).Where(u => u.Rows.Count > 0).ToList();
        return new DriveRecord(
            drive, (await names.OfAsync([drive.OrganisationId], cancel)).GetValueOrDefault(drive.OrganisationId, ""), Sum(rows, rule),
            [.. units.Select(u => new DriveUnitRow(u.Unit.PublicId, u.Unit.Name, Sum(u.Rows, rule)))],
            [.. rows.Where(r => r.Meeting is null).Select(r => r.Row)], [.. rows.Where(r => r.Meeting is not null && r.Row.Waiting > 0).Select(r => r.Row)],
            await UnreachedAsync(key, scope, cancel), await MeetingQueries.HistoryAsync(db, key, cancel));
    }

    private async Task<List<DriveLine>> BranchesAsync(LifeDrive drive, OrgScope scope, DateOnly today, CancellationToken cancel)
    {
        var day = drive.CutOffOn < today ? drive.CutOffOn : today;
        var ranges = drive.Units.Select(u => PathRange.Under(u.Organisation!.Path)).ToList();
        var branches = (await db.Organisations.AsNoTracking().In(scope)
            .Where(o => o.Kind == OrganisationKind.Branch && o.FoundedOn <= day && (o.ClosedOn == null || o.ClosedOn > day))
            .OrderBy(o => o.Path).Select(o => new { o.Id, o.PublicId, o.Name, o.Path }).ToListAsync(cancel)).Where(o => ranges.Exists(r => r.Contains(o.Path))).ToList();
        var meetings = (await db.Set<Meeting>().AsNoTracking().Where(m => m.DriveKey == drive.PublicId && m.SupersededNo == Recorded.Current).ToListAsync(cancel))
            .GroupBy(m => m.OrganisationId).ToDictionary(g => g.Key, g => g.First());
        // A make-up counts by its own day.
        var keys = meetings.Values.Where(m => m.MadeUp > 0).Select(m => m.Key).ToList();
        var cutOff = drive.CutOffOn;
        var lateMakeUps = keys.Count == 0 ? [] : await (
            from m in db.Set<Meeting>()
            where m.DriveKey == drive.PublicId && m.SupersededNo == Recorded.Current
            join a in db.Set<MeetingAttendance>() on m.Key equals a.MeetingKey
            where a.SupersededNo == Recorded.Current && a.State == AttendanceState.MadeUp && a.MadeUpOn > cutOff
            group a by m.OrganisationId into g
            select new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var rosters = await RostersAsync(drive.PublicId, day, scope, cancel);
        return [.. branches.Select(b =>
        {
            var meeting = meetings.GetValueOrDefault(b.Id);
            return new DriveLine(b.PublicId, b.Name, b.Path, meeting, meeting?.Due ?? rosters.GetValueOrDefault(b.Id), meeting?.On <= cutOff, lateMakeUps.GetValueOrDefault(b.Id));
        })];
    }

    // Members by branch, without those that another branch's meeting of the drive has reached.
    private async Task<Dictionary<int, int>> RostersAsync(Guid drive, DateOnly day, OrgScope scope, CancellationToken cancel)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        var reached =
            from m in db.Set<Meeting>()
            where m.DriveKey == drive && m.SupersededNo == Recorded.Current
            join a in db.Set<MeetingAttendance>() on m.Key equals a.MeetingKey
            where a.SupersededNo == Recorded.Current && (a.State == AttendanceState.Present || a.State == AttendanceState.MadeUp || a.State == AttendanceState.Absent)
            select a.PersonId;
        return await db.MemberPlacements
            .Where(p => p.SupersededNo == Recorded.Current && p.ValidFrom <= day && day < p.ValidTo && seen.Contains(p.OrganisationId) && !reached.Contains(p.PersonId))
            .GroupBy(p => p.OrganisationId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
    }

    private async Task<IReadOnlyList<(string, string, string)>> UnreachedAsync(Guid drive, OrgScope scope, CancellationToken cancel)
    {
        var rows = await (
            from m in db.Set<Meeting>().AsNoTracking()
            where m.DriveKey == drive && m.SupersededNo == Recorded.Current
            join o in db.Organisations.In(scope) on m.OrganisationId equals o.Id
            join a in db.Set<MeetingAttendance>() on m.Key equals a.MeetingKey
            where a.SupersededNo == Recorded.Current && a.State == AttendanceState.Absent
            orderby o.Path, a.Person!.NameSort
            select new { Branch = o.Name, a.Person!.Name, a.Why, a.Note }).Take(MostNames).ToListAsync(cancel);
        return [.. rows.Select(r => (r.Branch, r.Name, (r.Why is { } why ? MeetingWords.Reasons[why] : "") + (r.Note is null ? "" : $"：{r.Note}")))];
    }

    private static DriveCoverage Sum(IReadOnlyCollection<DriveLine> rows, RuleInForce? rule)
    {
        var inTime = rows.Where(r => r.IsInTime).ToList();
        return new DriveCoverage(
            rows.Count, inTime.Count, rows.Sum(r => r.Due), inTime.Sum(r => r.Meeting!.Present), inTime.Sum(r => r.Meeting!.MadeUp - r.LateMakeUps),
            inTime.Sum(r => r.Meeting!.Invited), inTime.Sum(r => r.Meeting!.Guests), rows.Count(r => r.Meeting is not null && !r.IsInTime),
            rows.Where(r => r.Meeting is not null && !r.IsInTime).Sum(r => r.Meeting!.Present + r.Meeting.MadeUp) + inTime.Sum(r => r.LateMakeUps),
            rule?.Number("decimals") ?? 1, rule?.Value("rounding") == "cut-off" ? Rounding.CutOff : Rounding.HalfUp);
    }
}
