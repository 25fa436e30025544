using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Cases;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Demo;

/// <summary>Made-up motions for vacant posts: one whose recommendation is counted, one whose candidates are being inspected. Carried out by the commands themselves.</summary>
public sealed class DemoCases(
    PartyBuildingDbContext db, StrengthQueries strengths, CaseService cases, CaseRecommendationService recommendations, CandidateService candidates, CandidateInspectionService inspections,
    ConsultationService consultations)
{
    private DemoRandom _random = null!;
    private CommandContext _context = null!;
    private DateOnly _today;

    /// <returns>How many there are.</returns>
    internal async Task<int> AddAsync(DemoLedger made, DemoOptions options, CancellationToken cancel)
    {
        var district = made.Organisations.First(o => OrganisationPath.Depth(o.Path) == 1);
        (_random, _today) = (new DemoRandom((ulong)options.Seed ^ 0xCA5EUL), options.Today);
        _context = new CommandContext(Actor.Machine("演示数据"), OrgScope.Of(district.Path), options.Today.ToDateTime(new TimeOnly(8, 0), DateTimeKind.Utc));
        var vacant = (await strengths.ListAsync(_context.Scope, _today, cancel))
            .Where(u => u.OrganisationKey != district.PublicId && u.Lines.Any(l => l is { IsInTeam: true, Vacant: > 0, LevelCode: not null })).Take(2).ToList();
        foreach (var (unit, i) in vacant.Select((u, i) => (u, i)))
        {
            var roster = await db.Set<Cadre>().Where(c => c.Organisation!.PublicId == unit.OrganisationKey && c.LeftOn == null).OrderBy(c => c.Id).Select(c => c.PublicId).Take(8).ToListAsync(cancel);
            if (roster.Count < 3)
                continue;
            var key = await OpenAsync(district, unit, _today.AddDays(-50 + (i * 30)), cancel);
            await RecommendAsync(key, roster, _today.AddDays(-42 + (i * 30)), cancel);
            if (i == 0)
                await InspectAsync(key, roster, cancel);
        }

        return await db.Set<AppointmentCase>().CountAsync(cancel);
    }

    private async Task<Guid> OpenAsync(Organisation district, UnitStrength unit, DateOnly on, CancellationToken cancel)
    {
        var line = unit.Lines.First(l => l is { IsInTeam: true, Vacant: > 0, LevelCode: not null });
        var name = unit.Organisation.Length > AppointmentCase.LongestUnit ? unit.Organisation[..AppointmentCase.LongestUnit] : unit.Organisation;
        return Ok(await cases.OpenAsync(
            new OpenCase(
                _random.Key(on), 0, unit.OrganisationKey, district.PublicId, CaseKind.Individual, name, "副书记", line.LevelCode, true, 1, PostWay.Commissioned, null,
                new CaseTraits(false, false, false, false, false, false, false, true), null, on, "区委组织部", "班子缺配一名，工作需要。"), _context, cancel));
    }

    /// <summary>Papers counted by hand, as the tellers enter them.</summary>
    private async Task RecommendAsync(Guid key, IReadOnlyList<Guid> roster, DateOnly on, CancellationToken cancel)
    {
        var ballot = _random.Key(on);
        Ok(await recommendations.HoldAsync(
            new HoldRecommendation(key, await VersionAsync(key, cancel), ballot, on, "领导班子成员、中层负责人、直属单位主要负责人", false, BallotWay.Manual, ["领导班子成员", "中层负责人"], roster), _context, cancel));
        var vote = await db.Set<BallotRound>().Include(r => r.Groups).Include(r => r.Questions).ThenInclude(q => q.Options).AsSplitQuery().SingleAsync(r => r.PublicId == ballot, cancel);
        foreach (var (group, people) in vote.Groups.OrderBy(g => g.Order).Zip([9, 36]))
        {
            (group.Issued, group.Returned, group.Invalid) = (people, people, 0);
            var left = people;
            foreach (var option in vote.Questions[0].Options.OrderBy(o => o.Order))
            {
                var votes = Math.Min(left, _random.Between(0, people / 2));
                left -= votes;
                if (votes > 0)
                    db.Add(new BallotCount { GroupId = group.Id, QuestionId = vote.Questions[0].Id, OptionId = option.Id, Votes = votes });
            }
        }

        var opened = on.ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc);
        (vote.Status, vote.OpenedAt, vote.ClosedAt) = (BallotStatus.Closed, opened, opened.AddMinutes(30));
        await db.SaveChangesAsync(cancel);
        var lines = await db.Set<RecommendationLine>().Where(l => db.Set<CaseRecommendation>().Any(r => r.Id == l.RecommendationId && r.Key == ballot)).Select(l => l.Key).ToListAsync(cancel);
        Ok(await recommendations.TalksAsync(new EnterTalkVotes(key, await VersionAsync(key, cancel), ballot, 12, lines.ToDictionary(l => l, _ => (int?)_random.Between(0, 6))), _context, cancel));
    }

    private async Task InspectAsync(Guid key, IReadOnlyList<Guid> roster, CancellationToken cancel)
    {
        foreach (var cadre in roster.Take(2))
        {
            Ok(await candidates.ProposeAsync(
                new ProposeCandidate(key, await VersionAsync(key, cancel), _random.Key(_today), cadre, CandidateSource.Recommendation, null, null, true, null, false), _context, cancel));
        }

        Ok(await candidates.FixAsync(new FixCandidates(key, await VersionAsync(key, cancel), _today.AddDays(-30), "区委组织部部务会"), _context, cancel));
        Ok(await consultations.AskAsync(
            new AskConsultation(key, await VersionAsync(key, cancel), _random.Key(_today), ConsultationTime.BeforeInspection, ConsultedSide.HigherLeader, "分管副区长", true, _today.AddDays(-32)), _context, cancel));
        var first = await db.Set<CaseCandidate>().AsNoTracking().Where(c => c.Case!.PublicId == key).OrderBy(c => c.Order).FirstAsync(cancel);
        Ok(await inspections.PlanAsync(
            new PlanInspection(first.Key, first.Version, "考察组甲", "考察组乙", _today.AddDays(-28), _today.AddDays(-28), "本单位公告栏", "区委组织部干部科，电话 12380", null, false), _context, cancel));
        foreach (var (with, i) in new[] { "领导班子成员", "中层负责人", "直属单位负责人" }.Select((w, i) => (w, i)))
        {
            var version = await db.Set<CaseCandidate>().Where(c => c.Id == first.Id).Select(c => c.Version).SingleAsync(cancel);
            Ok(await inspections.TalkAsync(new RecordCaseTalk(first.Key, version, _random.Key(_today), _today.AddDays(-26 + i), with, "考察组甲", "工作踏实，分管工作完成较好，群众基础好。"), _context, cancel));
        }
    }

    private Task<int> VersionAsync(Guid key, CancellationToken cancel) => db.Set<AppointmentCase>().Where(c => c.PublicId == key).Select(c => c.Version).SingleAsync(cancel);

    private static Guid Ok(Outcome<Guid> outcome)
        => outcome.IsOk ? outcome.Value : throw new InvalidOperationException($"The demo's case: {string.Join(' ', outcome.Findings.Select(f => f.Message))}");
}
