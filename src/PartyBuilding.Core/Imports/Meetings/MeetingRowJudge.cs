using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Rules;
using Columns = PartyBuilding.Core.Imports.MeetingSheetColumns;

namespace PartyBuilding.Core.Imports.Meetings;

/// <summary>Puts the questions of the form to a row: group, people, roster, rules, counts.</summary>
internal sealed class MeetingRowJudge(RuleCatalogue rules, MeetingRosters rosters, MeetingRegister register, IReadOnlyList<LifeDrive> drives, CommandContext context)
{
    /// <param name="reached">Of a special meeting: the roster with whoever took part elsewhere.</param>
    /// <param name="no">Recording number of the transaction; any when nothing is written.</param>
    public async Task JudgeAsync(MeetingEntry entry, Func<MeetingEntry, LifeDrive, Task<IReadOnlyList<RosterPerson>>> reached, long no)
    {
        if (entry is not { Branch: { } branch, Row: { Kind: { } kind, On: { } on } row })
            return;
        var (group, found) = (Group(entry, branch.Id, kind, on), entry.Found);
        if (register.Find(branch.Id, kind, on, group?.Key, row.Topic, row.Record) is { } known && row.Topic.Length > 0)
        {
            Repeats(entry, known);
            return;
        }

        if (found.IsFaulty(Columns.Group))
            return;
        var drive = kind == MeetingKind.Special ? Drive(entry) : null;
        if (kind == MeetingKind.Special && drive is null)
            return;
        // Of floating members taking part here a sheet says nothing.
        var expected = drive is null ? rosters.Of(branch.Id, kind, on, group?.Key, false) : await reached(entry, drive);
        List<RosterPerson> roster = [.. expected.Where(r => !r.IsGuest)];
        var members = rosters.Members(branch.Id, on);
        var draft = new MeetingDraft(branch, kind, on, group?.Key, group?.Name, drive, Details(entry, members), roster, Marks(entry, roster), [], null);
        var result = MeetingJudge.Of(
            draft,
            new MeetingKnown(
                register.HasSameDay(branch.Id, kind, on, group?.Key), register.IsSubmitted(branch.Id, on), drive is not null && register.IsHeld(branch.Id, drive.PublicId),
                members.Select(m => m.Key).ToHashSet()),
            rules, context.Today, row.Note);
        Tell(entry, result);
        Write(entry, draft, members, no);
        if (!entry.IsNew)
            return;
        register.Add(new KnownMeeting(
            entry.Meeting!.Key, branch.Id, kind, on, group?.Key, drive?.PublicId, row.Topic, entry.Meeting.Due, entry.Meeting.Present, entry.Meeting.MadeUp, row.Line));
    }

    private static void Repeats(MeetingEntry entry, KnownMeeting known)
    {
        var (row, found) = (entry.Row, entry.Found);
        if (known.Line > 0)
        {
            found.Reject(Columns.Topic, "IMP-MEETING-TWICE", $"与第 {known.Line} 行是同一次会议。", "一次会议只写一行；确实开了两次的，议题写明不同。");
            return;
        }

        entry.Known = known;
        Told(Columns.Due, row.Due, known.Due);
        Told(Columns.Present, row.Present, known.Present);
        Told(Columns.MadeUp, row.MadeUp, known.MadeUp);

        void Told(string column, int? sheet, int register)
        {
            if (sheet is { } number && number != register)
                found.Note(column, "IMP-MEETING-DIFFERS", $"已经记过这次会议，{found.TitleOf(column)}记的是 {register}，表里是 {number}，导入不改。", "要改的，在会议页面修改。");
        }
    }

    private (Guid Key, string Name)? Group(MeetingEntry entry, int branch, MeetingKind kind, DateOnly on)
    {
        var (named, found) = (entry.Row.Group, entry.Found);
        if (!MeetingWords.IsOfGroup(kind))
        {
            if (named is not null)
                found.Note(Columns.Group, "IMP-MEETING-UNUSED", $"{MeetingWords.Kinds[kind]}不分党小组，这一栏不写入。", "各小组分别开的，会议类型写“党小组会”。");
            return null;
        }

        if (named is null && kind != MeetingKind.Group)
            return null;
        var key = ChineseText.SearchKey(named);
        var groups = rosters.Groups(branch, on).Where(g => ChineseText.SearchKey(g.Name) == key).ToList();
        if (groups.Count > 0)
            return groups[0];
        var there = string.Join('、', rosters.Groups(branch, on).Select(g => g.Name));
        found.Add(MeetingFindings.Group(Columns.Group) with { Message = named is null ? "党小组会没有写明党小组。" : $"支部在这一天没有党小组“{named}”{(there.Length > 0 ? $"，有{there}" : "")}。" }, rejects: true);
        return null;
    }

    private LifeDrive? Drive(MeetingEntry entry)
    {
        var covering = drives.Where(d => d.ClosedOn is null && d.Units.Any(u => Access.PathRange.Under(u.Organisation!.Path).Contains(entry.Branch!.Path))).ToList();
        var asked = ChineseText.SearchKey(entry.Row.Drive);
        var named = entry.Row.Drive is null ? covering : covering.FindAll(d => ChineseText.SearchKey(d.Theme) == asked);
        if (named.Count == 1)
            return named[0];
        var there = string.Join('、', covering.Select(d => d.Theme));
        entry.Found.Add(
            MeetingFindings.Choose("本支部参加的专题活动", Columns.Drive) with { Remedy = covering.Count == 0 ? "上级没有正在进行的专题活动；一般的组织生活会记作其他类型。" : $"写明是哪一个：{there}。" },
            rejects: true);
        return null;
    }

    private static MeetingDetails Details(MeetingEntry entry, IReadOnlyList<RosterPerson> members)
    {
        var row = entry.Row;
        var lecturer = row.Lecturer is null ? null : Person(entry, Columns.Lecturer, ChineseText.PersonName(row.Lecturer), members, mustBe: false);
        return new MeetingDetails(
            row.Topic, row.Place, Person(entry, Columns.Chair, row.Chair, members), Person(entry, Columns.Recorder, row.Recorder, members), lecturer,
            lecturer is null ? row.Lecturer : null, row.LessonForm, row.ReportForm, row.Invited, row.InvitedNote);
    }

    private static Guid? Person(MeetingEntry entry, string column, string? name, IReadOnlyList<RosterPerson> members, bool mustBe = true)
    {
        var named = name is null ? [] : members.Where(m => m.Name == name).ToList();
        if (named.Count > 1)
            entry.Found.Reject(column, "IMP-PERSON-TWICE", $"支部在这一天有 {named.Count} 名同名的{name}。", "这一栏留空，导入后在会议页面选择。");
        else if (named.Count == 0 && name is not null && mustBe)
            entry.Found.Add(MeetingFindings.NotARosterMember(entry.Found.TitleOf(column), column) with { Remedy = $"名册里这一天没有{name}，核对姓名和日期；没有的留空。" }, rejects: true);
        return named.Count == 1 ? named[0].Key : null;
    }

    /// <summary>As the form sends them: everybody on the roster, those named away. Null when nobody is named.</summary>
    private static List<AttendanceMark>? Marks(MeetingEntry entry, List<RosterPerson> roster)
    {
        if (entry.Row.Absentees is not { Count: > 0 } absentees)
            return null;
        var marks = new List<AttendanceMark>();
        var unknown = new List<string>();
        foreach (var absentee in absentees)
        {
            var named = roster.FindAll(r => r.Name == absentee.Name);
            if (named.Count == 1)
                marks.Add(new AttendanceMark(named[0].Key, true, absentee.Why, absentee.Note));
            else
                unknown.Add(named.Count == 0 ? absentee.Name : $"{absentee.Name}（同名 {named.Count} 人）");
        }

        if (unknown.Count > 0)
        {
            entry.Found.Reject(
                Columns.Absentees, "OL-PERSON", $"这一天应到的名册里认不出：{string.Join('、', unknown)}。",
                "写成“姓名（原因），姓名（原因）”，核对姓名和日期；同名的这一栏留空，只写人数。");
        }

        var away = marks.Select(m => m.Key).ToHashSet();
        marks.AddRange(roster.Where(r => !away.Contains(r.Key)).Select(r => new AttendanceMark(r.Key, r.Why is not null, r.Why, r.Note)));
        return marks;
    }

    private static void Tell(MeetingEntry entry, RuleResult result)
    {
        foreach (var told in result.Findings.GroupBy(f => (Column: Column(f), f.RuleCode)))
        {
            var finding = told.First() with { Message = string.Concat(told.Select(f => f.Message).Distinct(StringComparer.Ordinal)), Field = told.Key.Column };
            entry.Found.Add(finding, rejects: told.Any(result.Refusals.Contains));
        }
    }

    private static string Column(Finding finding) => finding.Field switch
    {
        { } field when field.StartsWith("Marks[", StringComparison.Ordinal) => Columns.Absentees,
        nameof(MeetingDetails.OutsideLecturer) => Columns.Lecturer,
        { Length: > 0 } field => field,
        _ when finding.RuleCode == "OL-NOBODY" => Columns.Kind,
        _ when finding.RuleCode == "OL-DRIVE-ONCE" => Columns.Drive,
        _ => Columns.On,
    };

    private void Write(MeetingEntry entry, MeetingDraft draft, IReadOnlyList<RosterPerson> members, long no)
    {
        if (draft.Roster.Count == 0 || entry.Found.IsFaulty(Columns.Absentees))
            return;
        var meeting = new Meeting
        {
            Key = PublicKey.New(context.At), OrganisationId = draft.Branch.Id, Kind = draft.Kind, On = draft.On, GroupKey = draft.GroupKey, GroupName = draft.GroupName,
            DriveKey = draft.Drive?.PublicId, Topic = "", RecordedNo = no,
        };
        meeting.Fill(draft, members.Where(m => m.PersonId is not null).ToDictionary(m => m.Key, m => m.PersonId!.Value));
        var rows = MadeUp(entry, draft, AttendanceWriter.Rows(draft, meeting.Key, no), no);
        meeting.Count(rows);
        MeetingRowCounts.Apply(entry, meeting, rows, rules);
        (entry.Meeting, entry.Attendance) = (meeting, rows);
    }

    private List<MeetingAttendance> MadeUp(MeetingEntry entry, MeetingDraft draft, List<MeetingAttendance> rows, long no)
    {
        foreach (var absentee in entry.Row.Absentees?.Where(a => a.IsMadeUp) ?? [])
        {
            var at = rows.FindIndex(r => r.PersonId is { } id && draft.Roster.Any(p => p.PersonId == id && p.Name == absentee.Name));
            if (absentee.MadeUpOn is not { } day)
                entry.Found.Reject(Columns.Absentees, "OL-MADEUP-DAY", $"{absentee.Name}的补课没有写日期。", "写成“张三（生病，2026-10-20 补课）”。");
            else if (rules.Evaluate(MeetingChecks.MakeUp, new MakeUpFacts(draft.On, day, context.Today), day, RuleOccasion.Decision).Blocking is [var broken, ..])
                entry.Found.Add(broken with { Message = $"{absentee.Name}：{broken.Message}", Field = Columns.Absentees }, rejects: true);
            else if (at >= 0 && rows[at].State == AttendanceState.Absent)
                rows[at] = rows[at].MakeUp(day, absentee.Form, no);
        }

        return rows;
    }
}
