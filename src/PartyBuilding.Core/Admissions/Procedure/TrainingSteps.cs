using PartyBuilding.Core.Admissions.Steps;

namespace PartyBuilding.Core.Admissions.Procedure;

/// <summary>From the application to the candidate, 手册2008 L1465-1489.</summary>
internal static class TrainingSteps
{
    public static readonly IReadOnlyList<string> Undertakings =
    [
        "承认党的纲领和章程", "参加党的一个组织并在其中积极工作", "执行党的决议", "按期交纳党费", "申请人已递交书面申请",
    ];

    public static readonly IReadOnlyList<string> MassOrganisations = ["没有推荐", "工会", "共青团", "妇联"];

    public static readonly IReadOnlyList<StepDefinition> All =
    [
        new()
        {
            Kind = AdmissionStepKind.Application, Title = "递交入党申请书", Line = "L1461、L1467", DayLabel = "申请日期", Enters = AdmissionStage.Applicant,
            Needs = "申请人年满十八周岁，书面申请，四项承诺。",
            Fields = [new(StepInput.Ticks, "四项承诺和书面申请", Options: Undertakings), new(StepInput.Text, "申请书要点", IsRequired: false)],
        },
        new()
        {
            Kind = AdmissionStepKind.Talk, Title = "派人谈话", Line = "L1467", DayLabel = "谈话日期", After = [AdmissionStepKind.Application],
            Needs = "党支部收到申请书后，安排人同申请人谈话。",
            Fields = [new(StepInput.By, "谈话人"), new(StepInput.Text, "谈话内容")],
        },
        new()
        {
            Kind = AdmissionStepKind.Recommendation, Title = "党小组推荐", Line = "L1467", DayLabel = "推荐日期", After = [AdmissionStepKind.Talk],
            Needs = "党支部、党小组初步培养后，党小组推荐为重点培养对象。",
            Fields =
            [
                new(StepInput.By, "推荐的党小组"), new(StepInput.Text, "推荐意见"),
                new(StepInput.Choice, "群团组织推优", IsRequired: false, Options: MassOrganisations),
            ],
        },
        new()
        {
            Kind = AdmissionStepKind.Activist, Title = "确定为入党积极分子", Line = "L1471", DayLabel = "支委会日期", After = [AdmissionStepKind.Recommendation],
            Enters = AdmissionStage.Activist,
            Needs = "党支部委员会研究，听取党内外群众的意见。",
            Fields =
            [
                new(StepInput.Inside, "党员的意见", IsRequired: false), new(StepInput.Outside, "群众的意见", IsRequired: false),
                new(StepInput.Verdict, "支委会决定", Options: ["同意确定", "暂不确定"]), new(StepInput.Text, "说明", IsRequired: false),
            ],
        },
        new()
        {
            Kind = AdmissionStepKind.Mentor, Title = "指定培养联系人", Line = "L1473", DayLabel = "指定日期", After = [AdmissionStepKind.Activist],
            Repeats = true, Until = AdmissionStepKind.CommitteeVote,
            Needs = "由党性强、熟悉党的基本知识的正式党员担任，并明确职责；更换时重新登记。",
            Fields = [new(StepInput.Mentors, "培养联系人", Hint: "在本支部正式党员中选"), new(StepInput.Text, "交代的职责", IsRequired: false)],
        },
        new()
        {
            Kind = AdmissionStepKind.File, Title = "建立入党积极分子档案", Line = "L1475", DayLabel = "建档日期", After = [AdmissionStepKind.Activist],
            Needs = "确定后及时建立档案。",
            Fields =
            [
                new(StepInput.Ticks, "已归入的材料", IsRequired: false,
                    Options: ["入党申请书", "思想汇报", "培养考察登记表", "调查证明材料", "政审材料", "培训卡", "预审表", "其他材料"]),
            ],
        },
        Repeating(AdmissionStepKind.MentorTalk, "培养谈话", "L1473-1477", "谈话日期", "培养联系人定期谈话、向党支部汇报。", new(StepInput.By, "谈话人"), new(StepInput.Text, "谈话和培养情况")),
        Repeating(AdmissionStepKind.ThoughtReport, "思想汇报", "L1477", "汇报日期", "积极分子定期向党组织汇报思想。", new StepField(StepInput.Text, "汇报要点")),
        Repeating(
            AdmissionStepKind.Examination, "培养考察登记", "L1477", "登记日期", "定期登记参加活动和考察情况。",
            new(StepInput.Inside, "参加的党课和活动"), new(StepInput.Text, "考察情况"), new(StepInput.By, "登记人")),
        new()
        {
            Kind = AdmissionStepKind.GroupOpinion, Title = "培养联系人、党小组意见", Line = "L1479", DayLabel = "党小组会日期",
            After = [AdmissionStepKind.Mentor, AdmissionStepKind.File],
            Needs = "培养联系人提出意见，党小组提出计划发展的意见。",
            Fields = [new(StepInput.Inside, "培养联系人意见"), new(StepInput.Text, "党小组计划发展的意见")],
        },
        new()
        {
            Kind = AdmissionStepKind.Candidate, Title = "确定为发展对象", Line = "L1479", DayLabel = "支委会日期", After = [AdmissionStepKind.GroupOpinion],
            Enters = AdmissionStage.Candidate,
            Needs = "广泛听取党内外意见后，专门召开支委会研究，报上级党委。",
            Fields =
            [
                new(StepInput.Inside, "党内听取意见记录", IsRequired: false), new(StepInput.Outside, "党外听取意见记录", IsRequired: false),
                new(StepInput.Ticks, "支委会", IsRequired: false, Options: ["为此专门召开"]),
                new(StepInput.Verdict, "支委会决定", Options: ["同意列为发展对象", "暂不列入"]),
                new(StepInput.SecondDay, "报上级党委日期", IsRequired: false), new(StepInput.Text, "说明", IsRequired: false),
            ],
        },
        new()
        {
            Kind = AdmissionStepKind.PoliticalReview, Title = "政治审查", Line = "L1481", DayLabel = "综合材料形成日期", After = [AdmissionStepKind.Candidate],
            SendsBackTo = AdmissionStepKind.Candidate,
            Needs = "审查内容、方法和结果，形成政审综合材料；有问题的要调整。",
            Fields =
            [
                new(StepInput.Inside, "审查内容和方法"), new(StepInput.Outside, "审查结果"),
                new(StepInput.Text, "政审综合材料", IsRequired: false, Hint: "没有综合材料不能预审"),
                new(StepInput.Verdict, "结论", Options: ["合格", "有问题，作调整"]),
            ],
        },
        new()
        {
            Kind = AdmissionStepKind.Training, Title = "集中培训", Line = "L1483", DayLabel = "培训结束日期", After = [AdmissionStepKind.Candidate],
            Repeats = true, Until = AdmissionStepKind.PapersSubmitted,
            Needs = "集中培训的学时不少于规定；未经培训的，除个别特殊情况外不能发展。",
            Fields =
            [
                new(StepInput.Hours, "学时"), new(StepInput.Paper, "培训卡编号", IsRequired: false),
                new(StepInput.Ticks, "特殊情况", IsRequired: false, Options: ["属个别特殊情况"]), new(StepInput.Text, "特殊情况的理由", IsRequired: false),
            ],
        },
        Consultation(AdmissionStepKind.FrontConsultation, "征求统战部门意见"),
        Consultation(AdmissionStepKind.DepartmentConsultation, "征求组织部门意见"),
        new()
        {
            Kind = AdmissionStepKind.PapersSubmitted, Title = "材料报上级预审", Line = "L1485", DayLabel = "报送日期", Enters = AdmissionStage.PreReview,
            After = [AdmissionStepKind.PoliticalReview, AdmissionStepKind.Training, AdmissionStepKind.FrontConsultation, AdmissionStepKind.DepartmentConsultation],
            Needs = "档案材料报上级党委组织部门。", Fields = [new(StepInput.Text, "报送的材料", IsRequired: false)],
        },
        new()
        {
            Kind = AdmissionStepKind.PreReview, Title = "组织部门预审", Line = "L1487", Side = AdmissionSide.Committee, DayLabel = "预审日期",
            After = [AdmissionStepKind.PapersSubmitted], SendsBackTo = AdmissionStepKind.PapersSubmitted,
            Needs = "审阅全部材料，写出书面材料。",
            Fields = [new(StepInput.By, "预审人"), new(StepInput.Text, "预审书面材料"), new(StepInput.Verdict, "预审意见", Options: ["合格", "退回补正"])],
        },
        new()
        {
            Kind = AdmissionStepKind.PreDecision, Title = "党委研究预审", Line = "L1487-1489", Side = AdmissionSide.Committee, DayLabel = "党委会日期",
            After = [AdmissionStepKind.PreReview], SendsBackTo = AdmissionStepKind.Candidate,
            Needs = "党委会审查决定是否可以办理入党手续。",
            Fields = [new(StepInput.Verdict, "党委决定", Options: ["同意办理入党手续", "不同意"]), new(StepInput.Text, "说明", IsRequired: false)],
        },
        new()
        {
            Kind = AdmissionStepKind.FormalityNotice, Title = "通知党支部办理手续", Line = "L1489", Side = AdmissionSide.Committee, DayLabel = "通知日期",
            After = [AdmissionStepKind.PreDecision], Enters = AdmissionStage.Formalities,
            Needs = "组织部门通知党支部。", Fields = [new(StepInput.Paper, "通知文号", IsRequired: false)],
        },
    ];

    private static StepDefinition Repeating(AdmissionStepKind kind, string title, string line, string day, string needs, params IReadOnlyList<StepField> fields) => new()
    {
        Kind = kind, Title = title, Line = line, DayLabel = day, Needs = needs, Fields = fields, After = [AdmissionStepKind.Activist],
        Repeats = true, IsOptional = true, Until = AdmissionStepKind.CommitteeVote,
    };

    private static StepDefinition Consultation(AdmissionStepKind kind, string title) => new()
    {
        Kind = kind, Title = title, Line = "L1543", Side = AdmissionSide.District, DayLabel = "征求日期", After = [AdmissionStepKind.Candidate],
        When = StepCondition.LeadingPerson, Needs = "民主党派负责人、无党派上层爱国人士入党，按管理权限征求意见。",
        Fields = [new(StepInput.By, "答复部门"), new(StepInput.Text, "意见"), new(StepInput.Verdict, "结论", Options: ["同意", "不同意"])],
    };
}
