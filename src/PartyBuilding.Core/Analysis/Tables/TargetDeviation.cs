namespace PartyBuilding.Core.Analysis.Tables;

/// <summary>The share of a row beside the one in a document.</summary>
/// <param name="Share">Of the total, as a fraction at one decimal of the percentage; null where nobody is counted.</param>
public sealed record TargetDeviation(string Name, decimal? Share, StructureTarget Target)
{
    /// <summary>Percentage points: 18 % against 20 % are −2.</summary>
    public decimal? Points => (100 * Share) - Target.Percent;

    public string PointsText => Points is { } points ? TableChange.Signed(points, "0.##") + " 个百分点" : "—";
}
