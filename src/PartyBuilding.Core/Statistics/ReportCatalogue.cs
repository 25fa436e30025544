using PartyBuilding.Core.Access;

namespace PartyBuilding.Core.Statistics;

/// <summary>Every report there is.</summary>
public static class ReportCatalogue
{
    public static readonly ReportInfo BranchReturn = new("branch-return", "党支部月报", Permission.ViewReturns);
    public static readonly ReportInfo MonthlyRollUp = new("monthly-rollup", "党支部月报汇总表", Permission.ExportStatistics);
    public static readonly ReportInfo RollUp = new("rollup", "报表汇总表", Permission.ExportStatistics);
    public static readonly ReportInfo Coverage = new("coverage", "专题组织生活会覆盖情况", Permission.ExportStatistics);
    public static readonly ReportInfo ChaseList = new("chase-list", "催报名单", Permission.ViewReturns);
    public static readonly ReportInfo MemberRoster = new("member-roster", "党员花名册", Permission.ExportMembers, NeedsPeriod: false);
    public static readonly ReportInfo OrganisationRoster = new("organisation-roster", "党组织名册", Permission.ExportMembers, NeedsPeriod: false);
    public static readonly ReportInfo CommitteeRoster = new("committee-roster", "班子名册", Permission.ExportMembers, NeedsPeriod: false);
    public static readonly ReportInfo MedalList = new("medal-list", "光荣在党50年名单", Permission.ExportMembers, NeedsPeriod: false);

    public static readonly IReadOnlyList<ReportInfo> All =
        [BranchReturn, MonthlyRollUp, RollUp, Coverage, ChaseList, MemberRoster, OrganisationRoster, CommitteeRoster, MedalList];

    public static ReportInfo? Find(string code) => All.FirstOrDefault(r => r.Code == code);
}
