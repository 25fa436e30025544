using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Benchmarks.Figures;

/// <summary>Every ledger figure of every branch for one month, without writing anything.</summary>
internal sealed class LedgerBenchmark : IBenchmark
{
    public string Name => "ledger";

    public async Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options)
    {
        var month = Month.Of(BenchmarkClock.Today);
        LedgerCounts? counts = null;
        Dictionary<(int Organisation, string Query), long>? figures = null;
        using var connection = district.Open();
        var (product, floor) = await Sample.PairAsync(
            options.Repeat,
            () => Sample.TimeAsync(async () => counts = await district.With((LedgerCounter c) => c.CountAsync(LedgerPoint.Today(month), branches: null))),
            () => Sample.TimeAsync(() => Task.FromResult(figures = LedgerSql.Figures(connection, month))));
        Compare(counts!, figures!);
        return [new Line("Ledger figures of a month", "ms", product.Median, product.P95, floor.Median, 2, $"{figures!.Count:N0} figures, equal")];
    }

    private static void Compare(LedgerCounts counts, Dictionary<(int Organisation, string Query), long> figures)
    {
        string[] queries = [LedgerCounter.Start, .. MemberItems.All.Select(i => i.Query), .. PostingItems.All.Select(i => i.Query), .. RegisterItems.All.Select(i => i.Query)];
        foreach (var organisation in figures.Keys.Select(k => k.Organisation).Distinct())
        {
            foreach (var query in queries)
                Same.Or(counts[organisation, query], figures.GetValueOrDefault((organisation, query)), $"{query} of {organisation}");
        }
    }
}
