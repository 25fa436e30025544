using PartyBuilding.Core.Admissions.Steps;

namespace PartyBuilding.Core.Admissions.Procedure;

/// <summary>Probation and conversion, 手册2008 L1515-1533.</summary>
internal static class ProbationSteps
{
    /// <summary>The committee's checklist of L1527.</summary>
    public static readonly IReadOnlyList<string> Checklist =
    [
        "对党忠诚，符合党员条件", "材料齐全", "手续完备", "程序符合党章规定", "听取了党内外意见", "听取了组织员意见", "审阅了全部材料", "会议集体讨论",
    ];

    public static readonly IReadOnlyList<string> Places = ["本人人事档案", "党员档案，由党委保管（没有人事档案）"];

    public static readonly IReadOnlyList<StepDefinition> All =
    [
        Repeating(AdmissionStepKind.MonthlyReport, "预备期思想汇报", "L1517", "收到日期", "预备党员每月汇报一次。", new(StepInput.Month, "汇报月份", Hint: "例如 202606"), new(StepInput.Text, "汇报要点", IsRequired: false)),
        Repeating(
            AdmissionStepKind.QuarterRecord, "预备期考察写实", "L1517", "填写日期", "每季度作一次考察写实。",
            new(StepInput.Quarter, "季度", Hint: "例如 20262 表示 2026 年第二季度"), new(StepInput.By, "填写人"), new(StepInput.Text, "组织生活、执行决议、履行义务、行使权利、完成任务的情况")),
        Repeating(AdmissionStepKind.TaskAssigned, "交任务", "L1517", "交给日期", "给预备党员交任务、压担子，记完成情况。", new(StepInput.By, "交任务的人"), new(StepInput.Inside, "任务"), new(StepInput.Text, "完成情况", IsRequired: false)),
        new()
        {
            Kind = AdmissionStepKind.ConversionApplication, Title = "提出转正申请", Line = "L1519", DayLabel = "申请日期", After = [AdmissionStepKind.Announcement],
            Enters = AdmissionStage.Conversion, Needs = "预备期满后，由本人主动提出书面申请。",
            Fields = [new(StepInput.Text, "申请要点", IsRequired: false)],
        },
        new()
        {
            Kind = AdmissionStepKind.ConversionGroupOpinion, Title = "党小组意见", Line = "L1523", DayLabel = "党小组会日期", After = [AdmissionStepKind.ConversionApplication],
            Needs = "提出能否按期转正的意见。",
            Fields = [new(StepInput.Choice, "意见", Options: ["能按期转正", "不能按期转正"]), new(StepInput.Text, "说明", IsRequired: false)],
        },
        new()
        {
            Kind = AdmissionStepKind.ConversionBranchOpinion, Title = "支委会意见", Line = "L1523", DayLabel = "支委会日期", After = [AdmissionStepKind.ConversionGroupOpinion],
            Needs = "党支部提出意见。", Fields = [new(StepInput.Text, "支委会意见")],
        },
        new()
        {
            Kind = AdmissionStepKind.ConversionMeeting, Title = "支部大会讨论转正", Line = "L1523", DayLabel = "支部大会日期", After = [AdmissionStepKind.ConversionBranchOpinion],
            Needs = "支部大会讨论表决，形成决议。",
            Fields =
            [
                .. FormalitySteps.Tally, new(StepInput.Ticks, "会议", Options: ["会议有效"]),
                new(StepInput.Verdict, "决议", Options: ["按期转正", "延长预备期", "取消预备党员资格"]), new(StepInput.Text, "决议内容"),
            ],
        },
        new()
        {
            Kind = AdmissionStepKind.ConversionSent, Title = "决议报党委", Line = "L1523-1525", DayLabel = "报送日期", After = [AdmissionStepKind.ConversionMeeting],
            Needs = "决议连同材料报上级党委。",
        },
        new()
        {
            Kind = AdmissionStepKind.ConversionDecision, Title = "党委审批转正", Line = "L1527-1529", Side = AdmissionSide.Committee, DayLabel = "党委会日期",
            After = [AdmissionStepKind.ConversionSent], SendsBackTo = AdmissionStepKind.ConversionApplication,
            Needs = "逐项审查，集体讨论决定，写出批复意见。",
            Fields =
            [
                new(StepInput.Ticks, "审查", IsRequired: false, Options: Checklist),
                new(StepInput.Verdict, "党委决定", Options: ["批准转正", "延长预备期", "取消预备党员资格"]),
                new(StepInput.Hours, "延长几个月", IsRequired: false, Hint: "延长预备期时填写"), new(StepInput.Paper, "批复文号"), new(StepInput.Text, "批复意见"),
            ],
        },
        new()
        {
            Kind = AdmissionStepKind.ConversionAnnouncement, Title = "谈话并宣布", Line = "L1531", DayLabel = "支部大会日期", After = [AdmissionStepKind.ConversionDecision],
            Needs = "书记同本人谈话，在支部大会上宣布。", Fields = [new(StepInput.By, "谈话人")],
        },
        new()
        {
            Kind = AdmissionStepKind.Archive, Title = "材料归档", Line = "L1533", DayLabel = "归档日期", After = [AdmissionStepKind.ConversionAnnouncement],
            Enters = AdmissionStage.Closed, Needs = "归入本人人事档案；没有人事档案的，建立党员档案，由党委保管。",
            Fields =
            [
                new(StepInput.Choice, "归档去向", IsRequired: false, Options: Places),
                new(StepInput.Ticks, "人事档案", IsRequired: false, Options: ["本人没有人事档案"]), new(StepInput.Text, "说明", IsRequired: false),
            ],
        },
    ];

    private static StepDefinition Repeating(AdmissionStepKind kind, string title, string line, string day, string needs, params IReadOnlyList<StepField> fields) => new()
    {
        Kind = kind, Title = title, Line = line, DayLabel = day, Needs = needs, Fields = fields, After = [AdmissionStepKind.CommitteeVote],
        Repeats = true, IsOptional = true, Until = AdmissionStepKind.ConversionDecision,
    };
}
