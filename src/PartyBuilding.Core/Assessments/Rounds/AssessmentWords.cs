using PartyBuilding.Core.Assessments.Schemes;

namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>How assessments read.</summary>
public static class AssessmentWords
{
    public static readonly IReadOnlyDictionary<AssessmentKind, string> Kinds = new Dictionary<AssessmentKind, string>
    {
        [AssessmentKind.Annual] = "年度考核", [AssessmentKind.TermChange] = "换届考核", [AssessmentKind.PreAppointment] = "任前考察", [AssessmentKind.ProbationEnd] = "试用期满考核",
        [AssessmentKind.Special] = "专项考核", [AssessmentKind.Delegates] = "党代表评议",
    };

    public static readonly IReadOnlyDictionary<RoundStage, string> Stages = new Dictionary<RoundStage, string>
    {
        [RoundStage.Planned] = "方案", [RoundStage.Collecting] = "测评", [RoundStage.Closed] = "已汇总", [RoundStage.Filed] = "已归档",
    };

    public static readonly IReadOnlyDictionary<AssessmentSubject, string> Subjects = new Dictionary<AssessmentSubject, string>
    {
        [AssessmentSubject.Team] = "领导班子", [AssessmentSubject.Cadre] = "领导干部", [AssessmentSubject.Branch] = "党支部", [AssessmentSubject.PartyWorker] = "党务工作者",
    };

    public static readonly IReadOnlyDictionary<IndicatorMethod, string> Methods = new Dictionary<IndicatorMethod, string>
    {
        [IndicatorMethod.Grade] = "测评等次", [IndicatorMethod.Score] = "评分", [IndicatorMethod.Deduction] = "扣分", [IndicatorMethod.Rank] = "按名次",
    };
}
