using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Batch;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Benchmarks.Returns;

/// <summary>
/// Every check put to every return of a complete month. The floor reads the same cells, this month's and last month's, by two
/// statements and judges nothing: a few checks written as SQL would be another thing than forty-two kept as data.
/// </summary>
internal sealed class CheckBenchmark : IBenchmark
{
    private const string Form = "std.DZB-1";

    private const string Cells =
        """
        SELECT r.OrganisationId, c.ItemId, c.Value, c.Ledger, c.OverrideReason, c.Note FROM UnitReturn r
        JOIN ReturnPeriod d ON d.Id = r.PeriodId JOIN ReturnForm f ON f.Id = d.FormId JOIN ReturnCell c ON c.ReturnId = r.Id
        WHERE f.Code = @form AND d.Month = @month AND r.IsLatest = 1 AND r.Status <> 4
        """;

    public string Name => "check";

    public async Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options)
    {
        var month = Month.Of(BenchmarkClock.Today).AddMonths(-2);
        var period = (await district.With((ReturnLists l) => l.PeriodAsync(Form, month.Value)))!;
        using var connection = district.Open();
        PeriodCheckTable? table = null;
        var (units, cells) = (new HashSet<int>(), 0L);
        var (product, floor) = await Sample.PairAsync(
            options.Repeat,
            () => Sample.TimeAsync(async () => table = await district.With((PeriodChecks c) => c.RunAsync(period, OrgScope.Everything()))),
            () => Sample.TimeAsync(() =>
            {
                (units, cells) = ([], 0);
                connection.Read(Cells, row => { units.Add(row.GetInt32(0)); cells++; }, ("form", Form), ("month", month.Value));
                connection.Read(Cells, _ => cells++, ("form", Form), ("month", month.Previous.Value));
                return Task.CompletedTask;
            }));
        Same.Or(table!.Returns, units.Count, "returns checked");
        var checks = (long)table.Returns * table.Form.Checks.Count;
        return [new Line("All checks over a district's month", "ms", product.Median, product.P95, floor.Median, 3, $"{table.Returns:N0} returns, {checks:N0} checks, {table.Findings.Count:N0} findings; {cells:N0} cells read by the floor")];
    }
}
