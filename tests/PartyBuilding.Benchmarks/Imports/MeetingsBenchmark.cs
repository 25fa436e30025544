using System.Globalization;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Spreadsheets;
using Columns = PartyBuilding.Core.Imports.MeetingSheetColumns;

namespace PartyBuilding.Benchmarks.Imports;

/// <summary>A district month of meetings: six of each of 1,683 branches, with two absent by name, by numbers only, or nobody.</summary>
internal sealed class MeetingsBenchmark : IBenchmark
{
    private const int Branches = 1_683;

    // Half the district's branches have no party groups.
    private const string Chosen =
        """
        SELECT o.Code, count(*) AS Members, min(p.Name) AS First, max(p.Name) AS Last,
               (SELECT g.Name FROM PartyGroup g JOIN PersonFact f ON f.Kind = 13 AND f.Value = g.Name AND f.SupersededNo = @current AND f.ValidTo > @day AND f.ValidFrom <= @first
                JOIN MemberPlacement q ON q.PersonId = f.PersonId AND q.OrganisationId = o.Id AND q.SupersededNo = @current AND q.ValidFrom <= @first AND q.ValidTo > @day
                WHERE g.OrganisationId = o.Id AND g.SupersededNo = @current AND g.ValidFrom <= @first AND g.ValidTo > @day LIMIT 1) AS GroupName,
               EXISTS (SELECT 1 FROM CommitteeMember c JOIN CommitteeTerm t ON t.Id = c.TermId
                WHERE t.OrganisationId = o.Id AND c.SupersededNo = @current AND c.ValidFrom <= @first AND c.ValidTo > @day) AS HasCommittee
        FROM Organisation o
        JOIN (SELECT m.OrganisationId, n.Name FROM MemberPlacement m JOIN Person n ON n.Id = m.PersonId
              WHERE m.SupersededNo = @current AND m.ValidFrom <= @first AND m.ValidTo > @day GROUP BY m.OrganisationId, n.Name HAVING count(*) = 1) p ON p.OrganisationId = o.Id
        WHERE o.Kind = 4 AND o.ClosedOn IS NULL AND o.FoundedOn <= @first
        GROUP BY o.Id HAVING count(*) >= 4 ORDER BY o.Id LIMIT @most
        """;

    public string Name => "meetings";

    public async Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options)
    {
        var rows = new List<SheetMeeting>();
        using (var connection = district.Open())
        {
            connection.Read(
                Chosen, r => rows.AddRange(Six(r.GetString(0), r.GetInt32(1), r.GetString(2), r.GetString(3), r.IsDBNull(4) ? null : r.GetString(4), r.GetBoolean(5))),
                ("current", long.MaxValue), ("first", "2026-11-01"), ("day", "2026-11-22"), ("most", Branches));
        }

        var sheet = Path.GetTempFileName();
        await WriteAsync(sheet, rows);
        var held = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var (kind, item) in new[] { ("支部党员大会", "branch-meeting"), ("支部委员会", "committee"), ("党小组会", "group"), ("党课", "lesson"), ("主题党日", "theme-day") })
            held[$"life.{item}.held"] = rows.Count(r => r.Kind == kind);
        held["life.theme-day.due"] = rows.Where(r => r.Kind == "主题党日").Sum(r => (long)r.Due!.Value);
        held["life.theme-day.present"] = rows.Where(r => r.Kind == "主题党日").Sum(r => (long)r.Due!.Value - 2);
        return await RegisterImport.RunAsync(district, options, "a month's meetings", ImportKind.Meetings, sheet, rows.Count, held);
    }

    private static IEnumerable<SheetMeeting> Six(string branch, int members, string first, string last, string? group, bool hasCommittee)
    {
        yield return new SheetMeeting(branch, "支部党员大会", 6, "讨论工作", Absentees: $"{first}（生病）、{last}（外出，2026-11-16 电话补课）");
        yield return new SheetMeeting(branch, hasCommittee ? "支部委员会" : "其他活动", 3, "研究本月工作", Absentees: "无");
        yield return new SheetMeeting(branch, hasCommittee ? "支部委员会" : "其他活动", 17, "研究下月工作", Absentees: "无");
        yield return new SheetMeeting(branch, "党课", 12, "学习党章", Absentees: $"{first}（工作）", Lecturer: "区委党校教师", Lesson: "讲授式");
        yield return new SheetMeeting(branch, "主题党日", 20, "志愿服务", Due: members + 40);
        yield return new SheetMeeting(branch, group is null ? "其他活动" : "党小组会", 10, "交流思想", Absentees: "无", Group: group);
    }

    private static async Task WriteAsync(string file, IReadOnlyList<SheetMeeting> rows)
    {
        RosterColumn<SheetMeeting>[] columns =
        [
            Column(Columns.Branch, r => r.Branch), Column(Columns.Kind, r => r.Kind), Column(Columns.On, r => $"2026-11-{r.Day:D2}"), Column(Columns.Topic, r => r.Topic),
            Column(Columns.Group, r => r.Group), Column(Columns.Due, r => r.Due?.ToString(CultureInfo.InvariantCulture)),
            Column(Columns.Present, r => (r.Due - 2)?.ToString(CultureInfo.InvariantCulture)), Column(Columns.OnLeave, r => r.Due is null ? null : "1"),
            Column(Columns.Absentees, r => r.Absentees), Column(Columns.Lecturer, r => r.Lecturer), Column(Columns.LessonForm, r => r.Lesson),
        ];
        await BenchmarkSheet.WriteAsync(file, "组织生活登记表", columns, rows);
    }

    private static RosterColumn<SheetMeeting> Column(string key, Func<SheetMeeting, string?> value)
        => RosterColumn<SheetMeeting>.Text(SheetKinds.Of(ImportKind.Meetings).TitleOf(key), 12, value);
}
