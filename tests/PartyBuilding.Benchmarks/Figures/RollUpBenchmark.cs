using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Benchmarks.Figures;

/// <summary>The monthly return of the newest complete month, rolled up for the district and each of its bodies.</summary>
internal sealed class RollUpBenchmark : IBenchmark
{
    public string Name => "rollup";

    public async Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options)
    {
        var month = Month.Of(BenchmarkClock.Today).AddMonths(-2);
        var (product, floor, rows) = await RollUpComparison.RunAsync(district, options, "std.DZB-1", month, hasBalance: true);
        return [new Line("District roll-up of a month", "ms", product.Median, product.P95, floor.Median, 2, $"{rows:N0} rows, equal")];
    }
}
