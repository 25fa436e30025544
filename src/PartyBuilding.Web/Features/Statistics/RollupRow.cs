namespace PartyBuilding.Web.Features.Statistics;

/// <summary>A child of the organisation rolled up, or the total.</summary>
/// <param name="Note">Said beside a row whose returns have not all arrived.</param>
public sealed record RollupRow(string Name, string? Href, string? Note, IReadOnlyList<RollupCell> Cells);
