using Microsoft.EntityFrameworkCore;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Quality.Results;
using PartyBuilding.Core.Quality.Runs;
using PartyBuilding.Core.Quality.Schemes;

namespace PartyBuilding.Benchmarks.Figures;

/// <summary>A data check of every rule over the whole district, beside the same reads in SQL without rules.</summary>
internal sealed class QualityBenchmark : IBenchmark
{
    public string Name => "quality";

    public async Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options)
    {
        RunRow? last = null;
        var (members, most) = (0L, 0L);
        using var connection = district.Open();
        var (product, floor) = await Sample.PairAsync(
            options.Repeat,
            () => Sample.TimeAsync(async () =>
            {
                using var watch = new Timer(_ => most = Math.Max(most, Environment.WorkingSet), null, 0, 50);
                last = await CheckAsync(district);
            }),
            () => Sample.TimeAsync(() => Task.FromResult(members = QualitySql.Read(connection))));
        Same.Or(last!.Members, members, "members read");
        var basis = $"{last.Members:N0} members, {last.Organisations:N0} organisations, {last.Findings:N0} findings; {most / 1048576:N0} MB at most, the whole process";
        return
        [
            new Line("Data check of every rule, to the report", "ms", product.Median, product.P95, null, 30_000, basis),
            new Line("Data check beside its bare reads", "ms", product.Median, product.P95, floor.Median, 10, $"{members:N0} members read by both"),
        ];
    }

    private static async Task<RunRow> CheckAsync(District district)
    {
        var key = await district.With((PartyBuildingDbContext db) => db.Organisations.Where(o => o.ParentId == null).Select(o => o.PublicId).SingleAsync());
        var run = Guid.CreateVersion7();
        var started = await district.With((QualityService s) => s.StartAsync(new StartCheck(run, ShippedSchemes.Everything, key, OnBooksOnly: true), District.Department()));
        if (!started.IsOk)
            throw new InvalidOperationException("No data check.");
        await district.With((QualityQueue q) => q.RunAsync());
        return (await district.With((QualityQueries q) => q.FindAsync(run, OrgScope.Everything())))!.Row;
    }
}
