using System.Globalization;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Benchmarks.Queries;

/// <summary>The first fifty of the whole district by name, initials, ID number and organisation, beside hand-written SQL.</summary>
internal sealed class SearchBenchmark : IBenchmark
{
    private const int Most = 50;

    private const double AimMs = 100;

    private const string Found =
        """
        SELECT p.PublicId, p.Name, p.SexCode, p.BirthDate, s.Standing, s.JoinedOn, o.PublicId, o.Name FROM Person p
        JOIN MembershipSpell s ON s.PersonId = p.Id JOIN Organisation o ON o.Id = s.BranchId
        """;

    public string Name => "search";

    public async Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options)
    {
        using var connection = district.Open();
        var words = connection.Text("SELECT p.Name FROM Person p JOIN MembershipSpell s ON s.PersonId = p.Id AND s.BranchId IS NOT NULL WHERE length(p.Name) = 3 ORDER BY p.Id LIMIT 1 OFFSET 1000");
        var number = IdNumber.Read(IdNumber.WithChecksum("31011319600501123").Value).Number!;
        return
        [
            await OneAsync("one character of a name", words[..1], "p.Name"),
            await OneAsync("the whole name", words, "p.Name"),
            await OneAsync("the middle of a name", words[1..], null),
            await OneAsync("two initials", Pinyin.Initials(words)[..2], "p.Initials"),
            await LineAsync(
                "the whole ID number", options, () => district.With((IdNumberLookup l) => l.AskAsync(number, District.Department())),
                () => connection.Number("SELECT count(*) FROM PersonIdNumber WHERE BlindIndex = x'00'")),
            await LineAsync(
                "organisation", options, () => district.With((OrganisationQueries q) => q.SearchAsync("第一", OrgScope.Everything(), Most)),
                () => connection.Number("SELECT count(*) FROM (SELECT Id FROM Organisation WHERE ClosedOn IS NULL AND instr(Name, '第一') > 0 ORDER BY Path LIMIT 50)")),
        ];

        Task<Line> OneAsync(string what, string text, string? column)
            => LineAsync(
                what, options,
                async () => Same.Or((await district.With((MemberSearch s) => s.FindAsync(text, OrgScope.Everything(), Most))).Count > 0 ? 1 : 0, 1, what),
                () => connection.Read(
                    column is null
                        ? Found + " WHERE instr(p.Name, @low) > 0 ORDER BY p.Name LIMIT 50"
                        : $"{Found} WHERE {column} >= @low AND {column} < @high ORDER BY {column} LIMIT 50",
                    _ => { }, ("low", text), ("high", text + "\U0010FFFF")));
    }

    private static async Task<Line> LineAsync(string what, BenchmarkOptions options, Func<Task> product, Action floor)
    {
        var (mine, bare) = await Sample.PairAsync(options.Repeat, () => Sample.TimeAsync(product), () => Sample.TimeAsync(() =>
        {
            floor();
            return Task.CompletedTask;
        }));
        var note = string.Create(CultureInfo.InvariantCulture, $"SQL {bare.Median:0.0} ms");
        return new Line($"First fifty by {what}", "ms", mine.Median, mine.P95, null, AimMs, note);
    }
}
