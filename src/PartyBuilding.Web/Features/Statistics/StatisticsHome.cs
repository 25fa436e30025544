namespace PartyBuilding.Web.Features.Statistics;

/// <summary>The list of statistical reports.</summary>
public sealed record StatisticsHome(IReadOnlyList<ReportEntry> Reports);
