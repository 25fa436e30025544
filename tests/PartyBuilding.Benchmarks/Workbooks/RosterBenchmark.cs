using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Core.Statistics;

namespace PartyBuilding.Benchmarks.Workbooks;

/// <summary>党员花名册 of the whole district into a file, audited, beside a bare OpenXmlWriter loop.</summary>
internal sealed class RosterBenchmark : IBenchmark
{
    public string Name => "roster";

    public async Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options)
    {
        var rows = 0;
        using var connection = district.Open();
        var repeat = Math.Min(options.Repeat, 3);
        var (product, floor) = await Sample.PairAsync(
            repeat,
            () => Sample.TimeAsync(() => InFile(f => ProductAsync(district, f))),
            () => Sample.TimeAsync(() => InFile(f => Task.FromResult(rows = BareRoster.Write(connection, f)))));
        return [new Line("Roster export", "ms", product.Median, product.P95, floor.Median, 1.5, $"{rows:N0} rows of 9 columns")];
    }

    private static async Task ProductAsync(District district, Stream file)
    {
        var outcome = await district.With((Reports r) => r.ProduceAsync(new ReportRequest(ReportCatalogue.MemberRoster, null, null), file, District.Department()));
        if (!outcome.IsOk)
            throw new InvalidOperationException("No roster.");
    }

    private static async Task InFile(Func<Stream, Task> work)
    {
        await using var file = new FileStream(
            Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await work(file);
    }
}
