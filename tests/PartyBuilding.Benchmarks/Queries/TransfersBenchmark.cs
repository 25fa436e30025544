using System.Globalization;
using Microsoft.Data.Sqlite;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Benchmarks.Queries;

/// <summary>A page of a transfer queue and the counts over the queues, of the district and of one body, beside statements by hand.</summary>
internal sealed class TransfersBenchmark : IBenchmark
{
    private const string Seen = "(SELECT Id FROM Organisation WHERE Path >= @low AND Path < @high)";

    private const string Running = "t.Status IN (1, 3, 4, 5)";

    private const string Left = $"t.Kind <> 1 AND t.FromBranchId IN {Seen}";

    private const string Late = $"""
        (t.FromBranchId IN {Seen} OR t.ToCommitteeId IN {Seen}) AND ((t.Status = 5 AND t.ReceiptDueOn < @today) OR (t.Status = 4 AND t.ValidUntil < @today))
        """;

    private const string Columns = """
        SELECT t.PublicId, p.Name, t.Kind, t.Status, f.Name, g.Name, t.OutsideName, t.AppliedOn, t.LetterYear, t.LetterNo, t.ReceiptDueOn, t.ValidUntil, t.EndedOn
        FROM TransferCase t JOIN Person p ON p.Id = t.PersonId LEFT JOIN Organisation f ON f.Id = t.FromBranchId
        LEFT JOIN Organisation g ON g.Id = ifnull(t.ToBranchId, t.ToCommitteeId)
        """;

    // The whole district: what is coming to it from another body of the same scope does not exist.
    private const string Counts = $"""
        SELECT sum(t.Status = 2 OR (t.Status = 7 AND t.ReportedTo IS NOT NULL AND t.ArchivedOn IS NULL)) + sum({Running}) + sum({Late})
            + sum({Left} AND t.MovedNo IS NOT NULL AND t.AcceptedOn >= @year)
            + sum(t.Kind <> 1 AND t.Status >= 4 AND (t.ToCommitteeId IN {Seen} OR t.ToBranchId IN {Seen}) AND t.MovedNo IS NOT NULL AND t.AcceptedOn >= @year)
        FROM TransferCase t
        """;

    public string Name => "transfers";

    public async Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options)
    {
        using var connection = district.Open();
        TransferCases.Make(connection);
        var cases = connection.Number("SELECT count(*) FROM TransferCase");
        var body = connection.Text(
            "SELECT o.Path FROM Organisation o JOIN Organisation top ON top.Id = o.ParentId AND top.ParentId IS NULL ORDER BY o.Id LIMIT 1");
        return
        [
            await PageAsync("running, district", TransferQueue.Open, "/", Running, "t.Id"),
            await PageAsync("overdue, district", TransferQueue.Overdue, "/", Late, "t.Id"),
            await PageAsync("sent, one body", TransferQueue.Out, body, Left, "t.Id DESC"),
            await LineAsync(
                "Transfer queues, counts of the district", Within("/"),
                async () =>
                {
                    var counts = await district.With((TransferQueries q) => q.CountsAsync(OrgScope.Everything(), BenchmarkClock.Today));
                    return counts.Todo + counts.Open + counts.Coming + counts.Overdue + counts.OutThisYear + counts.InThisYear;
                },
                with => connection.Number(Counts, with)),
        ];

        Task<Line> PageAsync(string what, TransferQueue queue, string path, string where, string order)
            => LineAsync(
                $"Transfer queue, first page: {what}", Within(path),
                async () => (await district.With((TransferQueries q) => q.ListAsync(queue, path == "/" ? OrgScope.Everything() : OrgScope.Of(path), BenchmarkClock.Today, 1))).Total,
                with =>
                {
                    connection.Read($"{Columns} WHERE {where} ORDER BY {order} LIMIT 50", _ => { }, with);
                    return connection.Number($"SELECT count(*) FROM TransferCase t WHERE {where}", with);
                });

        async Task<Line> LineAsync(string what, (string, object)[] with, Func<Task<int>> product, Func<(string, object)[], long> floor)
        {
            (long mine, long bare) = (0, 0);
            var (times, floors) = await Sample.PairAsync(
                options.Repeat,
                () => Sample.TimeAsync(async () => mine = await product()),
                () => Sample.TimeAsync(() =>
                {
                    bare = floor(with);
                    return Task.CompletedTask;
                }));
            Same.Or(mine, bare, what);
            return new Line(what, "ms", times.Median, times.P95, floors.Median, 2, string.Create(CultureInfo.InvariantCulture, $"{bare:N0} counted of {cases:N0} cases, equal"));
        }
    }

    private static (string Name, object Value)[] Within(string path) =>
    [
        ("low", path), ("high", path[..^1] + "0"), ("today", Day(BenchmarkClock.Today)), ("year", Day(new DateOnly(BenchmarkClock.Today.Year, 1, 1))),
    ];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
