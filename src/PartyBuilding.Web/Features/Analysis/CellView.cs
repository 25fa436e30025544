using PartyBuilding.Core.Analysis.Tables;

namespace PartyBuilding.Web.Features.Analysis;

/// <summary>A figure of a table.</summary>
/// <param name="Share">In words; null where none is wanted.</param>
/// <param name="Compares">The year before stands under it.</param>
public sealed record CellView(TableChange Figure, string? Href, string? Share, bool Compares);
