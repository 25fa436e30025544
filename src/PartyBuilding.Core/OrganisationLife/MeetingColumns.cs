using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>Columns of the workbooks.</summary>
internal static class MeetingColumns
{
    public static readonly IReadOnlyList<RosterColumn<MeetingRow>> Register =
    [
        RosterColumn<MeetingRow>.Text("支部", 30, r => r.Branch), RosterColumn<MeetingRow>.Date("日期", r => r.On), RosterColumn<MeetingRow>.Text("类型", 22, r => r.Title),
        RosterColumn<MeetingRow>.Text("议题", 40, r => r.Topic), RosterColumn<MeetingRow>.Text("地点", 18, r => r.Place), RosterColumn<MeetingRow>.Text("主持人", 10, r => r.Chair),
        RosterColumn<MeetingRow>.Text("记录人", 10, r => r.Recorder), RosterColumn<MeetingRow>.Text("讲课人", 16, r => r.Lecturer),
        RosterColumn<MeetingRow>.Text("方式", 10, r => r.LessonForm is { } form ? MeetingWords.Lessons[form] : null),
        RosterColumn<MeetingRow>.Number("应到", 8, r => r.Due), RosterColumn<MeetingRow>.Number("实到", 8, r => r.Present), RosterColumn<MeetingRow>.Number("未到", 8, r => r.Absent),
        RosterColumn<MeetingRow>.Number("其中请假", 10, r => r.OnLeave), RosterColumn<MeetingRow>.Number("补课", 8, r => r.MadeUp),
        RosterColumn<MeetingRow>.Number("不计应到", 10, r => r.Excused), RosterColumn<MeetingRow>.Number("流入党员", 10, r => r.Guests),
        RosterColumn<MeetingRow>.Number("邀请列席", 10, r => r.Invited), RosterColumn<MeetingRow>.Text("材料", 10, r => r.IsClosed ? "已办结" : "待补"),
        RosterColumn<MeetingRow>.Key(r => r.Key),
    ];

    public static readonly IReadOnlyList<RosterColumn<YearLine>> Year =
    [
        RosterColumn<YearLine>.Text("支部", 32, l => l.Branch.Branch),
        .. MeetingWords.Kinds.SelectMany(k => new[]
        {
            RosterColumn<YearLine>.Number(k.Value + "（次）", 14, l => l.Held(k.Key)), RosterColumn<YearLine>.Text(k.Value + "到会率", 14, l => l.Rate(k.Key)),
        }),
        RosterColumn<YearLine>.Text("欠开", 50, l => l.Owed), RosterColumn<YearLine>.Key(l => l.Branch.Key),
    ];

    public static readonly IReadOnlyList<RosterColumn<DriveUnitRow>> Drive =
    [
        RosterColumn<DriveUnitRow>.Text("单位", 32, u => u.Name), RosterColumn<DriveUnitRow>.Number("支部", 8, u => u.Coverage.Branches), RosterColumn<DriveUnitRow>.Number("已开", 8, u => u.Coverage.Held),
        RosterColumn<DriveUnitRow>.Text("支部覆盖率", 12, u => Rates.Text(u.Coverage.BranchRate)), RosterColumn<DriveUnitRow>.Number("应到党员", 10, u => u.Coverage.Due),
        RosterColumn<DriveUnitRow>.Number("参加", 8, u => u.Coverage.Attended), RosterColumn<DriveUnitRow>.Number("补课", 8, u => u.Coverage.MadeUp),
        RosterColumn<DriveUnitRow>.Text("党员覆盖率", 12, u => Rates.Text(u.Coverage.Rate)), RosterColumn<DriveUnitRow>.Number("没有参加", 10, u => u.Coverage.NotReached),
        RosterColumn<DriveUnitRow>.Number("邀请（另列）", 12, u => u.Coverage.Invited), RosterColumn<DriveUnitRow>.Number("截止后开会支部", 14, u => u.Coverage.LateBranches),
        RosterColumn<DriveUnitRow>.Number("截止后党员", 12, u => u.Coverage.LateMembers), RosterColumn<DriveUnitRow>.Key(u => u.Key),
    ];
}
