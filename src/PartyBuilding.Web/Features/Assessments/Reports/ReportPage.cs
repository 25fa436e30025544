using PartyBuilding.Core.Assessments.Reports;

namespace PartyBuilding.Web.Features.Assessments.Reports;

/// <summary>One report, heading by heading.</summary>
public sealed record ReportPage(ReportView View, bool MayManage);
