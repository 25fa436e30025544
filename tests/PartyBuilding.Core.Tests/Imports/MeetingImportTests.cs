using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Ledger;
using Columns = PartyBuilding.Core.Imports.MeetingSheetColumns;

namespace PartyBuilding.Core.Tests.Imports;

public sealed class MeetingImportTests : MeetingImportTest
{
    [Fact]
    public async Task Each_row_records_a_meeting_with_the_roster_of_its_day()
    {
        await SetUpAsync();
        var record = await CheckAsync(
            ImportKind.Meetings, District,
            [
                Line(absentees: "丁四（生病）、丁五（外出，2026-07-04 上门补课）", chair: "丁一"), Line("支委会", topic: "研究工作", absentees: "无"),
                Line("党小组会", topic: "学习", group: "东组", present: 3d), Line("党课", topic: "党章", absentees: "丁一：接待来访", lecturer: "某教授", lesson: "讲授"),
                Line("向党员报告工作", on: "2026.7.2", topic: "半年工作", present: "5人", report: "座谈"),
            ]);
        (record.Row.Kind, record.Row.Way, record.Row.NewRows, record.FaultCount).ShouldBe((ImportKind.Meetings, ImportWay.Recorded, 5, 0), Told(record));
        (await MeetingsAsync()).ShouldBeEmpty();

        var done = await WriteAsync(record);
        (done.Row.Status, done.Row.NewRows).ShouldBe((ImportStatus.Done, 5), Told(done));
        var meetings = await MeetingsAsync();
        meetings.Select(m => (m.Kind, m.Due, m.Present, m.Absent, m.OnLeave, m.MadeUp)).ShouldBe(
        [
            (MeetingKind.BranchMeeting, 5, 3, 2, 2, 1), (MeetingKind.Committee, 3, 3, 0, 0, 0), (MeetingKind.Group, 3, 3, 0, 0, 0),
            (MeetingKind.Lesson, 5, 4, 1, 1, 0), (MeetingKind.BranchReport, 5, 5, 0, 0, 0),
        ]);
        (meetings[0].ChairId, meetings[2].GroupName, meetings[3].OutsideLecturer, meetings[3].LessonForm, meetings[4].ReportForm)
            .ShouldBe((Members[0].Person.Id, "东组", "某教授", LessonForm.Lecturing, ReportForm.Forum));
        (await AttendanceAsync(meetings[0].Key)).Skip(3).Select(a => (a.Person!.Name, a.State, a.Why, a.MadeUpOn, a.MadeUpForm)).ShouldBe(
            [("丁五", AttendanceState.MadeUp, AbsenceReason.Travel, new DateOnly(2026, 7, 4), MakeUpForm.AtHome), ("丁四", AttendanceState.Absent, AbsenceReason.Sick, null, null)],
            ignoreOrder: true);
        (await AttendanceAsync(meetings[3].Key)).Single(a => a.State == AttendanceState.Absent).Note.ShouldBe("接待来访");
        (await Read(db => db.BusinessEvents.CountAsync(e => e.Kind == "meeting.recorded"))).ShouldBe(5);
        (await With((AuditVerifier v) => v.VerifyAsync())).IsWhole.ShouldBeTrue();
    }

    // The monthly return counts what was imported (手册2008 L1736-1744).
    [Fact]
    public async Task The_return_of_the_month_counts_what_was_imported()
    {
        await SetUpAsync();
        await WriteAsync(await CheckAsync(ImportKind.Meetings, District, [Line(absentees: "丁四（生病）"), Line(on: "2026-07-02", topic: "另一次", due: 5, present: 3, absent: 2, leave: 1, madeUp: 1)]));
        var counts = await With((LedgerCounter c) => c.CountAsync(LedgerPoint.Today(new Month(202607)), [Branch.Id]));
        new[] { "held", "due", "present", "absent", "made-up" }.Select(m => counts[Branch.Id, "life.branch-meeting." + m]).ShouldBe([2, 10, 7, 2, 1]);
    }

    [Fact]
    public async Task A_row_with_numbers_only_keeps_the_numbers_and_names_nobody()
    {
        await SetUpAsync();
        var record = await CheckAsync(
            ImportKind.Meetings, District,
            [Line(due: 6, present: 4), Line(on: "2026-07-02", present: "3", leave: 1), Line(on: "2026-07-01", absent: 0)]);
        record.Row.NewRows.ShouldBe(3, Told(record));
        record.Faults.Where(f => f.Row == 2).Select(f => f.Code).Order().ShouldBe(["IMP-MEETING-DUE", "IMP-MEETING-LEAVE", "IMP-MEETING-NUMBERS"]);
        record.Faults.ShouldAllBe(f => !f.Rejects);
        await WriteAsync(record);
        var meetings = await MeetingsAsync();
        meetings.Select(m => (m.Due, m.Present, m.Absent, m.OnLeave)).ShouldBe([(6, 4, 2, 0), (5, 3, 2, 1), (5, 5, 0, 0)]);
        (await AttendanceAsync(meetings[0].Key)).ShouldBeEmpty();
        (await AttendanceAsync(meetings[1].Key)).ShouldBeEmpty();
        (await AttendanceAsync(meetings[2].Key)).Count.ShouldBe(5);
    }

    [Fact]
    public async Task Papers_and_a_change_of_topic_leave_the_numbers_and_naming_people_replaces_them()
    {
        await SetUpAsync();
        await WriteAsync(await CheckAsync(ImportKind.Meetings, District, [Line(due: 6, present: 4)]));
        var meeting = (await MeetingsAsync()).Single();
        var changed = await With((MeetingService s) => s.ChangeAsync(new ChangeMeeting(meeting.Key, meeting.RecordedNo, meeting.On, new MeetingDetails("改过的议题")), Department()));
        changed.IsOk.ShouldBeTrue(string.Join('；', changed.Findings.Select(f => f.Message)));
        meeting = (await MeetingsAsync()).Single();
        (meeting.Topic, meeting.Due, meeting.Present, meeting.Absent).ShouldBe(("改过的议题", 6, 4, 2));

        AttendanceMark[] marks = [.. Members.Select((m, i) => new AttendanceMark(m.Person.PublicId, i == 0, i == 0 ? AbsenceReason.Sick : null))];
        (await With((MeetingService s) => s.ChangeAsync(new ChangeMeeting(meeting.Key, meeting.RecordedNo, meeting.On, new MeetingDetails("改过的议题"), marks), Department()))).IsOk.ShouldBeTrue();
        meeting = (await MeetingsAsync()).Single();
        (meeting.Due, meeting.Present, meeting.Absent, meeting.OnLeave).ShouldBe((5, 4, 1, 1));
    }

    // Rules of organisation-life.rule.json; 手册2008 L1623-1627, L1736-1745, 宝山党建2005 L409-413, L551.
    [Fact]
    public async Task Every_planted_fault_is_told_at_once_at_its_cell()
    {
        await SetUpAsync();
        await World.MemberAsync(Branch, name: "同名");
        await World.MemberAsync(Branch, name: "同名");
        var record = await CheckAsync(
            ImportKind.Meetings, District,
            [
                Line(branch: "没有这个支部", present: 5), Line("茶话会", present: 7), Line(on: "2026-07", present: 7), Line(on: "2026-08-01", present: 7),
                Line(on: "2019-05-06", present: 7), Line(topic: null, present: 7), Line(), Line(present: 5, absent: 3, due: 7), Line(present: 9), Line("党课", present: 7),
                Line("向党员报告工作", present: 7), Line("党小组会", present: 3), Line("党小组会", group: "南组", present: 3), Line(absentees: "没有的人（生病）"),
                Line(absentees: "丁四"), Line(absentees: "丁四（其他）、丁五（不计应到）"), Line(absentees: "同名（生病）"), Line(absentees: "丁四（生病）、丁四（外出）"),
                Line(absentees: "丁四（生病，补课）"), Line(absentees: "丁四（生病，2026-07-01补课）"), Line(absentees: "丁四（生病）", present: 7),
                Line(present: 6, leave: 2), Line(chair: "没有的人", present: 7), Line("支委会", branch: "乙一支部", present: 1), Line("专题组织生活会", present: 7), Line(present: "七个"),
            ]);
        record.Faults.Where(f => f.Rejects).Select(f => (f.Row, f.Field, f.Code)).Order().ToList().ShouldBe(
            [
                (2, Columns.Branch, "MEM-BRANCH-SCOPE"), (3, Columns.Kind, "IMP-WORD"), (4, Columns.On, "IMP-DATE"), (5, Columns.On, "OL-DATE-FUTURE"),
                (6, Columns.Kind, "OL-NOBODY"), (6, Columns.On, "OL-DATE-STANDS"), (7, Columns.Topic, "IMP-REQUIRED"), (8, Columns.Present, "IMP-REQUIRED"),
                (9, Columns.Present, "OL-COUNTS"), (10, Columns.Present, "OL-COUNTS"), (11, Columns.Lecturer, "OL-LESSON-NEEDS"), (11, Columns.LessonForm, "OL-LESSON-NEEDS"),
                (12, Columns.ReportForm, "OL-REPORT-FORM"), (13, Columns.Group, "OL-GROUP"), (14, Columns.Group, "OL-GROUP"), (15, Columns.Absentees, "OL-PERSON"),
                (16, Columns.Absentees, "OL-ABSENCE-REASON"), (17, Columns.Absentees, "OL-ABSENCE-REASON"), (18, Columns.Absentees, "OL-PERSON"),
                (19, Columns.Absentees, "OL-PERSON-TWICE"), (20, Columns.Absentees, "OL-MADEUP-DAY"), (21, Columns.Absentees, "OL-MADEUP-BEFORE"),
                (22, Columns.Present, "OL-COUNTS"), (23, Columns.OnLeave, "OL-COUNTS"), (24, Columns.Chair, "OL-PERSON"), (25, Columns.Kind, "OL-NOBODY"),
                (26, Columns.Drive, "OL-CHOICE"), (27, Columns.Present, "IMP-NUMBER"),
            ],
            Told(record));
        (record.Row.NewRows, record.Row.RejectedRows).ShouldBe((0, 26), Told(record));
        record.Faults.ShouldAllBe(f => f.Reason.Length > 4 && f.Suggestion.Length > 3);
        var words = record.Faults.Single(f => f.Row == 17).Reason;
        words.ShouldContain("丁四");
        words.ShouldContain("丁五");
    }

    // OL-SAME-DAY is usual, OL-LATE only noted: both are told, and the row goes.
    [Fact]
    public async Task What_is_usual_is_a_warning_and_the_row_goes()
    {
        await SetUpAsync();
        await World.SubmittedAsync(Branch, 202606);
        var record = await CheckAsync(
            ImportKind.Meetings, District, [Line(present: 5), Line(topic: "又开一次", present: 5, note: "上午没有开完"), Line(on: "2026-06-20", present: 5), Line(group: "东组", on: "2026-07-02", present: 5)]);
        (record.Row.NewRows, record.Row.RejectedRows).ShouldBe((4, 0), Told(record));
        record.Faults.Select(f => (f.Row, f.Field, f.Code, f.Rejects)).ShouldBe(
            [(3, Columns.On, "OL-SAME-DAY", false), (4, Columns.On, "OL-LATE", false), (5, Columns.Group, "IMP-MEETING-UNUSED", false)]);
        await WriteAsync(record);
        (await Read(db => db.BusinessEvents.Where(e => e.Kind == "meeting.recorded").OrderBy(e => e.Id).Select(e => e.Reason).ToListAsync()))[1]!.ShouldStartWith("上午没有开完");
    }

    [Fact]
    public async Task The_same_sheet_a_second_time_is_all_known_and_no_row_stands_twice_in_one()
    {
        await SetUpAsync();
        Dictionary<string, object?>[] rows = [Line(absentees: "丁四（生病）"), Line("党小组会", group: "东组", present: 3), Line("党小组会", group: "西组", present: 2), Line("其他活动", present: 4)];
        await WriteAsync(await CheckAsync(ImportKind.Meetings, District, rows));
        var again = await CheckAsync(ImportKind.Meetings, District, rows);
        (again.Row.SameRows, again.Row.NewRows, again.FaultCount).ShouldBe((4, 0, 0), Told(again));
        await WriteAsync(again);
        (await MeetingsAsync()).Count.ShouldBe(4);

        var differs = await CheckAsync(ImportKind.Meetings, District, [Line(present: 5, topic: "学习 讨论")]);
        (differs.Row.NewRows, differs.Faults.Single().Code).ShouldBe((1, "OL-SAME-DAY"));
        differs = await CheckAsync(ImportKind.Meetings, District, [Line(present: 5)]);
        (differs.Row.SameRows, differs.Faults.Single().Code, differs.Faults.Single().Rejects).ShouldBe((1, "IMP-MEETING-DIFFERS", false));

        var twice = await CheckAsync(ImportKind.Meetings, District, [Line(on: "2026-07-01", present: 5), Line(on: "2026-07-01", present: 5)]);
        twice.Faults.Select(f => (f.Row, f.Field, f.Code)).ShouldBe([(3, Columns.Topic, "IMP-MEETING-TWICE")]);
        (twice.Row.NewRows, twice.Row.RejectedRows).ShouldBe((1, 1));
    }

    [Fact]
    public async Task Our_own_export_comes_back_as_known()
    {
        await SetUpAsync();
        await WriteAsync(await CheckAsync(ImportKind.Meetings, District, [Line(absentees: "丁四（生病）"), Line("党小组会", group: "东组", present: 3)]));
        using var file = new MemoryStream();
        (await With((MeetingWorkbook w) => w.RegisterAsync(new MeetingFilter(), file, Department()))).IsOk.ShouldBeTrue();
        file.Position = 0;
        var back = await CheckAsync(file, District);
        (back.Row.Kind, back.Row.SameRows, back.Row.NewRows, back.FaultCount).ShouldBe((ImportKind.Meetings, 2, 0, 0), Told(back));
    }

    [Fact]
    public async Task A_branch_out_of_scope_is_refused_on_its_row_and_the_others_go()
    {
        await SetUpAsync();
        var record = await CheckAsync(ImportKind.Meetings, Town, [Line(present: 5), Line(branch: "乙一支部", present: 1), Line(branch: "甲街道党工委", present: 1)]);
        (record.Row.NewRows, record.Row.RejectedRows).ShouldBe((1, 2), Told(record));
        record.Faults.Select(f => (f.Row, f.Field, f.Code)).ShouldBe([(3, Columns.Branch, "MEM-BRANCH-SCOPE"), (4, Columns.Branch, "MEM-BRANCH-KIND")]);
    }

    [Fact]
    public async Task The_undo_withdraws_what_the_import_wrote_unless_something_stands_on_it()
    {
        await SetUpAsync();
        Dictionary<string, object?>[] rows = [Line(absentees: "丁四（生病）"), Line("支委会", present: 3)];
        var done = await WriteAsync(await CheckAsync(ImportKind.Meetings, District, rows));
        (await UndoAsync(done)).ShouldBeEmpty();
        (await MeetingsAsync()).ShouldBeEmpty();
        (await Read(db => db.Set<MeetingAttendance>().CountAsync(a => a.SupersededNo == Recorded.Current))).ShouldBe(0);
        (await Read(db => db.Set<Meeting>().CountAsync())).ShouldBe(2);
        (await Read(db => db.BusinessEvents.CountAsync(e => e.Kind == "meeting.withdrawn"))).ShouldBe(2);
        (await FindAsync(done.Row.Key)).Row.Status.ShouldBe(ImportStatus.Undone);

        var second = await WriteAsync(await CheckAsync(ImportKind.Meetings, District, rows));
        second.Row.NewRows.ShouldBe(2, Told(second));
        var meeting = (await MeetingsAsync())[0];
        (await With((MeetingFollowUp s) => s.MakeUpAsync(
            new MakeUpMeeting(meeting.Key, meeting.RecordedNo, [Members[3].Person.PublicId], new DateOnly(2026, 7, 4), MakeUpForm.Session), Department()))).IsOk.ShouldBeTrue();
        (await UndoAsync(second)).ShouldBe(["IMP-UNDO-CHANGED"]);
        (await MeetingsAsync()).Count.ShouldBe(2);
    }

    // A drive is held once in a branch and reaches everybody (宝山党建2005 L551).
    [Fact]
    public async Task A_special_meeting_belongs_to_its_drive_and_is_held_once()
    {
        await SetUpAsync();
        (await With((DriveService s) => s.OpenAsync(
            new OpenDrive(Guid.NewGuid(), District.PublicId, "维护稳定", new DateOnly(2026, 7, 1), new DateOnly(2026, 7, 31), null, [Town.PublicId]), Department()))).IsOk.ShouldBeTrue();
        var record = await CheckAsync(
            ImportKind.Meetings, District,
            [
                Line("专题组织生活会", drive: "维护稳定", absentees: "丁四（生病）"), Line("专题组织生活会", topic: "再开", on: "2026-07-04", absentees: "无"),
                Line("专题组织生活会", branch: "乙一支部", absentees: "无"),
            ]);
        record.Faults.Where(f => f.Rejects).Select(f => (f.Row, f.Field, f.Code)).ShouldBe([(3, Columns.Drive, "OL-DRIVE-ONCE"), (4, Columns.Drive, "OL-CHOICE")], Told(record));
        var numbers = await CheckAsync(ImportKind.Meetings, District, [Line("专题组织生活会", present: 3)]);
        numbers.Faults.Where(f => f.Rejects).Select(f => f.Code).ShouldBe(["IMP-MEETING-NAMES"]);
        await WriteAsync(record, allOrNothing: false);
        (await MeetingsAsync()).Single().DriveKey.ShouldNotBeNull();
    }
}
