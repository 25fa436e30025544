using PartyBuilding.Core.Assessments.Reports;

namespace PartyBuilding.Web.Features.Assessments.Reports;

/// <summary>A session with its reports.</summary>
public sealed record SessionPage(ReportSessionRecord Record, bool MayManage);
