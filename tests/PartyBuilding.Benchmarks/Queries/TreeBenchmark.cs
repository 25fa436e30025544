using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Benchmarks.Queries;

/// <summary>The tree with its counts: live as every page asks for it, and of a day, which is never kept; beside its SQL.</summary>
internal sealed class TreeBenchmark : IBenchmark
{
    private const string Tree = "SELECT Id, PublicId, Code, Name, Kind, Path, SortOrder FROM Organisation WHERE ClosedOn IS NULL";

    private const string Own = "SELECT BranchId, count(*) FROM MembershipSpell WHERE BranchId IS NOT NULL GROUP BY BranchId";

    private const string TreeThen =
        """
        SELECT o.Id, o.PublicId, o.Code, p.Name, p.Kind, p.Path, o.SortOrder FROM OrganisationPlacement p JOIN Organisation o ON o.Id = p.OrganisationId
        WHERE p.SupersededNo = @current AND p.ValidFrom <= @day AND @day < p.ValidTo
        """;

    private const string OwnThen =
        "SELECT OrganisationId, count(*) FROM MemberPlacement WHERE SupersededNo = @current AND ValidFrom <= @day AND @day < ValidTo GROUP BY OrganisationId";

    public string Name => "tree";

    public async Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options)
        =>
        [
            await LineAsync(district, options, "Tree with live counts", q => q.TreeAsync(OrgScope.Everything()), Tree, Own),
            await LineAsync(district, options, "Tree with counts of a day", q => q.TreeOnAsync(OrgScope.Everything(), BenchmarkClock.Today), TreeThen, OwnThen),
        ];

    private static async Task<Line> LineAsync(District district, BenchmarkOptions options, string what, Func<OrganisationQueries, Task<IReadOnlyList<OrganisationNode>>> read, string tree, string own)
    {
        using var connection = district.Open();
        (long product, long floor) = (0, 0);
        var (mine, bare) = await Sample.PairAsync(
            options.Repeat,
            () => Sample.TimeAsync(async () => product = (await district.With(read)).Sum(n => (long)n.Own)),
            () => Sample.TimeAsync(() =>
            {
                floor = 0;
                (string, object)[] parameters = [("current", Recorded.Current), ("day", BenchmarkClock.Today.ToString("yyyy-MM-dd"))];
                connection.Read(tree, _ => { }, parameters);
                connection.Read(own, r => floor += r.GetInt64(1), parameters);
                return Task.CompletedTask;
            }));
        Same.Or(product, floor, what);
        return new Line(what, "ms", mine.Median, mine.P95, bare.Median, 2, $"{floor:N0} members, equal");
    }
}
