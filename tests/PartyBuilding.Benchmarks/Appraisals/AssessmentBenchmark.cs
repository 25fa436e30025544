using System.Globalization;
using Microsoft.Data.Sqlite;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Assessments.Rounds;

namespace PartyBuilding.Benchmarks.Appraisals;

/// <summary>A term-change assessment of 66 teams and 400 cadres by 12,000 ballots: cast, counted, closed and reported.</summary>
internal sealed class AssessmentBenchmark : IBenchmark
{
    /// <summary>Marks by option as SQLite reads them out of the ballots.</summary>
    private const string Marks =
        """
        SELECT b.GroupId, o.value, count(*) FROM Ballot b JOIN BallotGroup g ON g.Id = b.GroupId JOIN BallotRound r ON r.Id = g.RoundId, json_each(b.Content) m, json_each(m.value, '$.Options') o
        WHERE r.SubjectKey = @round GROUP BY b.GroupId, o.value
        """;

    private const string Averages =
        """
        SELECT v.SubjectId, v.IndicatorKey, v.GroupKey, sum(v.Votes * g.Share) / sum(v.Votes) FROM SubjectVotes v JOIN SchemeGrade g ON g.Key = v.GradeKey
        WHERE v.GroupKey IS NOT NULL GROUP BY v.SubjectId, v.IndicatorKey, v.GroupKey
        """;

    private const string Report = "SELECT s.Name, s.Post, s.Composite, o.Name FROM RoundSubject s JOIN RoundUnit u ON u.Id = s.UnitId JOIN Organisation o ON o.Id = u.OrganisationId ORDER BY u.Id, s.\"Order\"";

    public string Name => "assessment";

    public async Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options)
    {
        using var connection = district.Open();
        AssessedTeams.Make(connection);
        var round = new TermChangeRound(district);
        await round.OpenAsync();
        Same.Or(round.Units.Count, AssessedTeams.Units, "units");
        return
        [
            await CastAsync(round, connection), await CountAsync(round, connection), await CloseAsync(round, connection), await ReportAsync(district, round, connection, options),
        ];
    }

    /// <summary>Each ballot is a request and a transaction of its own; the floor writes the same texts, a commit each.</summary>
    private static async Task<Line> CastAsync(TermChangeRound round, SqliteConnection connection)
    {
        var codes = await round.CodesAsync();
        using var memory = new PeakMemory();
        var product = await Sample.TimeAsync(async () =>
        {
            foreach (var code in codes)
                await round.CastAsync(code);
        });
        var peak = memory.Stop();
        var cast = new List<(string Id, long Group, string Content)>();
        connection.Read("SELECT hex(Id), GroupId, Content FROM Ballot", r => cast.Add((r.GetString(0), r.GetInt64(1), r.GetString(2))));
        Same.Or(cast.Count, TermChangeRound.Ballots, "ballots");
        connection.Run("CREATE TABLE BareBallot (Id TEXT PRIMARY KEY, GroupId INTEGER, Content TEXT)");
        var floor = await Sample.TimeAsync(() =>
        {
            foreach (var (id, group, content) in cast)
                connection.Run("INSERT INTO BareBallot VALUES (@id, @group, @content)", ("id", id), ("group", group), ("content", content));
            return Task.CompletedTask;
        });
        connection.Run("DROP TABLE BareBallot");
        return new Line("12,000 ballots cast", "ms", product, null, floor, 5, string.Create(CultureInfo.InvariantCulture, $"{codes.Count * 1000 / product:N0} a second one after the other, a commit each; {peak}"));
    }

    private static async Task<Line> CountAsync(TermChangeRound round, SqliteConnection connection)
    {
        var product = await Sample.TimeAsync(round.CountAsync);
        long marks = 0;
        var floor = await Sample.TimeAsync(() =>
        {
            connection.Read(Marks, r => marks += r.GetInt64(2), ("round", round.Key.ToString().ToUpperInvariant()));
            return Task.CompletedTask;
        });
        var taken = connection.Number("SELECT sum(Votes) FROM SubjectVotes WHERE GroupKey IS NOT NULL");
        Same.Or(taken, marks, "marks");
        return new Line("12,000 ballots counted into 466 subjects", "ms", product, null, floor, 5, string.Create(CultureInfo.InvariantCulture, $"66 votes closed and taken over, {marks:N0} marks, equal"));
    }

    private static async Task<Line> CloseAsync(TermChangeRound round, SqliteConnection connection)
    {
        await round.EnterFiguresAsync();
        var product = await Sample.TimeAsync(round.CloseAsync);
        var averages = 0;
        var floor = await Sample.TimeAsync(() =>
        {
            connection.Read(Averages, _ => averages++);
            return Task.CompletedTask;
        });
        var worked = connection.Number("SELECT count(*) FROM RoundSubject WHERE Composite IS NOT NULL");
        Same.Or(worked, AssessedTeams.Units + AssessedTeams.People, "composites");
        return new Line("Assessment of 466 subjects closed", "ms", product, null, floor, 10, string.Create(CultureInfo.InvariantCulture, $"{worked:N0} composites; the floor averages {averages:N0} groups of votes"));
    }

    private static async Task<Line> ReportAsync(District district, TermChangeRound round, SqliteConnection connection, BenchmarkOptions options)
    {
        (int mine, int bare) = (0, 0);
        var (product, floor) = await Sample.PairAsync(
            options.Repeat,
            () => Sample.TimeAsync(async () => mine = (await district.With((AssessmentQueries q) => q.FindAsync(round.Key, OrgScope.Everything())))!.Subjects.Count()),
            () => Sample.TimeAsync(() =>
            {
                bare = 0;
                connection.Read(Report, _ => bare++);
                return Task.CompletedTask;
            }));
        Same.Or(mine, bare, "subjects of the report");
        return new Line("Report of an assessment of 466 subjects", "ms", product.Median, product.P95, floor.Median, 5, string.Create(CultureInfo.InvariantCulture, $"{mine:N0} rows, equal"));
    }
}
