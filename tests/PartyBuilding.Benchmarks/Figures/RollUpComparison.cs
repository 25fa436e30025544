using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.RollUp;

namespace PartyBuilding.Benchmarks.Figures;

/// <summary>Rolls one period up to the district and its bodies, beside SQL.</summary>
internal static class RollUpComparison
{
    private const int DistrictId = 1;

    public static async Task<(Sample Product, Sample Floor, int Rows)> RunAsync(
        District district, BenchmarkOptions options, string form, Month month, bool hasBalance)
    {
        RollUpTable? table = null;
        Dictionary<(string Path, string Key), long>? figures = null;
        using var connection = district.Open();
        var (product, floor) = await Sample.PairAsync(
            options.Repeat,
            () => Sample.TimeAsync(async () => table = await district.With((RollUpQueries q) => q.TableAsync(form, month, DistrictId, OrgScope.Everything()))),
            () => Sample.TimeAsync(() => Task.FromResult(figures = RollUpSql.Figures(connection, form, month, hasBalance))));
        Compare(table!, figures!);
        return (product, floor, table!.Rows.Count + 1);
    }

    private static void Compare(RollUpTable table, Dictionary<(string Path, string Key), long> figures)
    {
        foreach (var row in table.Rows.Append(table.Total))
        {
            foreach (var key in table.Form.Items.Select(i => i.Key))
                Same.Or(row.Values.GetValueOrDefault(key), figures.GetValueOrDefault((row.Path, key)), $"{key} of {row.Path}");
        }
    }
}
