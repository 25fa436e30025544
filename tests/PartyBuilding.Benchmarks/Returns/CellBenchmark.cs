using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Figures;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Benchmarks.Returns;

/// <summary>The people behind one figure: the count and the first fifty by branch and name, of a branch and of the district.</summary>
internal sealed class CellBenchmark : IBenchmark
{
    private const double AimMs = 100;
    private const string Query = "member.end.female";

    private const string People =
        """
        FROM MemberPlacement p
        JOIN OrganisationPlacement o ON o.OrganisationId = p.OrganisationId AND o.SupersededNo = @current AND o.PostedFrom <= @month AND o.PostedTo > @month
        JOIN Person x ON x.Id = p.PersonId
        JOIN PersonFact f ON f.PersonId = p.PersonId AND f.Kind = 1 AND f.SupersededNo = @current AND f.ValidFrom <= @day AND f.ValidTo > @day AND f.Value = '2'
        WHERE p.SupersededNo = @current AND p.PostedFrom <= @month AND p.PostedTo > @month AND o.Path >= @low AND o.Path < @high
        """;

    public string Name => "cell";

    public async Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options)
    {
        using var connection = district.Open();
        var branch = connection.Text("SELECT Path FROM Organisation WHERE Kind = 4 AND ClosedOn IS NULL ORDER BY Path LIMIT 1 OFFSET 20");
        return
        [
            await LineAsync(district, options, "of a branch", branch),
            await LineAsync(district, options, "of the district", branch[..10]),
        ];
    }

    private static async Task<Line> LineAsync(District district, BenchmarkOptions options, string what, string path)
    {
        using var connection = district.Open();
        var month = Month.Of(BenchmarkClock.Today).AddMonths(-2);
        (string, object)[] at = [.. LedgerSql.At(month), ("low", path), ("high", path[..^1] + '0')];
        var (mine, bare) = (0L, 0L);
        var (product, floor) = await Sample.PairAsync(
            options.Repeat,
            () => Sample.TimeAsync(async () => mine = (await district.With((CellQueries q) => q.PeopleAsync(Query, LedgerPoint.Today(month), path, OrgScope.Everything())))!.Total),
            () => Sample.TimeAsync(() =>
            {
                bare = connection.Number("SELECT count(*) " + People, at);
                connection.Read($"SELECT x.PublicId, x.Name, o.Name {People} ORDER BY o.Path, x.NameSort, x.Id LIMIT 50", _ => { }, at);
                return Task.CompletedTask;
            }));
        Same.Or(mine, bare, what);
        return new Line("First fifty behind a figure " + what, "ms", product.Median, product.P95, null, AimMs, FormattableString.Invariant($"{bare:N0} people, equal; SQL {floor.Median:N1} ms"));
    }
}
