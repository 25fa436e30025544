using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Core.Returns.Reporting;

/// <summary>报送一览表: units down, periods across, each cell the state of a return.</summary>
/// <param name="Periods">Oldest first.</param>
/// <param name="ByState">Cells in each state over all units and periods, whatever is shown.</param>
/// <param name="Late">Cells that came late, among them.</param>
/// <param name="Total">Units that fit, over all pages.</param>
public sealed record GridTable(
    string FormName, IReadOnlyList<PeriodSummary> Periods, IReadOnlyDictionary<ReturnStatus, int> ByState, int Late, int Total, IReadOnlyList<GridRow> Rows);
