using PartyBuilding.Core.Admissions.Steps;

namespace PartyBuilding.Core.Admissions;

/// <summary>Stages, outcomes and kinds of people in the words of the trade.</summary>
public static class AdmissionWords
{
    public static readonly IReadOnlyDictionary<SocialStratum, string> Strata = new Dictionary<SocialStratum, string>
    {
        [SocialStratum.Worker] = "工人", [SocialStratum.Farmer] = "农民", [SocialStratum.Soldier] = "军人", [SocialStratum.Intellectual] = "知识分子",
        [SocialStratum.Other] = "其他社会阶层的先进分子",
    };

    public static readonly IReadOnlyDictionary<AdmissionCategory, string> Categories = new Dictionary<AdmissionCategory, string>
    {
        [AdmissionCategory.Ordinary] = "一般人员", [AdmissionCategory.DemocraticMember] = "民主党派一般成员",
        [AdmissionCategory.DemocraticLeader] = "民主党派负责人", [AdmissionCategory.NonPartyPatriot] = "无党派上层爱国人士",
    };

    public static string Stage(AdmissionStage stage) => stage switch
    {
        AdmissionStage.Applicant => "入党申请人",
        AdmissionStage.Activist => "入党积极分子",
        AdmissionStage.Candidate => "发展对象",
        AdmissionStage.PreReview => "预审",
        AdmissionStage.Formalities => "办理手续",
        AdmissionStage.Probation => "预备期",
        AdmissionStage.Conversion => "待转正",
        _ => "办结",
    };

    public static string Outcome(AdmissionOutcome outcome) => outcome switch
    {
        AdmissionOutcome.Converted => "已转正",
        AdmissionOutcome.Cancelled => "取消预备党员资格",
        AdmissionOutcome.KeptOutside => "劝留党外",
        AdmissionOutcome.Ended => "终止培养",
        AdmissionOutcome.Recognised => "已追认",
        AdmissionOutcome.Left => "已转出或离开",
        _ => "办理中",
    };

    public static string Side(AdmissionSide side) => side switch
    {
        AdmissionSide.Branch => "党支部",
        AdmissionSide.GeneralBranch => "党总支",
        AdmissionSide.Committee => "基层党委",
        _ => "区委",
    };
}
