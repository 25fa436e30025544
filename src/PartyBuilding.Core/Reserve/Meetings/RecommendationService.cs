using PartyBuilding.Core.Access;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Reserve.Candidates;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Meetings;

/// <summary>民主推荐: the meeting with its anonymous vote, and the consultation of who was recommended without applying.</summary>
public sealed class RecommendationService(SelectionDesk desk, BallotPreparation ballots)
{
    private const int LongestStatement = 400;
    private const int MostNames = 50;
    private const int MostGroups = 10;

    public Task<Outcome<Guid>> HoldAsync(HoldMeeting input, CommandContext context, CancellationToken cancel = default)
        => desk.OnUnitAsync(input.Key, input.Version, context, (open, rules) =>
        {
            if (open.Unit.Meeting?.BallotKey == input.BallotKey)
                return Done();
            if (open.Unit.Meeting is not null)
                return Done(SelectionFindings.NotNow("再登记推荐会：已经登记过"));
            var waiting = open.Unit.Candidates.Count(c => c.Status == CandidateStatus.Applied);
            if (waiting > 0)
                return Done(SelectionFindings.NotNow($"召开推荐会：还有 {waiting} 人没有审查"));
            var (groups, findings) = (input.Groups.Select(ChineseText.Clean).Where(g => g.Length > 0).Distinct(StringComparer.Ordinal).ToList(), Check(input, rules, open, context).ToList());
            if (groups.Count > MostGroups || groups.Exists(g => g.Length > BallotGroup.LongestName))
                findings.Add(SelectionFindings.TooLong("组别名称", BallotGroup.LongestName, nameof(input.Groups)));
            if (findings.Count > 0)
                return Done([.. findings]);
            var roster = open.Unit.Candidates.Where(c => c.Status == CandidateStatus.Eligible).OrderBy(c => c.Person!.NameSort, StringComparer.Ordinal)
                .Select(c => new BallotOptionDraft(c.PublicId, c.Person!.Name, Short(c.PostText))).ToList();
            ballots.Add(new BallotDraft(
                input.BallotKey, open.Subject, Permission.ManageReserve, $"{open.Round.Title}民主推荐", input.Way!.Value,
                [new BallotQuestionDraft("推荐人选", input.Most!.Value, AllowsNames: true, roster)], groups.Count == 0 ? ["全体"] : groups));
            open.Unit.Meeting = new RecommendationMeeting
            {
                HeldOn = input.On!.Value, Headcount = open.Unit.Headcount, Present = input.Present!.Value, Statement = ChineseText.Clean(input.Statement), BallotKey = input.BallotKey,
            };
            desk.Record(context, "selection.meeting", open, $"民主推荐会，{input.On:yyyy-MM-dd}，到会 {input.Present} 人，名册 {roster.Count} 人");
            return Done();
        }, cancel);

    public Task<Outcome<Guid>> ConsultAsync(ConsultCandidate input, CommandContext context, CancellationToken cancel = default)
        => desk.OnUnitAsync(input.Key, input.Version, context, (open, _) =>
        {
            if (open.Find(input.CandidateKey) is not { HasApplied: false } candidate)
                return Done(SelectionFindings.Cadre(nameof(input.CandidateKey)));
            if (open.Unit.ChosenOn is not null)
                return Done(SelectionFindings.NotNow("征求意见：考察人选已经确定"));
            var findings = new List<Finding>();
            if (input.On is not { } on)
                findings.Add(SelectionFindings.Missing("征求意见的日期", nameof(input.On)));
            else if (on > context.Today)
                findings.Add(SelectionFindings.Future("征求意见的日期", nameof(input.On)));
            if (input.Consents is null)
                findings.Add(SelectionFindings.Choice("本人是否愿意", nameof(input.Consents)));
            if (input.FormOn > context.Today)
                findings.Add(SelectionFindings.Future("填表日期", nameof(input.FormOn)));
            else if (input.FormOn < input.On)
                findings.Add(SelectionFindings.Order("填表日期", "征求意见的日期", input.On!.Value, nameof(input.FormOn)));
            if (findings.Count > 0)
                return Done([.. findings]);
            (candidate.ConsultedOn, candidate.Consents, candidate.FormOn) = (input.On, input.Consents, input.Consents == true ? input.FormOn : null);
            if (input.Consents == false)
                candidate.Status = CandidateStatus.Declined;
            else if (candidate.Status == CandidateStatus.Declined)
                candidate.Status = CandidateStatus.Nominated;
            desk.Record(context, "selection.consulted", open, $"征求{candidate.Person!.Name}意见：{(input.Consents == true ? "愿意" : "不愿意")}，{input.On:yyyy-MM-dd}");
            return Done();
        }, cancel);

    private static IEnumerable<Finding> Check(HoldMeeting input, RuleCatalogue rules, OpenUnit open, CommandContext context)
    {
        var statement = ChineseText.Clean(input.Statement);
        if (input.On is not { } on)
            yield return SelectionFindings.Missing("会议日期", nameof(input.On));
        else
        {
            foreach (var finding in SelectionDays.Check(rules, open.Round, SelectionStage.Recommendation, on, "会议日期", context))
                yield return finding;
        }

        if (statement.Length is 0 or > LongestStatement)
            yield return statement.Length == 0 ? SelectionFindings.Missing("动员讲话人和参加范围", nameof(input.Statement)) : SelectionFindings.TooLong("动员讲话人和参加范围", LongestStatement, nameof(input.Statement));
        if (input.Way is not { } way || !Enum.IsDefined(way))
            yield return SelectionFindings.Choice("投票方式", nameof(input.Way));
        if (input.Most is not (>= 1 and <= MostNames))
            yield return SelectionFindings.Missing($"每张票最多推荐的人数，1 到 {MostNames}", nameof(input.Most));
        if (input.Present is not { } present || present < 1 || present > open.Unit.Headcount)
            yield return SelectionFindings.Missing($"到会人数，1 到 {open.Unit.Headcount}（单位人数）", nameof(input.Present));
        else
        {
            foreach (var finding in rules.Evaluate(MeetingChecks.Size, new MeetingFacts(open.Unit.Headcount, present), input.On ?? context.Today, RuleOccasion.Decision, context.Reason).Blocking)
                yield return finding;
        }
    }

    private static string? Short(string? post) => post is { Length: > 100 } ? post[..100] : post;

    private static Task<IReadOnlyList<Finding>> Done(params IReadOnlyList<Finding> findings) => Task.FromResult(findings);
}
