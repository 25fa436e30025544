namespace PartyBuilding.Core.Spreadsheets;

/// <summary>A column of a formatted report.</summary>
/// <param name="Width">In half-width characters; null is estimated from what stands in the column.</param>
/// <param name="LeftAligned">Names stand left, figures are centred as on the paper form.</param>
public sealed record ReportColumn(double? Width = null, bool LeftAligned = false);
