namespace PartyBuilding.Core.Returns.Reporting;

/// <summary>How the returns of one period came in, under one organisation. Rates are never shown without these counts.</summary>
/// <param name="Expected">应报: owed for the period, less what was excused.</param>
/// <param name="Arrived">已报: 已上报 or beyond now; completeness is its share of what is expected.</param>
/// <param name="OnTime">按时: first submitted by the on-time day, whatever happened to it since; timeliness is its share.</param>
/// <param name="Empty">零报: of those arrived, the ones with nothing in them.</param>
public sealed record ReportingCell(int Expected, int Arrived, int OnTime, int Empty)
{
    public static ReportingCell None { get; } = new(0, 0, 0, 0);

    public int Owing => Expected - Arrived;

    public ReportingCell Plus(ReportingCell other) => new(Expected + other.Expected, Arrived + other.Arrived, OnTime + other.OnTime, Empty + other.Empty);
}
