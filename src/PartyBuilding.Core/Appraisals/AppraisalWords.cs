using PartyBuilding.Core.CodeTables;

namespace PartyBuilding.Core.Appraisals;

/// <summary>The Chinese words of the appraisal's codes.</summary>
public static class AppraisalWords
{
    public static readonly IReadOnlyDictionary<AppraisalStage, string> Stages = new Dictionary<AppraisalStage, string>
    {
        [AppraisalStage.Study] = "学习教育",
        [AppraisalStage.SelfEvaluation] = "自我评价",
        [AppraisalStage.Discussion] = "党内外评议",
        [AppraisalStage.Examination] = "组织考察",
        [AppraisalStage.Handling] = "表彰和处理",
    };

    public static readonly IReadOnlyDictionary<AppraisalStepKind, string> Steps = new Dictionary<AppraisalStepKind, string>
    {
        [AppraisalStepKind.StageOpened] = "进入阶段",
        [AppraisalStepKind.Survey] = "摸底调查",
        [AppraisalStepKind.Plan] = "制定方案",
        [AppraisalStepKind.Mobilisation] = "动员会",
        [AppraisalStepKind.MemberOpinions] = "听取党员意见",
        [AppraisalStepKind.OtherOpinions] = "听取群众意见",
        [AppraisalStepKind.GroupMeeting] = "党小组评议会",
        [AppraisalStepKind.LifeMeeting] = "专题组织生活会",
        [AppraisalStepKind.Resolution] = "支部决议",
        [AppraisalStepKind.Report] = "向党员大会报告",
        [AppraisalStepKind.Filing] = "材料归档",
    };

    public static readonly IReadOnlyDictionary<EntryPlace, string> Places = new Dictionary<EntryPlace, string>
    {
        [EntryPlace.Due] = "参加评议",
        [EntryPlace.Probationary] = "预备党员，不定结果",
        [EntryPlace.OutOfContact] = "失联，另列",
        [EntryPlace.Left] = "已离开本支部",
        [EntryPlace.Excused] = "因故未参加",
    };

    public static readonly IReadOnlyDictionary<HandlingKind, string> Handlings = new Dictionary<HandlingKind, string>
    {
        [HandlingKind.Education] = "教育帮助",
        [HandlingKind.Correction] = "限期改正",
        [HandlingKind.ProcedureProposed] = "建议按党章程序处理",
    };

    public static readonly IReadOnlyDictionary<CorrectionOutcome, string> Outcomes = new Dictionary<CorrectionOutcome, string>
    {
        [CorrectionOutcome.Running] = "改正中",
        [CorrectionOutcome.Corrected] = "已改正",
        [CorrectionOutcome.NotCorrected] = "没有改正",
    };

    /// <summary>Stage of each step; a step may always be entered later, never before its stage.</summary>
    public static readonly IReadOnlyDictionary<AppraisalStepKind, AppraisalStage> StageOf = new Dictionary<AppraisalStepKind, AppraisalStage>
    {
        [AppraisalStepKind.Survey] = AppraisalStage.Study,
        [AppraisalStepKind.Plan] = AppraisalStage.Study,
        [AppraisalStepKind.Mobilisation] = AppraisalStage.Study,
        [AppraisalStepKind.MemberOpinions] = AppraisalStage.Discussion,
        [AppraisalStepKind.OtherOpinions] = AppraisalStage.Discussion,
        [AppraisalStepKind.GroupMeeting] = AppraisalStage.Discussion,
        [AppraisalStepKind.LifeMeeting] = AppraisalStage.Discussion,
        [AppraisalStepKind.Resolution] = AppraisalStage.Handling,
        [AppraisalStepKind.Report] = AppraisalStage.Handling,
    };

    /// <summary>Steps that are meetings: 应到 and 实到.</summary>
    public static bool IsMeeting(AppraisalStepKind kind)
        => kind is AppraisalStepKind.Mobilisation or AppraisalStepKind.GroupMeeting or AppraisalStepKind.LifeMeeting or AppraisalStepKind.Report;

    public static string Number(AppraisalStage stage) => "一二三四五"[(int)stage - 1].ToString();

    public static string? Result(CodeTableCatalogue codes, string? code, int year)
        => codes.Name(CodeStandards.AppraisalResult, code, new DateOnly(year, 12, 31));
}
