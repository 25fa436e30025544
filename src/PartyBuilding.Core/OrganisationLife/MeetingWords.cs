namespace PartyBuilding.Core.OrganisationLife;

/// <summary>The words of this domain.</summary>
public static class MeetingWords
{
    public static readonly IReadOnlyDictionary<MeetingKind, string> Kinds = new Dictionary<MeetingKind, string>
    {
        [MeetingKind.BranchMeeting] = "支部党员大会", [MeetingKind.Committee] = "支部委员会", [MeetingKind.Group] = "党小组会", [MeetingKind.Lesson] = "党课",
        [MeetingKind.ThemeDay] = "主题党日", [MeetingKind.MembersLife] = "党员民主生活会", [MeetingKind.CommitteeLife] = "支委会民主生活会",
        [MeetingKind.Special] = "专题组织生活会", [MeetingKind.BranchReport] = "向党员报告工作", [MeetingKind.Other] = "其他活动",
    };

    public static readonly IReadOnlyDictionary<AbsenceReason, string> Reasons = new Dictionary<AbsenceReason, string>
    {
        [AbsenceReason.Sick] = "生病", [AbsenceReason.Travel] = "外出", [AbsenceReason.Work] = "工作", [AbsenceReason.Family] = "家事",
        [AbsenceReason.Frail] = "年老体弱", [AbsenceReason.Other] = "其他", [AbsenceReason.NoLeave] = "未请假", [AbsenceReason.Excused] = "不计应到",
    };

    public static readonly IReadOnlyDictionary<AttendanceState, string> States = new Dictionary<AttendanceState, string>
    {
        [AttendanceState.Present] = "到会", [AttendanceState.Absent] = "未到", [AttendanceState.MadeUp] = "已补课", [AttendanceState.Excused] = "不计应到",
        [AttendanceState.Guest] = "流入党员",
    };

    public static readonly IReadOnlyDictionary<MakeUpForm, string> MakeUps = new Dictionary<MakeUpForm, string>
    {
        [MakeUpForm.Session] = "集中补课", [MakeUpForm.AtHome] = "上门", [MakeUpForm.Telephone] = "电话", [MakeUpForm.Talk] = "个别谈话", [MakeUpForm.SelfStudy] = "自学",
    };

    public static readonly IReadOnlyDictionary<LessonForm, string> Lessons = new Dictionary<LessonForm, string>
    {
        [LessonForm.Lecturing] = "讲授式", [LessonForm.Watching] = "观看式", [LessonForm.Listening] = "收听式", [LessonForm.Discussion] = "讨论式",
        [LessonForm.FollowUp] = "跟踪式", [LessonForm.Other] = "其他",
    };

    public static readonly IReadOnlyDictionary<ReportForm, string> Reports = new Dictionary<ReportForm, string>
    {
        [ReportForm.Forum] = "座谈", [ReportForm.Speech] = "演讲", [ReportForm.Discussion] = "讨论",
    };

    public static readonly IReadOnlyDictionary<PaperKind, string> Papers = new Dictionary<PaperKind, string>
    {
        [PaperKind.Record] = "记录", [PaperKind.Summary] = "总结", [PaperKind.Report] = "汇报",
    };

    /// <summary>Kinds that a party group holds by itself.</summary>
    public static bool IsOfGroup(MeetingKind kind) => kind is MeetingKind.Group or MeetingKind.MembersLife;

    /// <summary>Kinds that only the branch committee attends.</summary>
    public static bool IsOfCommittee(MeetingKind kind) => kind is MeetingKind.Committee or MeetingKind.CommitteeLife;
}
