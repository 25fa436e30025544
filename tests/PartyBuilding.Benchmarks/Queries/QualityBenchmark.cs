using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Quality.Results;
using PartyBuilding.Core.Quality.Runs;
using PartyBuilding.Core.Quality.Schemes;

namespace PartyBuilding.Benchmarks.Queries;

/// <summary>
/// A data check of the whole district by every rule, findings written and compared with the run before, beside the same reads
/// without rules. The aim is our own bound.
/// </summary>
internal sealed class QualityBenchmark : IBenchmark
{
    private const double Aim = 3;

    public string Name => "quality";

    public async Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options)
    {
        using var connection = district.Open();
        (string, object)[] with =
        [
            ("current", Recorded.Current), ("open", Recorded.Open.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("full", (int)PersonFactKind.BecameFullOn), ("group", (int)PersonFactKind.PartyGroup),
        ];
        RunRow? run = null;
        var (read, peak) = (0L, "");
        var (mine, bare) = await Sample.PairAsync(
            options.Repeat,
            async () =>
            {
                using var memory = new PeakMemory();
                var time = await Sample.TimeAsync(async () => run = await CheckAsync(district));
                peak = memory.Stop();
                return time;
            },
            () => Sample.TimeAsync(() =>
            {
                read = QualitySql.Read(connection, with);
                return Task.CompletedTask;
            }));
        Same.Or(run!.Members + run.Organisations, read, "members and organisations");
        var note = string.Create(CultureInfo.InvariantCulture, $"{run.Members:N0} members and {run.Organisations:N0} organisations, {run.Findings:N0} findings written; {peak}");
        return [new Line("Data check of the district", "ms", mine.Median, mine.P95, bare.Median, Aim, note)];
    }

    private static async Task<RunRow> CheckAsync(District district)
    {
        var context = District.Department();
        var key = Guid.NewGuid();
        var top = await district.With((PartyBuildingDbContext db) => db.Organisations.Where(o => o.ParentId == null).Select(o => o.PublicId).SingleAsync());
        await district.With((QualityService s) => s.StartAsync(new StartCheck(key, ShippedSchemes.Everything, top, OnBooksOnly: true), context));
        await district.With((QualityQueue q) => q.RunAsync());
        var run = (await district.With((QualityQueries q) => q.FindAsync(key, OrgScope.Everything())))!.Row;
        return run.Status == QualityStatus.Done ? run : throw new InvalidOperationException($"The check is {run.Status}: {run.Problem}");
    }
}
