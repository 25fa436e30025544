using PartyBuilding.Core.Assessments.Reports;

namespace PartyBuilding.Web.Features.Assessments.Reports;

/// <summary>Teams with their sessions.</summary>
public sealed record ReportTeamList(IReadOnlyList<ReportTeamRow> Rows, bool MayManage);
