using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Queries.Conditions;

namespace PartyBuilding.Benchmarks.Queries;

/// <summary>Three free conditions over the whole district, count and first fifty, beside SQL written for them.</summary>
internal sealed class ConditionsBenchmark : IBenchmark
{
    private static readonly DateOnly Past = BenchmarkClock.Today.AddMonths(-6);

    private const string Now =
        " FROM Organisation o JOIN MembershipSpell s ON s.BranchId = o.Id JOIN Person p ON p.Id = s.PersonId ";

    private const string Then =
        """
         FROM OrganisationPlacement o JOIN MemberPlacement m ON m.OrganisationId = o.OrganisationId AND m.SupersededNo = @current AND m.ValidFrom <= @day AND @day < m.ValidTo
        JOIN MembershipSpell s ON s.Id = m.SpellId JOIN Person p ON p.Id = m.PersonId
        """;

    public string Name => "conditions";

    public async Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options)
    {
        var college = string.Join(',', EducationBands.CollegeAndAbove.Select(c => $"'{c}'"));
        return
        [
            await LineAsync(
                district, options, "Full members of 60 and over with college",
                Asking(null, new("standing", ConditionOperator.Is, "正式党员"), new("age", ConditionOperator.AtLeast, "60"), new("education", ConditionOperator.Is, "大专及以上")),
                $"{Now} WHERE s.Standing = 1 AND p.BirthDate <= @born60 AND p.EducationCode IN ({college})"),
            await LineAsync(
                district, options, "Women who float out or are in hardship",
                new MemberQuery
                {
                    Condition = new Condition(false,
                    [
                        new ConditionGroup(false, [new("sex", ConditionOperator.Is, "女")]),
                        new ConditionGroup(true, [new("floating", ConditionOperator.Is, "流出"), new("hardship", ConditionOperator.Yes)]),
                    ]),
                },
                $"{Now} WHERE p.SexCode = '2' AND ({Fact(14, "O", "today")} OR {Fact(16, "1", "today")})"),
            await LineAsync(
                district, options, "Probationary members half a year ago",
                Asking(Past, new ConditionLine("standing", ConditionOperator.Is, "预备党员")),
                $"{Then} WHERE o.SupersededNo = @current AND o.ValidFrom <= @day AND @day < o.ValidTo AND {Fact(12, "P", "day")}"),
        ];
    }

    private static async Task<Line> LineAsync(District district, BenchmarkOptions options, string what, MemberQuery query, string sql)
    {
        using var connection = district.Open();
        (long product, long floor) = (0, 0);
        var (mine, bare) = await Sample.PairAsync(
            options.Repeat,
            () => Sample.TimeAsync(async () => product = await district.InScope(async s =>
            {
                var read = await ((QueryReader)s.GetService(typeof(QueryReader))!).ReadAsync(query, OrgScope.Everything());
                return (await ((QueryRunner)s.GetService(typeof(QueryRunner))!).PageAsync(read.Value!, 1)).Total;
            })),
            () => Sample.TimeAsync(() =>
            {
                (string, object)[] parameters =
                [
                    ("current", Recorded.Current), ("day", Past.ToString("yyyy-MM-dd")), ("today", BenchmarkClock.Today.ToString("yyyy-MM-dd")),
                    ("born60", BenchmarkClock.Today.AddYears(-60).ToString("yyyy-MM-dd")),
                ];
                floor = connection.Number("SELECT count(*)" + sql, parameters);
                connection.Read("SELECT p.PublicId, p.Name, p.SexCode, p.BirthDate, p.EthnicityCode, p.EducationCode, s.Standing, s.JoinedOn, o.Name" + sql + " ORDER BY p.NameSort, p.Id LIMIT 50", _ => { }, parameters);
                return Task.CompletedTask;
            }));
        Same.Or(product, floor, what);
        return new Line("Condition: " + what, "ms", mine.Median, mine.P95, bare.Median, 2, $"{floor:N0} found, equal");
    }

    private static MemberQuery Asking(DateOnly? asAt, params IReadOnlyList<ConditionLine> lines)
        => new() { AsAt = asAt, Condition = new Condition(false, [new ConditionGroup(false, lines)]) };

    private static string Fact(int kind, string value, string day)
        => $"EXISTS (SELECT 1 FROM PersonFact f WHERE f.PersonId = p.Id AND f.Kind = {kind} AND f.SupersededNo = @current AND f.ValidFrom <= @{day} AND @{day} < f.ValidTo AND f.Value = '{value}')";
}
