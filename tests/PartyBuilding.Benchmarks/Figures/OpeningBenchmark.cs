using Microsoft.Data.Sqlite;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Benchmarks.Figures;

/// <summary>Opening a month: figures drawn from the ledger, a return and its cells written for every branch, committed.</summary>
internal sealed class OpeningBenchmark : IBenchmark
{
    private const string Form = "std.DZB-1";

    public string Name => "opening";

    public async Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options)
    {
        var month = Month.Of(BenchmarkClock.Today);
        using var connection = district.Open();
        var cells = 0L;
        var (mine, bare) = (0L, 0L);
        var (product, floor) = await Sample.PairAsync(
            options.Repeat,
            async () =>
            {
                var time = await Sample.TimeAsync(() => OpenAsync(district, month));
                cells = Cells(connection, month);
                mine = Take(connection, month);
                return time;
            },
            async () =>
            {
                var time = await Sample.TimeAsync(() => Task.Run(() => OpeningSql.Open(connection, Form, month)));
                bare = Take(connection, month);
                return time;
            });
        Same.Or(mine, bare, "digest of all cells");
        return [new Line("Opening a period with pre-fill", "ms", product.Median, product.P95, floor.Median, 2, $"{cells:N0} cells written, equal")];
    }

    private static async Task OpenAsync(District district, Month month)
    {
        var outcome = await district.With((PeriodOpening o) => o.OpenAsync(new OpenPeriod(Form, month), District.Department()));
        if (!outcome.IsOk)
            throw new InvalidOperationException("The period was not opened.");
    }

    private static long Cells(SqliteConnection connection, Month month)
        => connection.Number($"SELECT count(*) FROM ReturnCell WHERE ReturnId IN ({OpeningSql.Returns})", ("month", month.Value));

    /// <summary>A digest of the cells; then the period is as if it had never been opened.</summary>
    private static long Take(SqliteConnection connection, Month month)
    {
        var digest = connection.Number(
            $"""
            SELECT sum((r.OrganisationId * 131 + c.ItemId) % 9973 * ((2 + ifnull(c.Value, -1)) % 9973) * ((3 + ifnull(c.Ledger, -1)) % 9973))
            FROM ReturnCell c JOIN UnitReturn r ON r.Id = c.ReturnId WHERE r.Id IN ({OpeningSql.Returns})
            """,
            ("month", month.Value));
        using var transaction = connection.BeginTransaction(deferred: false);
        connection.Run($"DELETE FROM ReturnCell WHERE ReturnId IN ({OpeningSql.Returns})", ("month", month.Value));
        connection.Run($"DELETE FROM UnitReturn WHERE Id IN ({OpeningSql.Returns})", ("month", month.Value));
        connection.Run("DELETE FROM ReturnPeriod WHERE Month = @month", ("month", month.Value));
        transaction.Commit();
        connection.Run("PRAGMA wal_checkpoint(TRUNCATE);");
        return digest;
    }
}
