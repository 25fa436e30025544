using PartyBuilding.Core.Admissions.Steps;

namespace PartyBuilding.Core.Admissions.Procedure;

/// <summary>The formalities of admission, 手册2008 L1491-1513.</summary>
internal static class FormalitySteps
{
    /// <summary>The agenda in the order of L1501.</summary>
    public static readonly IReadOnlyList<string> Agenda =
    [
        "主持人宣布议程、到会人数和会议是否有效", "发展对象宣读入党志愿书", "入党介绍人汇报并表明意见", "党小组汇报并提出意见", "支委会提出意见",
        "党员讨论", "支委会归纳", "党员表决，形成决议", "发展对象表态",
    ];

    /// <summary>L1507: a member of the committee, or an organiser; the others are refused by rule.</summary>
    public static readonly IReadOnlyList<string> Talkers = ["党委委员", "组织员", "党支部书记", "其他人"];

    public static readonly IReadOnlyList<string> Approvers = ["基层党委", "地方党委", "党中央"];

    public static readonly IReadOnlyList<StepField> Tally =
    [
        new(StepInput.Due, "应到人数", Hint: "有表决权的正式党员"), new(StepInput.Attended, "实到人数"),
        new(StepInput.VotesFor, "赞成"), new(StepInput.VotesAgainst, "反对"), new(StepInput.VotesAbstained, "弃权"),
    ];

    public static readonly IReadOnlyList<StepDefinition> All =
    [
        new()
        {
            Kind = AdmissionStepKind.Sponsors, Title = "确定入党介绍人", Line = "L1493", DayLabel = "确定日期", After = [AdmissionStepKind.FormalityNotice],
            Needs = "预审同意后，由两名正式党员作介绍人，可由发展对象约请或党支部指定。",
            Fields = [new(StepInput.Sponsors, "入党介绍人")],
        },
        new()
        {
            Kind = AdmissionStepKind.FormIssued, Title = "发给入党志愿书", Line = "L1495", DayLabel = "发给日期", After = [AdmissionStepKind.Sponsors],
            Needs = "编号在上级发给基层党委的号段之内，一号一用。", Fields = [new(StepInput.FormNumber, "志愿书编号")],
        },
        new()
        {
            Kind = AdmissionStepKind.SponsorOpinions, Title = "介绍人填写意见", Line = "L1495-1497", DayLabel = "填写日期", After = [AdmissionStepKind.FormIssued],
            Needs = "两名介绍人分析优、缺点，表明意见。", Fields = [new(StepInput.SponsorOpinions, "介绍人意见")],
        },
        new()
        {
            Kind = AdmissionStepKind.GroupReview, Title = "党小组审查", Line = "L1499", DayLabel = "党小组会日期", After = [AdmissionStepKind.SponsorOpinions],
            Needs = "审查志愿书，各党小组讨论提出意见。", Fields = [new(StepInput.Text, "党小组意见")],
        },
        new()
        {
            Kind = AdmissionStepKind.BranchReview, Title = "支委会审查", Line = "L1499", DayLabel = "支委会日期", After = [AdmissionStepKind.GroupReview],
            Needs = "支委会讨论，确定支部大会日期。", Fields = [new(StepInput.Text, "支委会意见"), new(StepInput.SecondDay, "支部大会定于", IsRequired: false)],
        },
        new()
        {
            Kind = AdmissionStepKind.PublicNotice, Title = "发展公示", Line = "L1949", DayLabel = "公示开始", After = [AdmissionStepKind.BranchReview],
            When = StepCondition.WithNotice, Needs = "会前公示，收集反映。",
            Fields = [new(StepInput.SecondDay, "公示结束"), new(StepInput.Text, "收到的反映", IsRequired: false)],
        },
        new()
        {
            Kind = AdmissionStepKind.BranchMeeting, Title = "支部大会讨论表决", Line = "L1501-1503", DayLabel = "支部大会日期",
            After = [AdmissionStepKind.BranchReview, AdmissionStepKind.SponsorOpinions, AdmissionStepKind.PublicNotice],
            Needs = "九项议程，记应到、实到、会议是否有效和表决结果，决议写入志愿书。",
            Fields =
            [
                new(StepInput.By, "主持人"), .. Tally,
                new(StepInput.Ticks, "会议和议程", Options: ["会议有效", .. Agenda]),
                new(StepInput.Verdict, "表决结果", Options: ["通过", "没有通过"]), new(StepInput.Text, "决议"),
            ],
        },
        new()
        {
            Kind = AdmissionStepKind.GeneralBranchOpinion, Title = "党总支意见", Line = "L1505", Side = AdmissionSide.GeneralBranch, DayLabel = "审议日期",
            After = [AdmissionStepKind.BranchMeeting], When = StepCondition.UnderGeneralBranch,
            Needs = "党总支审议，在志愿书上写明意见。", Fields = [new(StepInput.Text, "党总支意见")],
        },
        new()
        {
            Kind = AdmissionStepKind.FileSent, Title = "志愿书和全部档案报党委", Line = "L1505", DayLabel = "报送日期",
            After = [AdmissionStepKind.BranchMeeting, AdmissionStepKind.GeneralBranchOpinion],
            Needs = "志愿书连同全部档案报上级党委组织部门。",
        },
        new()
        {
            Kind = AdmissionStepKind.CommitteeTalk, Title = "党委派人审查谈话", Line = "L1507", Side = AdmissionSide.Committee, DayLabel = "谈话日期",
            After = [AdmissionStepKind.FileSent],
            Needs = "党委指定一名委员或组织员审查、听取意见，并直接同发展对象谈话。",
            Fields = [new(StepInput.Choice, "谈话人身份", Options: Talkers), new(StepInput.By, "谈话人姓名"), new(StepInput.Text, "谈话情况和意见")],
        },
        new()
        {
            Kind = AdmissionStepKind.CommitteeVote, Title = "党委审批", Line = "L1509", Side = AdmissionSide.Committee, DayLabel = "党委会日期",
            After = [AdmissionStepKind.CommitteeTalk], SendsBackTo = AdmissionStepKind.BranchMeeting, Enters = AdmissionStage.Probation,
            Needs = "集体讨论，逐个审议和表决；批准后列入党员名册。",
            Fields =
            [
                new(StepInput.Choice, "审批机关", Options: Approvers), .. Tally.Select(f => f with { Hint = null }),
                new(StepInput.Ticks, "审议方式", IsRequired: false, Options: ["对这名发展对象单独审议、单独表决"]),
                new(StepInput.Verdict, "党委决定", Options: ["批准接收为预备党员", "不批准"]), new(StepInput.Paper, "批复文号", IsRequired: false),
                new(StepInput.Text, "说明", IsRequired: false),
            ],
        },
        new()
        {
            Kind = AdmissionStepKind.Announcement, Title = "宣布批复、编入党小组", Line = "L1511", DayLabel = "支部大会日期", After = [AdmissionStepKind.CommitteeVote],
            Needs = "支部大会宣布批复，书记谈话，编入党小组，填写党员卡片，登记造册。",
            Fields =
            [
                new(StepInput.Group, "编入党小组", IsRequired: false),
                new(StepInput.Ticks, "已办理", Options: ["已填写党员卡片", "已登记造册"]), new(StepInput.Text, "说明", IsRequired: false),
            ],
        },
        new()
        {
            Kind = AdmissionStepKind.Oath, Title = "入党宣誓", Line = "L1513", DayLabel = "宣誓日期", After = [AdmissionStepKind.Announcement],
            Needs = "面向党旗宣誓。",
            Fields = [new(StepInput.By, "地点"), new(StepInput.Ticks, "会场", Options: ["悬挂党旗", "有宣誓会标"])],
        },
    ];
}
