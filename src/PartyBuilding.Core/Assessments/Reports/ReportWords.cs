namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>How sessions of work-and-integrity reports read.</summary>
public static class ReportWords
{
    public static readonly IReadOnlyDictionary<ReportOccasion, string> Occasions = new Dictionary<ReportOccasion, string>
    {
        [ReportOccasion.Alone] = "单独召开", [ReportOccasion.LifeMeeting] = "同民主生活会一起", [ReportOccasion.AnnualAssessment] = "同年度考核一起",
    };

    public static readonly IReadOnlyDictionary<OpinionCollector, string> Collectors = new Dictionary<OpinionCollector, string>
    {
        [OpinionCollector.SuperiorDiscipline] = "上级纪检机关", [OpinionCollector.SuperiorOrganisation] = "上级组织人事部门", [OpinionCollector.SuperiorBoth] = "上级纪检机关和组织人事部门",
        [OpinionCollector.OwnCommittee] = "本单位党委（党组）",
    };

    public static readonly IReadOnlyDictionary<ReportAppraisal, string> Appraisals = new Dictionary<ReportAppraisal, string>
    {
        [ReportAppraisal.Discussion] = "民主评议", [ReportAppraisal.Ballot] = "民主测评",
    };
}
