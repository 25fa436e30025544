namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>How the parts of a case read.</summary>
public static class CaseWords
{
    public static readonly IReadOnlyDictionary<CaseKind, string> Kinds = new Dictionary<CaseKind, string>
    {
        [CaseKind.Individual] = "个别提拔任职", [CaseKind.TermChange] = "换届", [CaseKind.OpenSelection] = "公开选拔", [CaseKind.Competition] = "竞争上岗",
    };

    public static readonly IReadOnlyDictionary<CaseStage, string> Stages = new Dictionary<CaseStage, string>
    {
        [CaseStage.Motion] = "动议和推荐", [CaseStage.Inspection] = "考察和酝酿", [CaseStage.Decision] = "决定和任职", [CaseStage.Ended] = "已办结",
    };

    public static readonly IReadOnlyDictionary<PostWay, string> Ways = new Dictionary<PostWay, string>
    {
        [PostWay.Commissioned] = "委任制", [PostWay.Elected] = "选任制", [PostWay.Contracted] = "聘任制",
    };

    public static readonly IReadOnlyDictionary<CandidateSource, string> Sources = new Dictionary<CandidateSource, string>
    {
        [CandidateSource.Recommendation] = "民主推荐", [CandidateSource.Individual] = "个人署名推荐", [CandidateSource.Nomination] = "组织提名",
        [CandidateSource.Application] = "报名考试",
    };

    public static readonly IReadOnlyDictionary<CandidateStep, string> Steps = new Dictionary<CandidateStep, string>
    {
        [CandidateStep.Proposed] = "拟考察", [CandidateStep.Inspecting] = "考察中", [CandidateStep.Inspected] = "已考察", [CandidateStep.Listed] = "提交会议",
        [CandidateStep.Deferred] = "暂缓表决", [CandidateStep.NotPassed] = "未通过", [CandidateStep.Passed] = "已决定", [CandidateStep.Noticed] = "公示",
        [CandidateStep.Suspended] = "暂缓任用", [CandidateStep.Rejected] = "不予任用", [CandidateStep.OnProbation] = "试用期", [CandidateStep.Appointed] = "已任职",
        [CandidateStep.Removed] = "试用不合格",
    };

    public static readonly IReadOnlyDictionary<ConsultationTime, string> Times = new Dictionary<ConsultationTime, string>
    {
        [ConsultationTime.BeforeInspection] = "考察前", [ConsultationTime.BeforeDecision] = "决定前",
    };

    public static readonly IReadOnlyDictionary<ConsultedSide, string> Sides = new Dictionary<ConsultedSide, string>
    {
        [ConsultedSide.Committee] = "党委（党组）领导成员", [ConsultedSide.State] = "人大、政府、政协有关领导成员", [ConsultedSide.HigherLeader] = "上级分管领导成员",
        [ConsultedSide.UnitedFront] = "统战部、民主党派、工商联、无党派代表人士", [ConsultedSide.Assisting] = "协管方",
    };

    public static readonly IReadOnlyDictionary<ReportChannel, string> Channels = new Dictionary<ReportChannel, string>
    {
        [ReportChannel.Letter] = "来信", [ReportChannel.Call] = "来电", [ReportChannel.Visit] = "来访",
    };

    public static readonly IReadOnlyDictionary<ReportFinding, string> Findings = new Dictionary<ReportFinding, string>
    {
        [ReportFinding.Unfounded] = "不实", [ReportFinding.Confirmed] = "查实", [ReportFinding.Unverified] = "未能核实",
    };

    public static readonly IReadOnlyDictionary<ExceptionGround, string> Grounds = new Dictionary<ExceptionGround, string>
    {
        [ExceptionGround.Young] = "特别优秀的年轻干部", [ExceptionGround.SpecialNeed] = "工作特殊需要",
    };

    public static readonly IReadOnlyDictionary<ServiceFloor, string> Floors = new Dictionary<ServiceFloor, string>
    {
        [ServiceFloor.Bachelor] = "全日制本科", [ServiceFloor.Master] = "硕士", [ServiceFloor.Doctor] = "博士",
    };

    public static readonly IReadOnlyDictionary<NoticeOutcome, string> Outcomes = new Dictionary<NoticeOutcome, string>
    {
        [NoticeOutcome.Clear] = "没有反映，或者反映不实：办理任职", [NoticeOutcome.Minor] = "一般性缺点，不影响提拔：任职谈话时指出",
        [NoticeOutcome.Suspended] = "性质严重，一时难以查实：暂缓任用", [NoticeOutcome.Rejected] = "问题严重并查实：不予任用",
    };

    public static readonly IReadOnlyDictionary<ProbationOutcome, string> ProbationOutcomes = new Dictionary<ProbationOutcome, string>
    {
        [ProbationOutcome.Confirmed] = "正式任职", [ProbationOutcome.Removed] = "不胜任，免去试任职务", [ProbationOutcome.Terminated] = "违纪违法或者有重大过失，终止试用",
    };
}
