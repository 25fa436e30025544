using PartyBuilding.Core.Admissions.Steps;

namespace PartyBuilding.Core.Admissions.Procedure;

/// <summary>Posthumous recognition, and the ways a case ends before its end, 手册2008 L1535-1547.</summary>
internal static class SpecialSteps
{
    public static readonly IReadOnlyList<string> Criteria =
    [
        "为党、国家和人民的利益献身", "事迹突出", "一贯表现好", "在一定范围内有影响", "生前曾向党组织提出入党要求",
    ];

    public static readonly IReadOnlyList<StepDefinition> Posthumous =
    [
        new()
        {
            Kind = AdmissionStepKind.Application, Title = "提出追认", Line = "L1537-1539", DayLabel = "提出日期", Enters = AdmissionStage.PreReview,
            Needs = "五项条件逐项有据。", Fields = [new(StepInput.Ticks, "五项条件", Options: Criteria), new(StepInput.Text, "事迹和依据")],
        },
        Decision(AdmissionStepKind.UnitDecision, "单位党委决定", AdmissionSide.Committee, AdmissionStepKind.Application, "所在单位党委研究决定。", null),
        Decision(AdmissionStepKind.HigherExamination, "上级党委审查", AdmissionSide.District, AdmissionStepKind.UnitDecision, "上级党委审查。", null),
        Decision(AdmissionStepKind.MunicipalReview, "市委组织部审核认定", AdmissionSide.District, AdmissionStepKind.HigherExamination, "市委组织部审核认定，登记其文件。", null),
        Decision(AdmissionStepKind.MunicipalApproval, "市委批准", AdmissionSide.District, AdmissionStepKind.MunicipalReview, "市委批准追认，登记其文件。", AdmissionStage.Closed),
    ];

    public static readonly StepDefinition KeptOutside = new()
    {
        Kind = AdmissionStepKind.KeptOutside, Title = "劝留党外", Line = "L1545-1547", Side = AdmissionSide.Committee, DayLabel = "谈话日期", Enters = AdmissionStage.Closed,
        Needs = "具备条件而留在党外更有利的，由负责同志亲自谈话，材料存档备查。",
        Fields =
        [
            new(StepInput.By, "亲自谈话的负责同志", IsRequired: false), new(StepInput.Paper, "存档材料名称和编号", IsRequired: false, Hint: "也可以先在“材料”中上传"),
            new(StepInput.Text, "留在党外的理由"),
        ],
    };

    /// <summary>What was done before the case was entered here.</summary>
    public static readonly StepDefinition PastRecord = new()
    {
        Kind = AdmissionStepKind.PastRecord, Title = "补录", Line = "L1465-1513", DayLabel = "接收日期", Enters = AdmissionStage.Probation,
        Needs = "过去已经接收的，按原有材料登记各步日期。", Fields = [new(StepInput.Text, "核对结果", IsRequired: false)],
    };

    public static readonly StepDefinition Ended = new()
    {
        Kind = AdmissionStepKind.Ended, Title = "终止培养", Line = "L1481", DayLabel = "终止日期", Enters = AdmissionStage.Closed,
        Needs = "接收为预备党员之前，本人撤回申请或者不再培养的。", Fields = [new(StepInput.Text, "理由")],
    };

    private static StepDefinition Decision(
        AdmissionStepKind kind, string title, AdmissionSide side, AdmissionStepKind after, string needs, AdmissionStage? enters) => new()
    {
        Kind = kind, Title = title, Line = "L1539", Side = side, DayLabel = "决定日期", After = [after], Needs = needs, Enters = enters,
        Fields = [new(StepInput.Paper, "决定文号"), new(StepInput.Verdict, "决定", Options: ["同意", "不同意"]), new(StepInput.Text, "意见", IsRequired: false)],
    };
}
