using System.Globalization;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Structure;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Benchmarks.Queries;

/// <summary>The structure report and a search over 20,000 cadres, beside statements by hand.</summary>
internal sealed class CadreBenchmark : IBenchmark
{
    private const string Asked = " AND p.SexCode = '2' AND p.BirthDate <= @a35 AND p.BirthDate > @a46 AND (p.EducationCode LIKE '1%' OR p.EducationCode LIKE '2%') AND c.LevelSince <= @y3";

    private const string Search = " AND c.Management = 1 AND c.LevelCode = '42'";

    public string Name => "cadres";

    public async Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options)
    {
        using var connection = district.Open();
        CadreCases.Make(connection, Recorded.Current);
        return [await StructureAsync(district, options), await SearchAsync(district, options), await ConditionsAsync(district, options)];
    }

    private static async Task<Line> StructureAsync(District district, BenchmarkOptions options)
    {
        using var connection = district.Open();
        StructureReport? report = null;
        var bare = new Dictionary<(string, string), long>();
        var (product, floor) = await Sample.PairAsync(
            options.Repeat,
            () => Sample.TimeAsync(async () => report = await district.With((CadreStructure s) => s.ReadAsync(new StructureQuery(CadrePopulation.Everybody), OrgScope.Everything()))),
            () => Sample.TimeAsync(() =>
            {
                bare = [];
                foreach (var (key, value) in CadreSql.Dimensions)
                    connection.Read(CadreSql.Of(value), row => bare[(key, row.IsDBNull(0) ? "" : row.GetString(0))] = row.GetInt64(1), Days);
                return Task.CompletedTask;
            }));
        Same.Or(report!.Total, bare.Where(b => b.Key.Item1 == "age").Sum(b => b.Value), "cadres of the report");
        foreach (var (dimension, category) in new[] { ("age", "35"), ("age", "46"), ("sex", "2"), ("years", "5"), ("years", "10"), ("level", "42") })
        {
            var table = report.Tables.Single(t => t.Row.Key == dimension);
            Same.Or(table.OfRow(table.Row.Categories.ToList().FindIndex(c => c.Key == category)).Now, bare.GetValueOrDefault((dimension, category)), $"{dimension} {category}");
        }

        return new Line("Structure of 20,000 cadres", "ms", product.Median, product.P95, floor.Median, 2, $"{report.Total:N0} cadres, {report.Tables.Count} dimensions and the average age, equal");
    }

    private static async Task<Line> SearchAsync(District district, BenchmarkOptions options)
    {
        using var connection = district.Open();
        (long mine, long bare) = (0, 0);
        var (product, floor) = await Sample.PairAsync(
            options.Repeat,
            () => Sample.TimeAsync(async () => mine = (await district.With((CadreQueries q) => q.ListAsync(new CadreFilter(Management: CadreManagement.District, Level: "42"), OrgScope.Everything(), 1))).Total),
            () => Sample.TimeAsync(() =>
            {
                bare = connection.Number("SELECT count(*)" + CadreSql.From + Search, Days);
                connection.Read(
                    CadreSql.Page + CadreSql.From + Search + " ORDER BY c.LevelCode, p.NameSort, c.Id LIMIT 50", _ => { }, Days);
                return Task.CompletedTask;
            }));
        Same.Or(mine, bare, "cadres found");
        return new Line("Search of cadres by authority and level, first page", "ms", product.Median, product.P95, floor.Median, 2, $"{bare:N0} found of {CadreCases.Count:N0}, equal");
    }

    private static async Task<Line> ConditionsAsync(District district, BenchmarkOptions options)
    {
        using var connection = district.Open();
        var conditions = new CadreConditions { Sex = "2", AgeFrom = 35, AgeTo = 45, Education = EducationFloor.Bachelor, LevelYears = 3 };
        (long mine, long bare) = (0, 0);
        var (product, floor) = await Sample.PairAsync(
            options.Repeat,
            () => Sample.TimeAsync(async () => mine = (await district.With((CadreQueries q) => q.ListAsync(new CadreFilter(Conditions: conditions), OrgScope.Everything(), 1))).Total),
            () => Sample.TimeAsync(() =>
            {
                bare = connection.Number("SELECT count(*)" + CadreSql.From + Asked, Days);
                connection.Read(CadreSql.Page + CadreSql.From + Asked + " ORDER BY c.LevelCode, p.NameSort, c.Id LIMIT 50", _ => { }, Days);
                return Task.CompletedTask;
            }));
        Same.Or(mine, bare, "cadres who meet the conditions");
        return new Line("Search of cadres by sex, age, education and years in the level, first page", "ms", product.Median, product.P95, floor.Median, 2, $"{bare:N0} found of {CadreCases.Count:N0}, equal");
    }

    private static (string Name, object Value)[] Days =>
    [
        ("current", Recorded.Current), ("day", Day(0)),
        .. new[] { 35, 36, 41, 46, 51, 55 }.Select(y => ($"a{y}", (object)Day(y))), .. new[] { 3, 5, 8, 10 }.Select(y => ($"y{y}", (object)Day(y))),
    ];

    private static string Day(int years) => BenchmarkClock.Today.AddYears(-years).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
