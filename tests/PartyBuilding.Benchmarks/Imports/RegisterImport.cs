using System.Globalization;
using Microsoft.Data.Sqlite;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Figures;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Benchmarks.Imports;

/// <summary>
/// A register of a whole district's month from a sheet, beside the same rows put into a copy of the file by prepared
/// inserts; and then the returns of the month counted, beside the statements of the ledger's floor.
/// </summary>
internal static class RegisterImport
{
    private const double Aim = 3;

    /// <param name="queries">Figures of the return that the sheet moves, each with what it must be more afterwards.</param>
    public static async Task<IReadOnlyList<Line>> RunAsync(
        District district, BenchmarkOptions options, string what, ImportKind kind, string sheet, int rows, IReadOnlyDictionary<string, long> queries)
    {
        var copy = district.File + ".floor";
        using var connection = district.Open();
        try
        {
            connection.Run("PRAGMA wal_checkpoint(TRUNCATE);");
            File.Copy(district.File, copy, overwrite: true);
            var (marks, month) = (BareInsert.Marks(connection), Month.Of(BenchmarkClock.Today));
            var earlier = LedgerSql.Figures(connection, month);
            using var memory = new PeakMemory();
            var product = await Sample.TimeAsync(() => SheetImport.RunAsync(district, sheet, kind, ImportWay.Recorded, rows));
            var peak = memory.Stop();
            var (floor, written) = BareInsert.Run(connection, copy, marks);
            var note = string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows checked twice and written, {written:N0} rows of the database; {peak}");
            return [new Line($"Import of {what}", "ms", product, product, floor, Aim, note), await CountAsync(district, options, connection, what, queries, earlier)];
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            File.Delete(sheet);
            foreach (var part in new[] { copy, copy + "-wal", copy + "-shm" })
                File.Delete(part);
        }
    }

    private static async Task<Line> CountAsync(
        District district, BenchmarkOptions options, SqliteConnection connection, string what, IReadOnlyDictionary<string, long> queries,
        Dictionary<(int Organisation, string Query), long> earlier)
    {
        var month = Month.Of(BenchmarkClock.Today);
        LedgerCounts? counts = null;
        Dictionary<(int Organisation, string Query), long>? figures = null;
        var (product, floor) = await Sample.PairAsync(
            options.Repeat,
            () => Sample.TimeAsync(async () => counts = await district.With((LedgerCounter c) => c.CountAsync(LedgerPoint.Today(month), branches: null))),
            () => Sample.TimeAsync(() => Task.FromResult(figures = LedgerSql.Figures(connection, month))));
        var branches = figures!.Keys.Select(k => k.Organisation).Distinct().ToList();
        foreach (var (query, more) in queries)
        {
            var now = branches.Sum(b => counts![b, query]);
            Same.Or(now, figures.Where(f => f.Key.Query == query).Sum(f => f.Value), query);
            Same.Or(now - earlier.Where(f => f.Key.Query == query).Sum(f => f.Value), more, $"{query} brought by the sheet");
        }

        return new Line(
            $"Returns counted after {what}", "ms", product.Median, product.P95, floor.Median, 2, $"{branches.Count:N0} branches, {figures.Count:N0} figures; what the sheet brought, equal");
    }
}
