using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Cases;
using PartyBuilding.Core.Appointments.Votes;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Cadres.Sets;
using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Core.Tests.Appointments.Votes;

namespace PartyBuilding.Core.Tests.Appointments.Cases;

/// <summary>A deputy post in the East's team is filled in the summer of 2026, by two candidates.</summary>
public abstract class CaseTest : VoteTest
{
    protected static readonly DateOnly June = new(2026, 6, 1);

    protected OpenCase Motion(Guid unit, CaseKind kind = CaseKind.Individual, CaseTraits? traits = null, string? coManagedBy = null) => new(
        Guid.CreateVersion7(), 0, unit, District.PublicId, kind, "区教育局", "副局长", "52", true, 1, PostWay.Commissioned, null, traits ?? Traits(), coManagedBy, new DateOnly(2026, 5, 10), "区委组织部", "缺配一名");

    protected static CaseTraits Traits() => new(false, false, false, false, false, false, false, HasProbation: true);

    protected Task ApprovedAsync(int number, string level = "52") => DoneAsync(With((TeamService s) => s.ApproveAsync(
        new SaveApprovedPosts(Guid.CreateVersion7(), East.PublicId, 0, level, true, number, new DateOnly(2020, 1, 1), "宝编〔2020〕3号"), Section())));

    protected async Task<Guid> CaseAsync(CaseKind kind = CaseKind.Individual, CaseTraits? traits = null, string? coManagedBy = null)
    {
        await ApprovedAsync(3);
        var opened = await With((CaseService s) => s.OpenAsync(Motion(East.PublicId, kind, traits, coManagedBy), Section()));
        opened.IsOk.ShouldBeTrue(Words(opened));
        return opened.Value;
    }

    protected async Task<CaseView> ViewAsync(Guid key) => (await With((CaseQueries q) => q.FindAsync(key, OrgScope.Of(District.Path))))!;

    protected async Task<CandidateView> SeeAsync(Guid candidate) => (await With((CaseQueries q) => q.CandidateAsync(candidate, OrgScope.Of(District.Path))))!;

    protected async Task<int> AtAsync(Guid key) => (await ViewAsync(key)).Case.Version;

    protected async Task<int> CandidateVersionAsync(Guid candidate) => (await SeeAsync(candidate)).Candidate.Version;

    /// <summary>A meeting of two levels with talks beside it; votes of the roster in its order, first level and second.</summary>
    protected async Task RecommendAsync(Guid key, IReadOnlyList<Guid> roster, int[] first, int[] second, int talks = 10)
    {
        var (context, ballot) = (Section(), Guid.CreateVersion7());
        await DoneAsync(With(async (CaseRecommendationService s) => await s.HoldAsync(
            new HoldRecommendation(key, await AtAsync(key), ballot, new DateOnly(2026, 5, 20), "局领导、科室负责人", false, BallotWay.Manual, ["局级", "科级"], roster), context)));
        var view = await With((BallotQueries q) => q.FindAsync(ballot, context.Actor, context.Scope));
        await DoneAsync(With((BallotRoundService s) => s.OpenAsync(ballot, view!.Version, context)));
        foreach (var (votes, i) in new[] { first, second }.Select((v, i) => (v, i)))
        {
            var now = (await With((BallotQueries q) => q.FindAsync(ballot, context.Actor, context.Scope)))!;
            var counts = votes.Select((n, j) => new CountedVotes(now.Questions[0].Id, now.Questions[0].Options[j].Id, null, n)).ToList();
            await DoneAsync(With((BallotCountService s) => s.EnterAsync(new EnterCounts(ballot, now.Version, now.Groups[i].Id, votes.Sum() + 5, votes.Sum(), 0, counts), context)));
        }

        var last = (await With((BallotQueries q) => q.FindAsync(ballot, context.Actor, context.Scope)))!;
        await DoneAsync(With((BallotRoundService s) => s.CloseAsync(ballot, last.Version, context)));
        var lines = (await ViewAsync(key)).Case.Recommendations.Single().Lines;
        await DoneAsync(With(async (CaseRecommendationService s) => await s.TalksAsync(
            new EnterTalkVotes(key, await AtAsync(key), ballot, talks, lines.ToDictionary(l => l.Key, _ => (int?)4)), context)));
    }

    protected async Task<Outcome<Guid>> ProposeAsync(Guid key, Guid cadre, Func<ProposeCandidate, ProposeCandidate>? change = null)
    {
        var input = new ProposeCandidate(key, await AtAsync(key), Guid.CreateVersion7(), cadre, CandidateSource.Recommendation, null, null, true, null, false);
        return await With((CandidateService s) => s.ProposeAsync(change?.Invoke(input) ?? input, Section()));
    }

    protected async Task<Outcome<Guid>> FixAsync(Guid key, string? reason = null)
    {
        var input = new FixCandidates(key, await AtAsync(key), new DateOnly(2026, 5, 25), "区委组织部部务会");
        return await With((CandidateService s) => s.FixAsync(input, Section(reason)));
    }

    /// <summary>Up to fixed candidates; keys of case and candidates.</summary>
    protected async Task<(Guid Key, IReadOnlyList<Guid> Candidates)> FixedAsync(CaseKind kind = CaseKind.Individual, CaseTraits? traits = null, string? coManagedBy = null, int people = 2)
    {
        var key = await CaseAsync(kind, traits, coManagedBy);
        var cadres = new List<Guid>();
        for (var i = 0; i < people; i++)
            cadres.Add(await CadreAsync(name: $"测试{"甲乙丙丁"[i]}"));
        await RecommendAsync(key, cadres, [.. Enumerable.Range(0, people).Select(i => 30 - i)], [.. Enumerable.Range(0, people).Select(i => 20 - i)]);
        foreach (var cadre in cadres)
            await DoneAsync(ProposeAsync(key, cadre));
        await DoneAsync(FixAsync(key));
        return (key, [.. (await ViewAsync(key)).Case.Candidates.OrderBy(c => c.Order).Select(c => c.Key)]);
    }

    protected async Task InspectAsync(Guid candidate)
    {
        var context = Section();
        await DoneAsync(With(async (CandidateInspectionService s) => await s.PlanAsync(
            new PlanInspection(candidate, await CandidateVersionAsync(candidate), "考察甲", "考察乙", new DateOnly(2026, 5, 26), new DateOnly(2026, 5, 26), "区教育局", "电话 1234", null, false), context)));
        await DoneAsync(With(async (CandidateInspectionService s) => await s.TalkAsync(
            new RecordCaseTalk(candidate, await CandidateVersionAsync(candidate), Guid.CreateVersion7(), new DateOnly(2026, 5, 27), "局领导", "考察甲", "工作扎实。"), context)));
        await DoneAsync(With(async (CandidateInspectionService s) => await s.WriteAsync(new WriteMaterial(
            candidate, await CandidateVersionAsync(candidate), "同意", "没有发现问题", "同意", null, "政治坚定。", "实绩突出。", "有时急躁。", "测评 60 人，优秀 50 票。", "考察甲\n考察乙"), context)));
        await DoneAsync(With(async (CandidateInspectionService s) => await s.ReportAsync(new ReportInspection(candidate, await CandidateVersionAsync(candidate), June), context)));
    }

    protected async Task ConsultAsync(Guid key, ConsultedSide side = ConsultedSide.UnitedFront)
    {
        foreach (var time in Enum.GetValues<ConsultationTime>())
        {
            var asked = Guid.CreateVersion7();
            await DoneAsync(With(async (ConsultationService s) => await s.AskAsync(new AskConsultation(key, await AtAsync(key), asked, time, side, "区委统战部", true, June), Section())));
            await DoneAsync(With(async (ConsultationService s) => await s.AnswerAsync(new AnswerConsultation(key, await AtAsync(key), asked, June, true, null, null, null), Section())));
        }
    }

    protected async Task<Outcome<Guid>> ListCaseAsync(Guid key, Guid meeting, IReadOnlyList<Guid> chosen, string? reason = null)
    {
        var input = new ListCase(key, await AtAsync(key), meeting, chosen);
        return await With((DecisionService s) => s.ListAsync(input, Section(reason)));
    }

    /// <summary>One candidate inspected, consulted on and decided by a secret vote of twelve.</summary>
    protected async Task<(Guid Key, Guid Candidate)> DecidedAsync(int agree = 12, CaseTraits? traits = null)
    {
        var (key, candidates) = await FixedAsync(traits: traits);
        await InspectAsync(candidates[0]);
        await ConsultAsync(key);
        var meeting = await CalledAsync();
        await DoneAsync(ListCaseAsync(key, meeting, [candidates[0]]));
        await DoneAsync(AttendAsync(meeting, 12));
        await DoneAsync(IntroduceAsync(meeting));
        await DoneAsync(BeginAsync(meeting));
        await DoneAsync(CountAsync(meeting, 12, agree, 12 - agree));
        return (key, candidates[0]);
    }

    protected async Task<Outcome<Guid>> PublishAsync(Guid candidate, Func<PublishNotice, PublishNotice>? change = null, string? reason = null)
    {
        // Monday to Sunday after the meeting of 1 July.
        var input = new PublishNotice(candidate, await CandidateVersionAsync(candidate), false, new DateOnly(2026, 7, 6), new DateOnly(2026, 7, 12), "区教育局", "区委组织部干部科，电话 1234", null);
        return await With((NoticeService s) => s.PublishAsync(change?.Invoke(input) ?? input, Section(reason)));
    }

    protected async Task<Outcome<Guid>> ConcludeAsync(Guid candidate, NoticeOutcome outcome, DateOnly on, DateOnly? stated = null)
    {
        var input = new ConcludeNotice(candidate, await CandidateVersionAsync(candidate), outcome, on, "已核实", stated);
        return await With((NoticeService s) => s.ConcludeAsync(input, Section()));
    }

    protected async Task<Outcome<Guid>> AppointAsync(Guid candidate, DateOnly on, params IReadOnlyList<Guid> leaves)
    {
        var input = new AppointCandidate(candidate, await CandidateVersionAsync(candidate), on, "宝委组〔2026〕9号", on, "部长甲", leaves);
        return await With((TakeUpService s) => s.AppointAsync(input, Section()));
    }

    /// <summary>Puts onto the record what a notice shows.</summary>
    protected async Task CompleteAsync(Guid candidate)
    {
        var cadre = (await SeeAsync(candidate)).CadreKey!.Value;
        foreach (var (set, values) in new (string, (string, string?)[])[]
        {
            ("person", [("native", "浙江宁波"), ("party", "01"), ("partyOn", "200506")]), ("resume", [("from", "200207"), ("text", "区教育局科员")]),
            ("education", [("level", "21"), ("way", "1"), ("school", "某大学")]),
        })
        {
            await DoneAsync(With(async (CadreSetService s) => await s.AddAsync(
                new SaveSetRow(cadre, await VersionAsync(cadre), set, Guid.CreateVersion7(), values.ToDictionary(v => v.Item1, v => v.Item2)), Section())));
        }

        await DoneAsync(TakeAsync(await PostAsync(cadre, "区教育局", "办公室主任", new DateOnly(2021, 3, 1), isMain: true) with { LevelCode = "52" , IsInTeam = false }));
    }

    protected async Task<IReadOnlyList<CadrePostRow>> PostsAsync(Guid candidate) => (await RecordAsync((await SeeAsync(candidate)).CadreKey!.Value))!.Posts;
}
