using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Statistics;

namespace PartyBuilding.Benchmarks.Figures;

/// <summary>专题组织生活会覆盖情况: its figures beside SQL, and the finished workbook.</summary>
internal sealed class CoverageBenchmark : IBenchmark
{
    private static readonly Month Month = new(200504);

    public string Name => "coverage";

    public async Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options)
    {
        var (product, floor, rows) = await RollUpComparison.RunAsync(district, options, "std.ZTSHH-1", Month, hasBalance: false);
        var (workbook, _) = await Sample.PairAsync(options.Repeat, () => Sample.TimeAsync(() => WorkbookAsync(district)), () => Task.FromResult(0d));
        return
        [
            new Line("Coverage report, figures", "ms", product.Median, product.P95, floor.Median, 2, $"{rows:N0} rows, equal"),
            new Line("Coverage report, finished workbook", "ms", workbook.Median, workbook.P95, null, 5000, $"{rows:N0} rows"),
        ];
    }

    private static async Task WorkbookAsync(District district)
    {
        using var output = new MemoryStream();
        var outcome = await district.With((Reports r) => r.ProduceAsync(new ReportRequest(ReportCatalogue.Coverage, Month, null), output, District.Department()));
        if (!outcome.IsOk)
            throw new InvalidOperationException("No coverage report.");
    }
}
