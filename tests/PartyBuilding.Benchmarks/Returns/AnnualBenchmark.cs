using Microsoft.Data.Sqlite;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Benchmarks.Returns;

/// <summary>The yearly tables of every body computed from the register and written: 党内统计年报.</summary>
internal sealed class AnnualBenchmark : IBenchmark
{
    private const string Form = "std.NB-1";

    public string Name => "annual";

    public async Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options)
    {
        var month = Month.Of(BenchmarkClock.Today);
        var span = FormFrequency.Yearly.SpanOf(month);
        using var connection = district.Open();
        Dictionary<(string Body, string Query), long> mine = [], bare = [];
        var (product, floor) = await Sample.PairAsync(
            options.Repeat,
            async () =>
            {
                var time = await Sample.TimeAsync(() => OpenAsync(district, month));
                mine = await TakeAsync(district, connection, span);
                return time;
            },
            () => Sample.TimeAsync(() => Task.FromResult(bare = AnnualSql.Figures(connection, span))));
        // A branch that changed its body in the year is placed otherwise by one statement than by the report: movements are not compared.
        var composition = bare.Where(f => f.Key.Query.StartsWith("member.", StringComparison.Ordinal)).ToList();
        foreach (var ((body, query), count) in composition)
            Same.Or(mine.GetValueOrDefault((body, query)), count, $"{query} of {body}");
        return [new Line("Annual run: every body's yearly tables", "ms", product.Median, product.P95, floor.Median, 2, $"{mine.Count:N0} cells written, {composition.Count:N0} of them compared, equal")];
    }

    private static async Task OpenAsync(District district, Month month)
    {
        var outcome = await district.With((PeriodOpening o) => o.OpenAsync(new OpenPeriod(Form, month), District.Department()));
        if (!outcome.IsOk)
            throw new InvalidOperationException("The year was not opened.");
    }

    /// <summary>The cells by what they ask of the ledger; then the year is as if it had never been opened.</summary>
    private static async Task<Dictionary<(string, string), long>> TakeAsync(District district, SqliteConnection connection, MonthSpan span)
    {
        const string Returns = "SELECT r.Id FROM UnitReturn r JOIN ReturnPeriod d ON d.Id = r.PeriodId JOIN ReturnForm f ON f.Id = d.FormId WHERE f.Code = @form AND d.Month = @month";
        (string, object)[] at = [("form", Form), ("month", span.Last.Value)];
        var form = (await district.With((FormStore f) => f.FindAsync(Form, span.Last)))!.Definition;
        var cells = new Dictionary<(string, string), long>();
        connection.Read(
            $"SELECT o.Path, i.Key, c.Value FROM ReturnCell c JOIN UnitReturn r ON r.Id = c.ReturnId JOIN Organisation o ON o.Id = r.OrganisationId JOIN ReturnFormItem i ON i.Id = c.ItemId WHERE r.Id IN ({Returns}) AND c.Value IS NOT NULL",
            row => cells[(row.GetString(0), form.Item(row.GetString(1)).Query ?? row.GetString(1))] = row.GetInt64(2), at);
        using var transaction = connection.BeginTransaction(deferred: false);
        connection.Run($"DELETE FROM ReturnCell WHERE ReturnId IN ({Returns})", at);
        connection.Run($"DELETE FROM UnitReturn WHERE Id IN ({Returns})", at);
        connection.Run("DELETE FROM ReturnPeriod WHERE Month = @month AND FormId IN (SELECT Id FROM ReturnForm WHERE Code = @form)", at);
        transaction.Commit();
        connection.Run("PRAGMA wal_checkpoint(TRUNCATE);");
        return cells;
    }
}
