using PartyBuilding.Core.OrganisationLife;

namespace PartyBuilding.Core.Imports;

/// <summary>The columns of a sheet of meetings, a row a meeting, in the order of the template. The heads of our own export are aliases.</summary>
public static class MeetingSheetColumns
{
    public const string Branch = nameof(RecordMeeting.BranchKey);
    public const string Kind = nameof(RecordMeeting.Kind);
    public const string On = nameof(RecordMeeting.On);
    public const string Topic = nameof(MeetingDetails.Topic);
    public const string Group = nameof(RecordMeeting.GroupKey);
    public const string Drive = nameof(RecordMeeting.DriveKey);
    public const string Due = nameof(Meeting.Due);
    public const string Present = nameof(Meeting.Present);
    public const string Absent = nameof(Meeting.Absent);
    public const string OnLeave = nameof(Meeting.OnLeave);
    public const string MadeUp = nameof(Meeting.MadeUp);
    public const string Absentees = nameof(RecordMeeting.Marks);
    public const string Place = nameof(MeetingDetails.Place);
    public const string Chair = nameof(MeetingDetails.ChairKey);
    public const string Recorder = nameof(MeetingDetails.RecorderKey);
    public const string Lecturer = nameof(MeetingDetails.LecturerKey);
    public const string LessonForm = nameof(MeetingDetails.LessonForm);
    public const string ReportForm = nameof(MeetingDetails.ReportForm);
    public const string Invited = nameof(MeetingDetails.Invited);
    public const string InvitedNote = nameof(MeetingDetails.InvitedNote);
    public const string Note = "Note";
    public const string Record = "Record";

    public static readonly IReadOnlyList<ImportColumn> All =
    [
        new(Branch, "党支部", true, "支部全称或组织编号", "支部", "支部名称", "所在党支部", "党支部名称", "支部编号", "组织编号", "召开支部") { Width = 32, Example = "宝山路第一党支部" },
        new(Kind, "会议类型", true, Listed(MeetingWords.Kinds.Values), "类型", "会议种类", "活动类型", "组织生活类型", "会议名称") { Width = 18, Example = "支部党员大会" },
        new(On, "日期", true, "年月日，例如 2026-10-15；不能晚于今天", "会议日期", "召开日期", "活动日期", "开会日期", "时间", "会议时间", "召开时间", "活动时间") { Example = "2026-10-15" },
        new(Topic, "议题", true, "不超过 200 字；党课写题目", "会议议题", "主题", "内容", "会议内容", "活动内容", "活动主题", "题目", "课题") { Width = 40, Example = "讨论预备党员转正" },
        new(Group, "党小组", false, "党小组会必填；以小组为单位的党员民主生活会写小组，以支部为单位的留空", "小组", "小组名称", "党小组名称") { Example = "第一党小组" },
        new(Drive, "专题活动", false, "只有专题组织生活会用：上级开展的专题活动的主题；只有一个正在进行的可以不填", "活动名称", "专题") { Width = 26 },
        new(Due, "应到", false, "人数；不填按名册算（当天在支部的党员，支委会是当天的委员，流出、失联的不计）", "应到人数", "应到党员", "应出席") { Width = 8, Example = "36" },
        new(Present, "实到", false, "人数；实到、未到、未到党员至少填一项", "实到人数", "到会人数", "出席人数", "实到党员") { Width = 8, Example = "34" },
        new(Absent, "未到", false, "人数，含已补课的", "未到人数", "缺席人数", "缺席", "缺会人数") { Width = 8, Example = "2" },
        new(OnLeave, "其中请假", false, "未到的里面请了假的人数；写了未到党员的不用填", "请假", "请假人数") { Width = 10 },
        new(MadeUp, "补课", false, "未到的里面已经补课的人数；写了未到党员的不用填", "补课人数", "已补课") { Width = 8 },
        new(Absentees, "未到党员", false, $"姓名（原因），用顿号隔开；补了课的写补课日期。全部到会写“无”；不写姓名的只记人数。原因：{Listed(MeetingWords.Reasons.Values)}；别的原因照写，记作其他", "未到人员", "缺席人员", "请假人员", "缺席党员", "未到会党员", "缺席名单", "未到名单") { Width = 40, Example = "张三（生病）、李四（外出，2026-10-20 上门补课）" },
        new(Place, "地点", false, "不超过 100 字", "会议地点", "活动地点", "召开地点") { Width = 18 },
        new(Chair, "主持人", false, "本支部党员的姓名", "会议主持人", "主持") { Width = 10 },
        new(Recorder, "记录人", false, "本支部党员的姓名", "会议记录人", "记录") { Width = 10 },
        new(Lecturer, "讲课人", false, "党课必填：本支部党员的姓名，支部以外的写姓名和职务", "主讲人", "授课人", "讲课") { Width = 16 },
        new(LessonForm, "党课方式", false, "党课必填：" + Listed(MeetingWords.Lessons.Values), "方式", "讲课方式", "授课方式") { Width = 10 },
        new(ReportForm, "报告方式", false, "向党员报告工作必填：" + Listed(MeetingWords.Reports.Values)) { Width = 10 },
        new(Invited, "邀请列席", false, "人数，不计入应到、实到", "列席人数", "邀请人数", "列席", "邀请、列席人数") { Width = 10 },
        new(InvitedNote, "邀请的人", false, "不超过 100 字", "列席人员", "邀请人员") { Width = 18 },
        new(Note, "说明", false, "同一天同类会议确实开了两次等情况的理由，不超过 150 字", "备注", "理由") { Width = 26 },
        new(Record, "记录标识", false, "本系统导出的会议记录标识，用来认出已经记过的；新会议留空", "记录编号（系统）") { Width = 38 },
    ];

    private static string Listed(IEnumerable<string> words) => string.Join('、', words);
}
