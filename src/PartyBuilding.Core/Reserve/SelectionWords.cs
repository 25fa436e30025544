using PartyBuilding.Core.Reserve.Candidates;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Reserve.Units;

namespace PartyBuilding.Core.Reserve;

/// <summary>Chinese words of selection rounds.</summary>
public static class SelectionWords
{
    public static readonly IReadOnlyDictionary<SelectionBasis, string> Bases = new Dictionary<SelectionBasis, string>
    {
        [SelectionBasis.Circular2005] = "区通知（2005 年办法）",
        [SelectionBasis.Handbook2008] = "组织人事干部手册（2008 年办法）",
    };

    public static readonly IReadOnlyDictionary<EmployerKind, string> Employers = new Dictionary<EmployerKind, string>
    {
        [EmployerKind.Organ] = "区属机关",
        [EmployerKind.Institution] = "事业单位",
        [EmployerKind.StateEnterprise] = "国有（集体）企业",
        [EmployerKind.Other] = "其他",
    };

    public static readonly IReadOnlyDictionary<CandidateStatus, string> Statuses = new Dictionary<CandidateStatus, string>
    {
        [CandidateStatus.Applied] = "待审",
        [CandidateStatus.Ineligible] = "不符合",
        [CandidateStatus.Eligible] = "符合",
        [CandidateStatus.Nominated] = "会议推荐",
        [CandidateStatus.Declined] = "本人不愿意",
        [CandidateStatus.Chosen] = "考察对象",
        [CandidateStatus.NotChosen] = "未列考察",
        [CandidateStatus.Investigated] = "已考察",
        [CandidateStatus.Recommended] = "推荐人选",
        [CandidateStatus.NotRecommended] = "未推荐",
        [CandidateStatus.Accepted] = "已入库",
        [CandidateStatus.Rejected] = "审核未同意",
    };

    public static readonly IReadOnlyDictionary<PublicityMeans, string> Means = new Dictionary<PublicityMeans, string>
    {
        [PublicityMeans.Written] = "书面通知",
        [PublicityMeans.Meeting] = "会议公布",
        [PublicityMeans.Posted] = "张榜公布",
    };

    public static string Stage(SelectionStage stage, SelectionBasis basis = SelectionBasis.Circular2005) => (stage, basis) switch
    {
        (SelectionStage.Publicity, SelectionBasis.Handbook2008) => "制定方案",
        (SelectionStage.Publicity, _) => "宣传动员",
        (SelectionStage.Application, _) => "个人申报",
        (SelectionStage.Eligibility, _) => "资格审查",
        (SelectionStage.Recommendation, _) => "民主推荐",
        (SelectionStage.Candidates, SelectionBasis.Handbook2008) => "初步名单",
        (SelectionStage.Candidates, _) => "考察人选",
        (SelectionStage.Investigation, SelectionBasis.Handbook2008) => "差额考察",
        (SelectionStage.Investigation, _) => "考察公示",
        (SelectionStage.Submission, SelectionBasis.Handbook2008) => "上报名单",
        (SelectionStage.Submission, _) => "材料报送",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, null),
    };

    /// <summary>What the round selects for, such as 副处级.</summary>
    public static string Level(bool isBureau, bool isChief) => (isBureau, isChief) switch
    {
        (true, true) => "正局级",
        (true, false) => "副局级",
        (false, true) => "正处级",
        (false, false) => "副处级",
    };
}
