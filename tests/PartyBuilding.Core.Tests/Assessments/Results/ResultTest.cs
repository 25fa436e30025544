using PartyBuilding.Core.Access;
using PartyBuilding.Core.Assessments.Results;
using PartyBuilding.Core.Assessments.Rounds;
using PartyBuilding.Core.Assessments.Schemes;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Tests.Assessments.Results;

/// <summary>A closed round of the east unit: 测试甲 with 95, 测试乙 with 95, nothing decided yet.</summary>
public abstract class ResultTest : AssessmentTest
{
    protected static readonly ResultQuery Cadres2025 = new(AssessmentKind.Annual, AssessmentSubject.Cadre, null);

    protected OrgScope All => OrgScope.Of(District.Path);

    /// <param name="marks">So many of each grade, for every content and group.</param>
    protected async Task<Guid> ClosedAsync(params int[] marks)
    {
        var round = await StartedAsync(null, await AdoptAsync("annual-cadre"));
        await DoneAsync(PrepareAsync(round));
        await VotedAsync(round, marks);
        await DoneAsync(CloseAsync(round));
        return round;
    }

    /// <summary>A closed round in which 测试甲 is 称职 and 测试乙 基本称职.</summary>
    protected async Task<IReadOnlyList<SubjectRow>> DecidedAsync()
    {
        var people = (await RoundAsync(await ClosedAsync(8, 2))).Subjects.ToList();
        await DoneAsync(DecideAsync(people[0].Key, "称职", "优秀名额有限"));
        await DoneAsync(DecideAsync(people[1].Key, "基本称职", "年内受到处分"));
        return people;
    }

    protected async Task<ResultSummary> SummaryAsync() => await With((ResultQueries q) => q.SummaryAsync(Cadres2025, All, Section().Today));

    protected async Task<IReadOnlyList<TalkDue>> DueAsync(DateOnly? on = null) => await With((TalkQueries q) => q.DueAsync(All, on ?? new DateOnly(2026, 2, 11)));

    protected async Task<Outcome<Guid>> AdmonishAsync(Guid subject, DateOnly? on, string? by = "区委组织部部长", string? text = "指出作风问题，本人接受")
    {
        var version = (await SubjectAsync(subject)).Subject.Version;
        return await With((FollowUpService s) => s.AdmonishAsync(new Admonish(subject, version, on, by, text), Section()));
    }
}
