using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Assessments.Rounds;
using PartyBuilding.Core.Assessments.Schemes;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Demo;

/// <summary>Made-up assessments: last year's, filed, and this year's in the middle of its appraisals. Carried out by the commands themselves.</summary>
public sealed class DemoAssessments(
    PartyBuildingDbContext db, SchemeService schemes, RoundService rounds, SubjectService subjects, AppraisalVoteService votes, ScoreService scores, ResultService results, FollowUpService followUps)
{
    private const int Units = 8;

    private DemoRandom _random = null!;
    private CommandContext _context = null!;

    /// <returns>How many subjects there are.</returns>
    internal async Task<int> AddAsync(DemoLedger made, DemoOptions options, CancellationToken cancel)
    {
        var district = made.Organisations.First(o => OrganisationPath.Depth(o.Path) == 1);
        (_random, _context) = (new DemoRandom((ulong)options.Seed ^ 0xA55E55UL), new CommandContext(
            Actor.Machine("演示数据"), OrgScope.Of(district.Path), options.Today.ToDateTime(new TimeOnly(8, 0), DateTimeKind.Utc)));
        var (team, own) = (await AdoptAsync("annual-team", cancel), await AdoptAsync("annual-cadre", cancel));
        await AdoptAsync("handbook-table-1", cancel);
        await AdoptAsync("handbook-table-2", cancel);
        var units = await UnitsAsync(district, options.Today, cancel);
        if (units.Count == 0)
            return 0;
        var last = await OpenAsync(district, team, own, options.Today.Year - 1, units, new DateOnly(options.Today.Year, 1, 5), cancel);
        foreach (var unit in await UnitKeysAsync(last, cancel))
            await AppraiseAsync(last, unit, new DateOnly(options.Today.Year, 1, 12), cancel);
        await ConcludeAsync(last, options.Today.Year, cancel);
        if (options.Today > new DateOnly(options.Today.Year, 11, 15))
        {
            var now = await OpenAsync(district, team, own, options.Today.Year, units, options.Today.AddDays(-6), cancel);
            foreach (var unit in (await UnitKeysAsync(now, cancel)).Take(Units / 2))
                await AppraiseAsync(now, unit, options.Today.AddDays(-2), cancel);
        }

        return await db.Set<RoundSubject>().CountAsync(cancel);
    }

    private async Task<Guid> AdoptAsync(string code, CancellationToken cancel)
        => Ok(await schemes.AdoptAsync(new AdoptScheme(_random.Key(_context.Today), code), _context, cancel));

    private async Task<IReadOnlyList<Guid>> UnitsAsync(Organisation district, DateOnly today, CancellationToken cancel)
    {
        var seated = db.PostsOn(today).Where(p => p.IsInTeam && p.Cadre!.LeftOn == null).GroupBy(p => p.OrganisationId).Where(g => g.Count() >= 3).Select(g => g.Key);
        return await db.Organisations.Where(o => o.Id != district.Id && seated.Contains(o.Id)).OrderBy(o => o.Path).Take(Units).Select(o => o.PublicId).ToListAsync(cancel);
    }

    private async Task<Guid> OpenAsync(Organisation district, Guid team, Guid own, int year, IReadOnlyList<Guid> units, DateOnly notice, CancellationToken cancel)
    {
        var key = Ok(await rounds.OpenAsync(
            new OpenAssessment(_random.Key(notice), district.PublicId, AssessmentKind.Annual, year, $"{year} 年度处级领导班子和领导干部考核", "述职、民主测评、个别谈话、汇总、反馈、整改。", team, own), _context, cancel));
        Ok(await subjects.AddUnitsAsync(new AddAssessedUnits(key, await VersionAsync(key, cancel), units), _context, cancel));
        Ok(await rounds.StartAsync(new StartAssessment(key, await VersionAsync(key, cancel), notice, "被考核单位全体干部职工"), _context, cancel));
        return key;
    }

    /// <summary>The meeting of a unit: its papers counted by hand, its figures and a fault or two.</summary>
    private async Task AppraiseAsync(Guid round, Guid unit, DateOnly on, CancellationToken cancel)
    {
        var ballot = _random.Key(on);
        Ok(await votes.PrepareAsync(new PrepareAppraisal(round, await VersionAsync(round, cancel), unit, ballot, on, BallotWay.Manual, 62), _context, cancel));
        await db.SaveChangesAsync(cancel);
        var vote = await db.Set<BallotRound>().Include(r => r.Groups).Include(r => r.Questions).ThenInclude(q => q.Options).AsSplitQuery().SingleAsync(r => r.PublicId == ballot, cancel);
        int[] people = [8, 24, 30];
        foreach (var (group, i) in vote.Groups.OrderBy(g => g.Order).Select((g, i) => (g, i)))
        {
            (group.Issued, group.Returned, group.Invalid) = (people[i], people[i], 0);
            foreach (var question in vote.Questions)
                db.AddRange(Marks(people[i]).Zip(question.Options.OrderBy(o => o.Order)).Where(x => x.First > 0)
                    .Select(x => new BallotCount { GroupId = group.Id, QuestionId = question.Id, OptionId = x.Second.Id, Votes = x.First }));
        }

        var opened = on.ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc);
        (vote.Status, vote.OpenedAt, vote.ClosedAt) = (BallotStatus.Closed, opened, opened.AddMinutes(40));
        await db.SaveChangesAsync(cancel);
        Ok(await votes.TakeAsync(new TakeVotes(round, await VersionAsync(round, cancel), unit), _context, cancel));
        foreach (var team in await db.Set<RoundSubject>().AsNoTracking().Where(s => s.Unit!.Key == unit && s.IsTeam).ToListAsync(cancel))
        {
            var leaf = await db.Set<AssessmentRound>().Where(r => r.PublicId == round).SelectMany(r => r.TeamScheme!.Indicators).Where(i => i.Method == IndicatorMethod.Rank).Select(i => i.Key).SingleAsync(cancel);
            Ok(await scores.EnterFigureAsync(new EnterFigure(team.Key, team.Version, leaf, 80 + _random.Between(0, 190) / 10m, "区目标管理办公室"), _context, cancel));
        }
    }

    private async Task ConcludeAsync(Guid round, int year, CancellationToken cancel)
    {
        Ok(await results.CloseAsync(new CloseAssessment(round, await VersionAsync(round, cancel)), _context, cancel));
        var all = await db.Set<RoundSubject>().AsNoTracking().Include(s => s.Unit!.Round!.TeamScheme!.Grades).Include(s => s.Unit!.Round!.OwnScheme!.Grades)
            .Where(s => s.Unit!.Round!.PublicId == round).OrderByDescending(s => s.Composite).ToListAsync(cancel);
        var taken = new Dictionary<Guid, int>();
        foreach (var (subject, i) in all.Select((s, i) => (s, i)))
        {
            var grades = subject.Unit!.Round!.SchemeOf(subject).Grades.OrderBy(g => g.Order).ToList();
            var worked = grades.FindIndex(g => g.Holds(subject.Composite!.Value));
            var room = grades[worked].Quota is not { } quota || taken.GetValueOrDefault(grades[worked].Key) + 1 <= all.Count(s => s.IsTeam == subject.IsTeam) * quota / 100;
            // The last two people by their marks were punished in the year: one was talked to, one is still to be.
            var isPunished = !subject.IsTeam && all.Skip(i + 1).Count(s => !s.IsTeam) < 2;
            var grade = isPunished ? grades.First(g => g.IsForTalk) : grades[room ? worked : worked + 1];
            taken[grade.Key] = taken.GetValueOrDefault(grade.Key) + 1;
            Ok(await results.DecideAsync(
                new DecideResult(subject.Key, subject.Version, grade.Key, "较好完成了年度任务，群众评价较好。", subject.IsTeam ? null : "协助主要领导，做好分管工作", new DateOnly(year, 2, 10), "区委常委会"),
                _context with { Reason = isPunished ? "年内受到党纪处分，降低等次" : room ? null : "优秀名额有限" }, cancel));
            Ok(await results.TellAsync(new GiveAssessmentFeedback(subject.Key, subject.Version + 1, new DateOnly(year, 2, 20), "区委组织部考核组", "同意考核结果"), _context, cancel));
            if (isPunished && all.Skip(i + 1).All(s => s.IsTeam))
                Ok(await followUps.AdmonishAsync(new Admonish(subject.Key, subject.Version + 2, new DateOnly(year, 2, 24), "区委组织部分管负责人", "指出纪律观念不强的问题，要求限期改正；本人认识到错误，表示接受。"), _context, cancel));
            else if (i % 9 == 4)
                Ok(await followUps.RequireAsync(new RequireRectification(subject.Key, subject.Version + 2, _random.Key(_context.Today), "深入基层调查研究不够", "每月到基层调研不少于两次", new DateOnly(year, 6, 30)), _context, cancel));
        }

        Ok(await results.FileAsync(new FileAssessment(round, await VersionAsync(round, cancel), new DateOnly(year, 3, 10)), _context, cancel));
    }

    private int[] Marks(int people)
    {
        var (best, low) = (people * _random.Between(55, 95) / 100, _random.Between(0, 8) == 0 ? 1 : 0);
        return [best, people - best - low, low, 0];
    }

    private Task<List<Guid>> UnitKeysAsync(Guid round, CancellationToken cancel)
        => db.Set<RoundUnit>().Where(u => u.Round!.PublicId == round).OrderBy(u => u.Id).Select(u => u.Key).ToListAsync(cancel);

    private Task<int> VersionAsync(Guid round, CancellationToken cancel) => db.Set<AssessmentRound>().Where(r => r.PublicId == round).Select(r => r.Version).SingleAsync(cancel);

    private static Guid Ok(Outcome<Guid> outcome)
        => outcome.IsOk ? outcome.Value : throw new InvalidOperationException($"The demo's assessment: {string.Join(' ', outcome.Findings.Select(f => f.Message))}");
}
