using Microsoft.EntityFrameworkCore;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Core.Assessments.Rounds;
using PartyBuilding.Core.Assessments.Schemes;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Benchmarks.Appraisals;

/// <summary>A term-change assessment carried out by the commands of the product.</summary>
internal sealed class TermChangeRound(District district)
{
    public const int Ballots = 12_000;

    /// <summary>Of every hundred voters of a unit.</summary>
    private static readonly int[] Shares = [10, 40, 50];

    public Guid Key { get; private set; }

    public IReadOnlyList<RoundUnit> Units { get; private set; } = [];

    public async Task OpenAsync()
    {
        var (team, own) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        Ok(await district.With((SchemeService s) => s.AdoptAsync(new AdoptScheme(team, "annual-team"), District.Department())));
        Ok(await district.With((SchemeService s) => s.AdoptAsync(new AdoptScheme(own, "annual-cadre"), District.Department())));
        var (root, units) = await district.With((PartyBuildingDbContext db) => UnitsAsync(db));
        Key = Ok(await district.With((RoundService s) => s.OpenAsync(
            new OpenAssessment(Guid.CreateVersion7(), root, AssessmentKind.TermChange, BenchmarkClock.Today.Year, "换届考核", "基准测试", team, own), District.Department())));
        Ok(await OnRound((SubjectService s, int version) => s.AddUnitsAsync(new AddAssessedUnits(Key, version, units), District.Department())));
        Ok(await OnRound((RoundService s, int version) => s.StartAsync(new StartAssessment(Key, version, BenchmarkClock.Today, "全体"), District.Department())));
        Units = await district.With((PartyBuildingDbContext db) => db.Set<RoundUnit>().AsNoTracking().Where(u => u.Round!.PublicId == Key).OrderBy(u => u.Id).ToListAsync());
    }

    /// <summary>Votes of all units prepared and opened; the codes, unit by unit.</summary>
    public async Task<IReadOnlyList<string>> CodesAsync()
    {
        var all = new List<string>();
        foreach (var (unit, i) in Units.Select((u, i) => (u, i)))
        {
            var ballot = Guid.CreateVersion7();
            var voters = (Ballots / Units.Count) + (i < Ballots % Units.Count ? 1 : 0);
            Ok(await OnRound((AppraisalVoteService s, int version) => s.PrepareAsync(
                new PrepareAppraisal(Key, version, unit.Key, ballot, BenchmarkClock.Today, BallotWay.Codes, voters), District.Department())));
            var groups = await district.With((PartyBuildingDbContext db) => db.Set<BallotRound>().Where(r => r.PublicId == ballot).SelectMany(r => r.Groups).OrderBy(g => g.Order).Select(g => g.Id).ToListAsync());
            int[] people = [voters * Shares[0] / 100, voters * Shares[1] / 100, 0];
            people[2] = voters - people[0] - people[1];
            foreach (var (group, count) in groups.Zip(people))
            {
                var issued = await OnBallot(ballot, (BallotRoundService s, int version) => s.IssueAsync(new IssueCodes(ballot, version, group, count, false), District.Department()));
                all.AddRange(issued.Value ?? throw new InvalidOperationException("No codes were issued."));
            }

            Ok(await OnBallot(ballot, (BallotRoundService s, int version) => s.OpenAsync(ballot, version, District.Department())));
        }

        return all;
    }

    /// <summary>One voter: marks the second-best grade of every third content, else the best.</summary>
    public Task CastAsync(string code) => district.With(async (BallotBox box) =>
    {
        var paper = (await box.PaperAsync(code)).Value!;
        var marks = paper.Questions.Select((q, i) => new BallotMark(q.Id, [q.Options[(code[0] + i) % 3 == 0 ? 1 : 0].Id], [])).ToList();
        return Ok(await box.CastAsync(code, marks));
    });

    public async Task CountAsync()
    {
        foreach (var unit in Units)
        {
            var ballot = await district.With((PartyBuildingDbContext db) => db.Set<RoundUnit>().Where(u => u.Id == unit.Id).Select(u => u.BallotKey!.Value).SingleAsync());
            Ok(await OnBallot(ballot, (BallotRoundService s, int version) => s.CloseAsync(ballot, version, District.Department())));
            Ok(await OnRound((AppraisalVoteService s, int version) => s.TakeAsync(new TakeVotes(Key, version, unit.Key), District.Department())));
        }
    }

    /// <summary>The measured figure of every team.</summary>
    public async Task EnterFiguresAsync()
    {
        var teams = await district.With((PartyBuildingDbContext db) => db.Set<RoundSubject>().AsNoTracking().Where(s => s.Unit!.Round!.PublicId == Key && s.IsTeam).OrderBy(s => s.Id).ToListAsync());
        var leaf = await district.With((PartyBuildingDbContext db) => db.Set<AssessmentRound>().Where(r => r.PublicId == Key).SelectMany(r => r.TeamScheme!.Indicators)
            .Where(x => x.Method == IndicatorMethod.Rank).Select(x => x.Key).SingleAsync());
        foreach (var (team, i) in teams.Select((t, i) => (t, i)))
            Ok(await district.With((ScoreService s) => s.EnterFigureAsync(new EnterFigure(team.Key, team.Version, leaf, 80 + (i % 20), "基准测试"), District.Department())));
    }

    public async Task CloseAsync() => Ok(await OnRound((ResultService s, int version) => s.CloseAsync(new CloseAssessment(Key, version), District.Department())));

    private static async Task<(Guid Root, IReadOnlyList<Guid> Units)> UnitsAsync(PartyBuildingDbContext db)
    {
        var seated = db.Set<CadrePost>().Where(p => p.IsInTeam).Select(p => p.OrganisationId);
        return (
            await db.Organisations.Where(o => o.ParentId == null).Select(o => o.PublicId).SingleAsync(),
            await db.Organisations.Where(o => seated.Contains(o.Id)).OrderBy(o => o.Id).Select(o => o.PublicId).ToListAsync());
    }

    private async Task<Outcome<Guid>> OnRound<TService>(Func<TService, int, Task<Outcome<Guid>>> work) where TService : notnull
    {
        var version = await district.With((PartyBuildingDbContext db) => db.Set<AssessmentRound>().Where(r => r.PublicId == Key).Select(r => r.Version).SingleAsync());
        return await district.With((TService s) => work(s, version));
    }

    private async Task<T> OnBallot<TService, T>(Guid ballot, Func<TService, int, Task<T>> work) where TService : notnull
    {
        var version = await district.With((PartyBuildingDbContext db) => db.Set<BallotRound>().Where(r => r.PublicId == ballot).Select(r => r.Version).SingleAsync());
        return await district.With((TService s) => work(s, version));
    }

    private static Guid Ok(Outcome<Guid> outcome) => outcome.IsOk ? outcome.Value : throw new InvalidOperationException(string.Join(' ', outcome.Findings.Select(f => f.Message)));

    private static bool Ok(Outcome outcome) => outcome.IsOk ? true : throw new InvalidOperationException(string.Join(' ', outcome.Findings.Select(f => f.Message)));
}
