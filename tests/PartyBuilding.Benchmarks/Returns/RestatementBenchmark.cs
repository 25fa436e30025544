using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Figures;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.RollUp;

namespace PartyBuilding.Benchmarks.Returns;

/// <summary>更正对照表 of a closed month: every frozen ledger cell beside what the ledger says of it now.</summary>
internal sealed class RestatementBenchmark : IBenchmark
{
    private const string Form = "std.DZB-1";

    private const string Frozen =
        """
        SELECT r.OrganisationId, i.Key, c.Ledger FROM UnitReturn r
        JOIN ReturnPeriod d ON d.Id = r.PeriodId JOIN ReturnForm f ON f.Id = d.FormId JOIN ReturnCell c ON c.ReturnId = r.Id JOIN ReturnFormItem i ON i.Id = c.ItemId
        WHERE f.Code = @form AND d.Month = @month AND r.IsLatest = 1 AND r.Status >= 10 AND c.Ledger IS NOT NULL
        """;

    private const string OnTheDay =
        "SELECT OrganisationId, count(*) FROM MemberPlacement WHERE SupersededNo = @current AND ValidFrom <= @day AND ValidTo > @day GROUP BY OrganisationId";

    public string Name => "restatement";

    public async Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options)
    {
        var month = Month.Of(BenchmarkClock.Today).AddMonths(-2);
        var period = (await district.With((ReturnLists l) => l.PeriodAsync(Form, month.Value)))!;
        var queries = (await district.With((FormStore f) => f.GetAsync(period.FormId))).Definition.Items.Where(i => i.Query is not null).ToDictionary(i => i.Key, i => i.Query!);
        using var connection = district.Open();
        var (mine, bare, cells) = (0L, 0L, 0L);
        var (product, floor) = await Sample.PairAsync(
            options.Repeat,
            () => Sample.TimeAsync(async () => mine = (await district.With((RestatementQuery q) => q.OfPeriodAsync(period.PublicId, OrgScope.Everything()))).Count),
            () => Sample.TimeAsync(() =>
            {
                var now = LedgerSql.Figures(connection, month);
                var days = new Dictionary<int, long>();
                connection.Read(OnTheDay, row => days[row.GetInt32(0)] = row.GetInt64(1), LedgerSql.At(month));
                (bare, cells) = (0, 0);
                connection.Read(
                    Frozen,
                    row =>
                    {
                        cells++;
                        var (unit, key) = (row.GetInt32(0), row.GetString(1));
                        var today = queries[key] == MemberItems.End ? days.GetValueOrDefault(unit) : now.GetValueOrDefault((unit, queries[key]));
                        if (key != "start" && today != row.GetInt64(2))
                            bare++;
                    },
                    ("form", Form), ("month", month.Value));
                return Task.CompletedTask;
            }));
        Same.Or(mine, bare, "cells that differ today");
        return [new Line("Restatement of a closed month", "ms", product.Median, product.P95, floor.Median, 2, $"{cells:N0} frozen cells, {bare:N0} differ, equal")];
    }
}
