using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Assessments.Rounds;
using PartyBuilding.Core.Assessments.Schemes;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Tests.Cadres;

namespace PartyBuilding.Core.Tests.Assessments;

/// <summary>The district assesses the team of the east unit and its two members for 2025.</summary>
public abstract class AssessmentTest : CadreTest
{
    protected static readonly DateOnly MeetingDay = new(2026, 1, 12);

    protected async Task<Guid> AdoptAsync(string code)
    {
        var key = Guid.CreateVersion7();
        await DoneAsync(With((SchemeService s) => s.AdoptAsync(new AdoptScheme(key, code), Section())));
        return key;
    }

    protected Task<AssessmentScheme?> SchemeAsync(Guid key) => With((SchemeQueries q) => q.FindAsync(key));

    /// <summary>Two members of the east unit's team.</summary>
    protected async Task TeamAsync()
    {
        foreach (var (name, i) in new[] { "测试甲", "测试乙" }.Select((n, i) => (n, i)))
            await DoneAsync(TakeAsync(await PostAsync(await CadreAsync(East, name), "教育局", i == 0 ? "局长" : "副局长", new DateOnly(2020, 3, 1), isMain: true)));
    }

    protected static OpenAssessment Opening(Organisation district, Guid? team, Guid? own, AssessmentKind kind = AssessmentKind.Annual, int year = 2025)
        => new(Guid.CreateVersion7(), district.PublicId, kind, year, "2025 年度考核", "述职、测评、谈话、汇总、反馈", team, own);

    protected async Task<Guid> OpenedAsync(Guid? team, Guid? own, AssessmentKind kind = AssessmentKind.Annual)
    {
        var opened = await With((RoundService s) => s.OpenAsync(Opening(District, team, own, kind), Section()));
        opened.IsOk.ShouldBeTrue(Words(opened));
        return opened.Value;
    }

    protected async Task<RoundView> RoundAsync(Guid key) => (await With((AssessmentQueries q) => q.FindAsync(key, OrgScope.Of(District.Path))))!;

    protected async Task<SubjectView> SubjectAsync(Guid key) => (await With((AssessmentQueries q) => q.SubjectAsync(key, OrgScope.Of(District.Path))))!;

    protected async Task<Outcome<Guid>> AddUnitAsync(Guid round, params Organisation[] units)
    {
        var input = new AddAssessedUnits(round, (await RoundAsync(round)).Version, [.. units.Select(u => u.PublicId)]);
        return await With((SubjectService s) => s.AddUnitsAsync(input, Section()));
    }

    protected async Task<Outcome<Guid>> StartAsync(Guid round)
    {
        var input = new StartAssessment(round, (await RoundAsync(round)).Version, new DateOnly(2026, 1, 5), "全区各单位");
        return await With((RoundService s) => s.StartAsync(input, Section()));
    }

    /// <summary>A round of the east unit up to its notice.</summary>
    protected async Task<Guid> StartedAsync(Guid? team, Guid? own, AssessmentKind kind = AssessmentKind.Annual)
    {
        await TeamAsync();
        var round = await OpenedAsync(team, own, kind);
        await DoneAsync(AddUnitAsync(round, East));
        await DoneAsync(StartAsync(round));
        return round;
    }

    protected async Task<Outcome<Guid>> PrepareAsync(Guid round)
    {
        var view = await RoundAsync(round);
        var input = new PrepareAppraisal(round, view.Version, view.Units[0].Key, Guid.CreateVersion7(), MeetingDay, BallotWay.Manual, 32);
        return await With((AppraisalVoteService s) => s.PrepareAsync(input, Section()));
    }

    /// <summary>Counts the papers by hand, every group alike: so many marks of each grade, for every question; then takes them over.</summary>
    protected async Task VotedAsync(Guid round, int[] byGrade, int[]? perGroup = null)
    {
        var (context, key) = (Section(), (await RoundAsync(round)).Units[0].BallotKey!.Value);
        async Task<BallotView> Ballot() => (await With((BallotQueries q) => q.FindAsync(key, context.Actor, context.Scope)))!;
        var ballot = await Ballot();
        await DoneAsync(With((BallotRoundService s) => s.OpenAsync(key, ballot.Version, context)));
        foreach (var (group, i) in ballot.Groups.Select((g, i) => (g, i)))
        {
            var marks = perGroup is null ? byGrade : [.. byGrade.Select((_, n) => n == 0 ? perGroup[i] : 0)];
            var votes = ballot.Questions.SelectMany(q => q.Options.Select((o, n) => new CountedVotes(q.Id, o.Id, null, n < marks.Length ? marks[n] : 0))).ToList();
            var version = (await Ballot()).Version;
            await DoneAsync(With((BallotCountService s) => s.EnterAsync(new EnterCounts(key, version, group.Id, marks.Sum(), marks.Sum(), 0, votes), context)));
        }

        var last = (await Ballot()).Version;
        await DoneAsync(With((BallotRoundService s) => s.CloseAsync(key, last, context)));
        await DoneAsync(TakeVotesAsync(round));
    }

    protected async Task<Outcome<Guid>> TakeVotesAsync(Guid round)
    {
        var view = await RoundAsync(round);
        return await With((AppraisalVoteService s) => s.TakeAsync(new TakeVotes(round, view.Version, view.Units[0].Key), Section()));
    }

    protected async Task<Outcome<Guid>> CloseAsync(Guid round)
    {
        var version = (await RoundAsync(round)).Version;
        return await With((ResultService s) => s.CloseAsync(new CloseAssessment(round, version), Section()));
    }

    protected async Task<Outcome<Guid>> DecideAsync(Guid subject, string grade, string? reason = null, string? duties = "主持全面工作")
    {
        var view = await SubjectAsync(subject);
        var input = new DecideResult(subject, view.Subject.Version, view.Scheme.Grades.Find(g => g.Name == grade)!.Key, "完成了年度任务。", duties, new DateOnly(2026, 2, 10), "区委常委会");
        return await With((ResultService s) => s.DecideAsync(input, Section(reason)));
    }

    protected static async Task DoneAsync(Task<Outcome<Guid>> command)
    {
        var outcome = await command;
        outcome.IsOk.ShouldBeTrue(Words(outcome));
    }

    protected static string Words(Outcome outcome) => string.Join(' ', outcome.Findings.Select(f => $"{f.RuleCode} {f.Message}"));

    protected static IEnumerable<string> Codes(Outcome outcome) => outcome.Findings.Select(f => f.RuleCode);
}
