using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Core.Returns.Reporting;

/// <summary>报送情况: completeness and timeliness of one form, organisation by organisation and period by period.</summary>
/// <param name="Periods">Oldest first.</param>
/// <param name="Total">Of the whole level.</param>
/// <param name="Rows">The organisations directly under it, in the order of the tree.</param>
public sealed record ReportingTable(string FormName, IReadOnlyList<PeriodSummary> Periods, ReportingRow Total, IReadOnlyList<ReportingRow> Rows);
