using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Assessments.Schemes;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>民主测评: the anonymous vote of a unit's meeting on its team and people, content by content.</summary>
public sealed class AppraisalVoteService(PartyBuildingDbContext db, AssessmentDesk desk, BallotPreparation preparation, BallotQueries ballots)
{
    private const int MostPersonTimes = 9999;

    public Task<Outcome<Guid>> PrepareAsync(PrepareAppraisal input, CommandContext context, CancellationToken cancel = default)
        => desk.OnRoundAsync(input.Key, input.Version, RoundStage.Collecting, "准备测评", context, async (round, _) =>
        {
            var unit = round.Units.Find(u => u.Key == input.UnitKey);
            if (unit?.BallotKey == input.BallotKey)
                return [];
            if (unit is null || unit.BallotKey is not null)
                return [AssessmentFindings.Fields.NotNow("准备测评：这个单位不在考核里，或者已经准备过")];
            var findings = new List<Finding>();
            if (AssessmentFindings.Fields.Day(input.On, context.Today, "测评会日期", nameof(input.On)) is { } day)
                findings.Add(day);
            if (input.Way is not { } way || !Enum.IsDefined(way))
                findings.Add(AssessmentFindings.Fields.Choice("投票方式", nameof(input.Way)));
            if (input.PersonTimes is not (>= 1 and <= MostPersonTimes))
                findings.Add(AssessmentFindings.Fields.Number("参评人次", 1, MostPersonTimes, nameof(input.PersonTimes)));
            var subjects = await db.Set<RoundSubject>().Include(s => s.Votes).Where(s => s.UnitId == unit.Id).OrderBy(s => s.Order).ThenBy(s => s.Id).ToListAsync(cancel);
            var questions = subjects.SelectMany(s => Questions(s, round.SchemeOf(s))).ToList();
            if (questions.Count == 0)
                findings.Add(AssessmentFindings.Fields.NotNow("准备测评：方案里没有用等次测评的内容"));
            if (findings.Count > 0)
                return findings;
            Freeze(round, context.At);
            var groups = (round.OwnScheme ?? round.TeamScheme!).Groups.OrderBy(g => g.Order).Select(g => g.Name).ToList();
            preparation.Add(new BallotDraft(
                input.BallotKey, AssessmentDesk.Event(round), Permission.ManageAssessments, $"{unit.Organisation!.Name}{AssessmentWords.Kinds[round.Kind]}民主测评", input.Way!.Value, questions, groups));
            (unit.MeetingOn, unit.BallotKey, unit.PersonTimes) = (input.On, input.BallotKey, input.PersonTimes);
            desk.Record(context, "assessment.appraisal-prepared", AssessmentDesk.Event(round), $"{unit.Organisation.Name}民主测评，{unit.MeetingOn:yyyy-MM-dd}，{subjects.Count} 个对象，{questions.Count} 项");
            return [];
        }, cancel);

    public Task<Outcome<Guid>> TakeAsync(TakeVotes input, CommandContext context, CancellationToken cancel = default)
        => desk.OnRoundAsync(input.Key, input.Version, RoundStage.Collecting, "计入测评", context, async (round, _) =>
        {
            if (round.Units.Find(u => u.Key == input.UnitKey) is not { BallotKey: { } ballot, HasVotes: false } unit)
                return [AssessmentFindings.Fields.NotNow("计入测评：没有准备过，或者已经计入")];
            if (await ballots.TallyAsync(ballot, cancel) is not { } tally)
                return [AssessmentFindings.Fields.NotNow("计入测评：投票还没有结束")];
            var counted = tally.Questions.SelectMany(q => q.Lines).Where(l => l.Key is not null).ToDictionary(l => l.Key!.Value);
            var subjects = await db.Set<RoundSubject>().Include(s => s.Votes).Where(s => s.UnitId == unit.Id).ToListAsync(cancel);
            foreach (var subject in subjects)
                subject.Votes.AddRange(Votes(subject, round.SchemeOf(subject), tally, counted));
            unit.Together = tally.Groups.FirstOrDefault(g => g.Ids.Count > 1)?.Name;
            unit.HasVotes = true;
            desk.Record(context, "assessment.votes-taken", AssessmentDesk.Event(round), $"{unit.Organisation!.Name}民主测评计入，发出 {tally.Issued}，收回 {tally.Returned}，有效 {tally.Valid}");
            return [];
        }, cancel);

    /// <summary>The first score, and a form that has gone out, end the editing of the schemes.</summary>
    internal static void Freeze(AssessmentRound round, DateTime at)
    {
        if (round.TeamScheme is { } team)
            team.FrozenAt ??= at;
        if (round.OwnScheme is { } own)
            own.FrozenAt ??= at;
    }

    private static IEnumerable<BallotQuestionDraft> Questions(RoundSubject subject, AssessmentScheme scheme)
    {
        foreach (var leaf in scheme.Leaves.Where(l => l.Method == IndicatorMethod.Grade))
        {
            var options = scheme.Grades.OrderBy(g => g.Order).Select(g => (Grade: g, Key: Guid.CreateVersion7())).ToList();
            subject.Votes.AddRange(options.Select(o => new SubjectVotes { IndicatorKey = leaf.Key, GradeKey = o.Grade.Key, OptionKey = o.Key }));
            var points = leaf.PointsFor(subject.IsGovernment);
            var text = $"{subject.Name}：{leaf.NameFor(subject.IsGovernment)}{(points is null ? "" : $"（{points}）")}";
            yield return new BallotQuestionDraft(
                text.Length > BallotQuestion.LongestText ? text[..BallotQuestion.LongestText] : text, 1, AllowsNames: false, [.. options.Select(o => new BallotOptionDraft(o.Key, o.Grade.Name))]);
        }
    }

    /// <summary>Votes by group as the count may show them: groups that are too small stand together under the first of them.</summary>
    private static List<SubjectVotes> Votes(RoundSubject subject, AssessmentScheme scheme, BallotTally tally, Dictionary<Guid, TallyLine> counted)
    {
        var groups = tally.Groups.Select(g => scheme.Groups.Single(x => x.Name == g.Name.Split('、')[0]).Key).ToList();
        return [.. subject.Votes.Where(v => v.OptionKey is not null).SelectMany(v => counted[v.OptionKey!.Value].Votes.Select((votes, i) => new SubjectVotes
        {
            IndicatorKey = v.IndicatorKey, GradeKey = v.GradeKey, GroupKey = groups[i], Votes = votes,
        }))];
    }
}
