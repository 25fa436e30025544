using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>The register and the yearly summary as workbooks; making one is an event.</summary>
public sealed class MeetingWorkbook(
    PartyBuildingDbContext db, LedgerTransaction ledger, MeetingQueries meetings, LifeBoard board, DriveQueries drives, EventLog events)
{
    /// <summary>One row a meeting (组织生活台账).</summary>
    /// <returns>Name for the file.</returns>
    public Task<Outcome<string>> RegisterAsync(MeetingFilter filter, Stream output, CommandContext context, CancellationToken cancel = default)
        => WriteAsync(filter.Organisation, "组织生活台账", context, cancel, async (unit, day) =>
        {
            if (await meetings.StreamAsync(filter, context.Scope, cancel) is not { } rows)
                return false;
            var period = $"{filter.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "开始"} 至 {filter.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? day}";
            await RosterWriter.WriteAsync(output, "会议", MeetingColumns.Register, rows, Cover("组织生活台账", unit, context, new("时段", period)), Identity("meetings", day, unit, context), cancel);
            return true;
        });

    /// <summary>One row a branch: held, attendance and what is owed, by kind (F3, F5).</summary>
    public Task<Outcome<string>> YearAsync(int year, Guid? organisation, Stream output, CommandContext context, CancellationToken cancel = default)
        => WriteAsync(organisation, $"{year}年组织生活汇总", context, cancel, async (unit, day) =>
        {
            if (year is < 1950 or > 2200 || await board.OfAsync(organisation, year, context.Scope, context.Today, cancel) is not { } branches)
                return false;
            var sums = await SumsAsync(year, OrgScope.Of(unit.Path), context.Scope, cancel);
            var rows = branches.Select(b => new YearLine(b, sums.GetValueOrDefault(b.Key) ?? []));
            await RosterWriter.WriteAsync(
                output, "支部", MeetingColumns.Year, rows.ToAsyncEnumerable(), Cover($"{year}年组织生活汇总", unit, context, new("年度", $"{year}年，截至 {day}")),
                Identity("meetings-year", day, unit, context), cancel);
            return true;
        });

    /// <summary>The coverage of a drive by unit (宝山党建 2005 L551).</summary>
    public async Task<Outcome<string>> DriveAsync(Guid drive, Stream output, CommandContext context, CancellationToken cancel = default)
        => await drives.FindAsync(drive, context.Scope, context.Today, cancel) is not { } record
            ? Outcome<string>.NotFound()
            : await WriteAsync(null, "专题组织生活会覆盖面", context, cancel, async (unit, day) =>
            {
                await RosterWriter.WriteAsync(
                    output, "单位", MeetingColumns.Drive, record.Units.Append(new DriveUnitRow(record.Drive.PublicId, "合计", record.Coverage)).ToAsyncEnumerable(),
                    Cover($"专题组织生活会“{record.Drive.Theme}”覆盖面", unit, context, new("截止日", record.Drive.CutOffOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
                    Identity("life-drive", day, unit, context), cancel);
                return true;
            });

    private Task<Outcome<string>> WriteAsync(
        Guid? organisation, string title, CommandContext context, CancellationToken cancel, Func<Organisation, string, Task<bool>> write)
        => ledger.RunAsync<string>(
            async no =>
            {
                if (!context.Actor.May(Permission.ExportMembers))
                    return Outcome<string>.Forbidden();
                var unit = await db.Organisations.AsNoTracking().In(context.Scope)
                    .Where(o => organisation == null || o.PublicId == organisation).OrderBy(o => o.Path).FirstOrDefaultAsync(cancel);
                var day = context.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                if (unit is null || !await write(unit, day))
                    return Outcome<string>.NotFound();
                events.Add(context, "meeting.exported", new EventSubject(EventSubject.Organisation, unit.PublicId, unit.Path), $"导出{title}", recordedNo: no);
                return Outcome<string>.Ok($"{unit.Name}{title}{day}.xlsx");
            },
            cancel);

    private async Task<Dictionary<Guid, Dictionary<MeetingKind, (int Held, int Due, int Present)>>> SumsAsync(int year, OrgScope narrow, OrgScope scope, CancellationToken cancel)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var rows = await (
            from m in db.Set<Meeting>().AsNoTracking()
            where m.SupersededNo == Recorded.Current && m.On >= first && m.On <= last
            join o in db.Organisations.In(scope).In(narrow) on m.OrganisationId equals o.Id
            group m by new { o.PublicId, m.Kind } into g
            select new { g.Key.PublicId, g.Key.Kind, Held = g.Count(), Due = g.Sum(m => m.Due), Present = g.Sum(m => m.Present) }).ToListAsync(cancel);
        return rows.GroupBy(r => r.PublicId).ToDictionary(g => g.Key, g => g.ToDictionary(r => r.Kind, r => (r.Held, r.Due, r.Present)));
    }

    private static WorkbookCover Cover(string title, Organisation unit, CommandContext context, KeyValuePair<string, string> line)
        => new(title, $"{context.Actor.Name}（{context.Actor.Role}）", context.At, [new("单位", unit.Name), line]);

    private static WorkbookIdentity Identity(string kind, string day, Organisation unit, CommandContext context) => new(kind, "1", day, unit.Code, unit.Name, context.At);
}
