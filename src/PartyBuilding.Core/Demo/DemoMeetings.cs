using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Groups;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Demo;

/// <summary>Some months of meetings of a few named branches: most complete, some without papers, some with absences not made up.</summary>
internal sealed class DemoMeetings(DemoLedger ledger, DemoRegisterBook book, IReadOnlyList<PartyGroup> groups, DemoRandom random)
{
    private const int Months = 6;
    private const int MostSeats = 5;

    private static readonly string[] Topics = ["学习上级文件精神", "讨论支部工作计划", "通报党费收缴情况", "讨论发展党员工作", "研究志愿服务安排", "总结上月工作"];
    private static readonly string[] LessonTopics = ["学习党章", "党史专题学习", "形势报告", "作风建设专题"];
    private static readonly AbsenceReason[] Reasons = [AbsenceReason.Sick, AbsenceReason.Travel, AbsenceReason.Work, AbsenceReason.Family, AbsenceReason.Frail, AbsenceReason.NoLeave];

    private readonly ILookup<int, int> _members = ledger.Spells.Where(s => s.BranchId is not null).ToLookup(s => s.BranchId!.Value, s => s.PersonId);
    private readonly Dictionary<int, string> _groupOf = ledger.Facts.Where(f => f.Kind == PersonFactKind.PartyGroup && f.SupersededNo == Recorded.Current && f.ValidTo == Recorded.Open)
        .GroupBy(f => f.PersonId).ToDictionary(g => g.Key, g => g.Last().Value);
    private readonly Dictionary<int, DateOnly> _since = ledger.Placements.Where(p => p.SupersededNo == Recorded.Current && p.ValidTo == Recorded.Open)
        .GroupBy(p => p.PersonId).ToDictionary(g => g.Key, g => g.Max(p => p.ValidFrom));

    public List<Meeting> Meetings { get; } = [];

    public List<MeetingAttendance> Attendance { get; } = [];

    public List<MeetingPaper> Papers { get; } = [];

    public List<LifeDrive> Drives { get; } = [];

    public List<LifeDriveUnit> Units { get; } = [];

    /// <summary>A drive of the whole district; of these branches all but the last two have held theirs.</summary>
    public void MakeDrive(Organisation district, IReadOnlyList<Organisation> branches)
    {
        var opened = book.Today.AddDays(-20);
        Drives.Add(new LifeDrive
        {
            Id = 1, PublicId = random.Key(opened), OrganisationId = district.Id, Theme = "改进作风、服务群众", OpenedOn = opened, CutOffOn = book.Today.AddDays(10), Document = "每个支部开一次专题组织生活会，缺席的补课。",
        });
        foreach (var unit in ledger.Organisations.Where(o => o.ParentId == district.Id && o.ClosedOn is null))
            Units.Add(new LifeDriveUnit { Id = Units.Count + 1, DriveId = 1, OrganisationId = unit.Id });
        foreach (var branch in branches.SkipLast(2))
            Add(branch, MeetingKind.Special, opened.AddDays(random.Between(3, 15)), "改进作风、服务群众", null, Drives[0].PublicId);
    }

    /// <param name="branches">Whose meetings to make; the first keep theirs most carefully.</param>
    public void Make(IReadOnlyList<Organisation> branches)
    {
        foreach (var branch in branches)
        {
            for (var back = Months - 1; back >= 0; back--)
            {
                var first = new DateOnly(book.Today.Year, book.Today.Month, 1).AddMonths(-back);
                if (branch.FoundedOn < first)
                    Month(branch, first);
            }
        }
    }

    private void Month(Organisation branch, DateOnly first)
    {
        var isQuarterEnd = first.Month % 3 == 2;
        Add(branch, MeetingKind.ThemeDay, first.AddDays(4), random.Of(Topics));
        if (_members[branch.Id].Count() >= 7)
            Add(branch, MeetingKind.Committee, first.AddDays(7), random.Of(Topics));
        foreach (var group in groups.Where(g => g.OrganisationId == branch.Id && g.SupersededNo == Recorded.Current && g.ValidTo == Recorded.Open))
            Add(branch, MeetingKind.Group, first.AddDays(9 + random.Below(4)), random.Of(Topics), group);
        if (isQuarterEnd)
        {
            Add(branch, MeetingKind.BranchMeeting, first.AddDays(14), "支部党员大会：" + random.Of(Topics));
            Add(branch, MeetingKind.Lesson, first.AddDays(17), random.Of(LessonTopics));
        }

        if (first.Month == 7)
            Add(branch, MeetingKind.MembersLife, first.AddDays(20), "党员民主生活会");
    }

    private void Add(Organisation branch, MeetingKind kind, DateOnly on, string topic, PartyGroup? group = null, Guid? drive = null)
    {
        // One in twelve was not held.
        if (on > book.Today || (drive is null && random.Chance(0.08)))
            return;
        var people = _members[branch.Id].Where(p => _since.GetValueOrDefault(p) <= on && (group is null || _groupOf.GetValueOrDefault(p) == group.Name)).ToList();
        if (kind == MeetingKind.Committee)
            people = [.. people.Take(MostSeats)];
        if (people.Count == 0)
            return;
        var (key, no, isDone) = (random.Key(on), book.NumberOf(on), random.Chance(0.75));
        var rows = people.Select(p => Row(p, key, on, no)).ToList();
        var meeting = new Meeting
        {
            Key = key, OrganisationId = branch.Id, Kind = kind, On = on, GroupKey = group?.Key, GroupName = group?.Name, DriveKey = drive, Topic = topic, Place = "党员活动室", ChairId = people[0],
            RecorderId = people[^1], LecturerId = kind == MeetingKind.Lesson ? people[0] : null, LessonForm = kind == MeetingKind.Lesson ? LessonForm.Lecturing : null,
            ClosedOn = isDone ? book.Within(on, on.AddDays(5)) : null, RecordedNo = no,
        };
        meeting.Count(rows);
        Meetings.Add(meeting);
        Attendance.AddRange(rows);
        if (isDone)
            Papers.AddRange(Enum.GetValues<PaperKind>().Select(k => new MeetingPaper { MeetingKey = key, Kind = k, Text = $"{topic}：{MeetingWords.Papers[k]}（演示）。", RecordedNo = no }));
    }

    private MeetingAttendance Row(int person, Guid meeting, DateOnly on, long no)
    {
        if (!random.Chance(0.06))
            return new MeetingAttendance { MeetingKey = meeting, PersonId = person, State = AttendanceState.Present, RecordedNo = no };
        var (isMadeUp, day) = (random.Chance(0.6), on.AddDays(random.Between(2, 9)));
        return isMadeUp && day <= book.Today
            ? new MeetingAttendance { MeetingKey = meeting, PersonId = person, State = AttendanceState.MadeUp, Why = random.Of(Reasons), MadeUpOn = day, MadeUpForm = MakeUpForm.Session, RecordedNo = no }
            : new MeetingAttendance { MeetingKey = meeting, PersonId = person, State = AttendanceState.Absent, Why = random.Of(Reasons), RecordedNo = no };
    }
}
