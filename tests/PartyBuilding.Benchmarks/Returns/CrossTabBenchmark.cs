using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Tables;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Benchmarks.Returns;

/// <summary>A cross-tab of all members, 学历层次 by 年龄, as of today and of a day half a year ago.</summary>
internal sealed class CrossTabBenchmark : IBenchmark
{
    private static readonly DateOnly Past = BenchmarkClock.Today.AddMonths(-6);

    private const string Age = "CASE WHEN {0} IS NULL THEN '' WHEN {0} > @b31 THEN '30' WHEN {0} > @b36 THEN '31' WHEN {0} > @b41 THEN '36' WHEN {0} > @b46 THEN '41' WHEN {0} > @b51 THEN '46' WHEN {0} > @b56 THEN '51' WHEN {0} > @b61 THEN '56' WHEN {0} > @b71 THEN '61' WHEN {0} > @b81 THEN '71' ELSE '81' END";

    private static readonly string Now =
        $"""
        SELECT substr(p.EducationCode, 1, 1), {string.Format(System.Globalization.CultureInfo.InvariantCulture, Age, "p.BirthDate")}, count(*)
        FROM MembershipSpell s JOIN Person p ON p.Id = s.PersonId JOIN Organisation o ON o.Id = s.BranchId GROUP BY 1, 2
        """;

    private static readonly string Then =
        $"""
        SELECT substr(e.Value, 1, 1), {string.Format(System.Globalization.CultureInfo.InvariantCulture, Age, "x.BirthDate")}, count(*)
        FROM MemberPlacement m
        JOIN OrganisationPlacement o ON o.OrganisationId = m.OrganisationId AND o.SupersededNo = @current AND o.ValidFrom <= @day AND o.ValidTo > @day
        JOIN Person x ON x.Id = m.PersonId
        LEFT JOIN PersonFact e ON e.PersonId = m.PersonId AND e.Kind = 4 AND e.SupersededNo = @current AND e.ValidFrom <= @day AND e.ValidTo > @day
        WHERE m.SupersededNo = @current AND m.ValidFrom <= @day AND m.ValidTo > @day GROUP BY 1, 2
        """;

    public string Name => "crosstab";

    public async Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options)
        => [await LineAsync(district, options, "as of today", null, Now), await LineAsync(district, options, "as of a past day", Past, Then)];

    private static async Task<Line> LineAsync(District district, BenchmarkOptions options, string what, DateOnly? day, string sql)
    {
        using var connection = district.Open();
        var asked = day ?? BenchmarkClock.Today;
        (string, object)[] at =
        [
            ("current", Recorded.Current), ("day", asked.ToString("yyyy-MM-dd")),
            .. new[] { 31, 36, 41, 46, 51, 56, 61, 71, 81 }.Select(years => ($"b{years}", (object)asked.AddYears(-years).ToString("yyyy-MM-dd"))),
        ];
        CrossTab? table = null;
        var bare = new Dictionary<(string Row, string Column), long>();
        var (product, floor) = await Sample.PairAsync(
            options.Repeat,
            () => Sample.TimeAsync(async () => table = (await district.With((CrossTabs c) => c.CountAsync(
                new AnalysisQuery { Row = "education-level", Column = "age-fine", AsAt = day }, OrgScope.Everything()))).Value),
            () => Sample.TimeAsync(() =>
            {
                bare = [];
                connection.Read(sql, row => bare[(row.IsDBNull(0) ? "" : row.GetString(0), row.GetString(1))] = row.GetInt64(2), at);
                return Task.CompletedTask;
            }));
        Same.Or(table!.Total.Now, bare.Values.Sum(), "members of the table");
        foreach (var row in new[] { "1", "2", "3" })
        {
            foreach (var column in new[] { "30", "46", "61", "81" })
                Same.Or(Cell(table, row, column), bare.GetValueOrDefault((row, column)), $"{row} by {column}");
        }

        return new Line("Cross-tab of all members " + what, "ms", product.Median, product.P95, floor.Median, 2, $"{table.Total.Now:N0} members, {table.Row.Categories.Count} rows by {table.Columns} columns, equal");
    }

    private static long Cell(CrossTab table, string row, string column)
    {
        var (r, c) = (At(table.Row, row), At(table.Column!, column));
        return r < 0 || c < 0 ? 0 : table.Cells[r][c];
    }

    private static int At(TableAxis axis, string key) => axis.Categories.Select((x, i) => (x.Key, i)).Where(x => x.Key == key).Select(x => x.i).DefaultIfEmpty(-1).First();
}
