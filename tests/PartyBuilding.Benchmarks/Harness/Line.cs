using System.Globalization;

namespace PartyBuilding.Benchmarks.Harness;

/// <summary>One line of the table.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Unit"><c>ms</c>, where less is better, or <c>pages/s</c>, where more is.</param>
/// <param name="Product">Median of the product.</param>
/// <param name="P95">95th percentile of the product, ms; null for a throughput.</param>
/// <param name="Floor">Median of the floor; null where there is none.</param>
/// <param name="Aim">The ratio to the floor, or the milliseconds, that it should reach.</param>
/// <param name="Note">What the figures rest on, e.g. rows.</param>
internal sealed record Line(string What, string Unit, double Product, double? P95, double? Floor, double Aim, string Note)
{
    public int Members { get; init; }

    public double? Ratio => Product / Floor;

    public bool IsThroughput => Unit == "pages/s";

    /// <summary>A throughput must reach the share, a time must stay within the multiple; without a floor the aim is milliseconds of the p95.</summary>
    public bool Met => Floor is null ? P95 < Aim : IsThroughput ? Ratio >= Aim : Ratio <= Aim;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{What}: {Product:N1} {Unit}, p95 {P95:N1}, floor {Floor:N1}, ratio {Ratio:N2} (aim {Aim}), {Note}");
}
