using PartyBuilding.Core.Access;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>表决: begins it, takes what was said or cast, and says what passed. A result is never edited.</summary>
public sealed class VotingService(MeetingDesk desk, BallotPreparation preparation, BallotQueries ballots)
{
    private const string Voters = "到会成员";

    private static readonly VoteChoice[] Choices = [VoteChoice.Agree, VoteChoice.Disagree, VoteChoice.Third];

    public Task<Outcome<Guid>> BeginAsync(BeginVoting input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, MeetingStage.Session, "开始表决", context, (open, rules) =>
        {
            var meeting = open.Meeting;
            var findings = rules.Evaluate(VoteChecks.Opening, AgendaFacts.Of(meeting), meeting.HeldOn, RuleOccasion.Decision, context.Reason).Blocking.ToList();
            var voted = meeting.Items.Where(i => i.DeferredFor is null).OrderBy(i => i.Order).ToList();
            var isSecret = meeting.Method == VotingMethod.Secret && voted.Count > 0;
            if (isSecret && (input.Way is not { } way || !Enum.IsDefined(way)))
                findings.Add(VoteFindings.Fields.Choice("投票方式", nameof(input.Way)));
            if (findings.Count > 0)
                return Done(findings);
            foreach (var item in voted)
                item.Votes.AddRange(Choices.Select(c => new MeetingVotes { Choice = c, Key = Guid.CreateVersion7() }));
            foreach (var item in meeting.Items.Where(i => i.DeferredFor is not null))
                item.Result = VoteResult.Deferred;
            if (isSecret)
            {
                meeting.BallotKey = input.BallotKey;
                preparation.Add(new BallotDraft(
                    input.BallotKey, open.Subject, Permission.ManageAppointments, meeting.Title, input.Way!.Value, [.. voted.Select(i => Question(i, meeting.AllowsAbstention))], [Voters], meeting.Present));
            }

            meeting.Stage = voted.Count > 0 ? MeetingStage.Voting : MeetingStage.Closed;
            desk.Record(context, "vote.begun", open.Subject, $"“{meeting.Title}”开始表决，应到 {meeting.Due} 人，实到 {meeting.Present} 人，{voted.Count} 项{(context.Reason is { } why ? $"；{why}" : "")}");
            return Done();
        }, cancel);

    public Task<Outcome<Guid>> SayAsync(SayOpinions input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, MeetingStage.Voting, "登记意见", context, (open, rules) =>
        {
            if (open.Meeting.Method == VotingMethod.Secret || open.Find(input.ItemKey) is not { DeferredFor: null } item)
                return Done(VoteFindings.Fields.NotNow("登记意见：这一项不公开表决"));
            var voters = open.Meeting.VotersOn(item).Select(m => m.Key).ToHashSet();
            var absent = input.Choices.Where(c => c.Value is not null)
                .Select(c => new StandFacts(open.Meeting.Members.Find(m => m.Key == c.Key)?.Name ?? "这个人", voters.Contains(c.Key)))
                .SelectMany(facts => rules.Evaluate(VoteChecks.Stands, facts, open.Meeting.HeldOn, RuleOccasion.Decision).Blocking).ToList();
            if (absent.Count > 0)
                return Done(absent);
            foreach (var member in voters)
            {
                var choice = input.Choices.GetValueOrDefault(member) is { } said && Enum.IsDefined(said) ? said : (VoteChoice?)null;
                if (item.Stands.Find(s => s.MemberKey == member) is { } stand)
                    stand.Choice = choice;
                else if (choice is not null)
                    item.Stands.Add(new MemberStand { MemberKey = member, Choice = choice });
            }

            desk.Record(context, "vote.said", open.Subject, $"{item.Name}，{VoteWords.Matter(item.Kind, item.Post)}：登记 {item.Stands.Count(s => s.Choice is not null)} 人的意见");
            return Done();
        }, cancel);

    public Task<Outcome<Guid>> CloseAsync(CloseVoting input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, MeetingStage.Voting, "登记表决结果", context, async (open, rules) =>
        {
            var meeting = open.Meeting;
            var tally = meeting.BallotKey is { } ballot ? await ballots.TallyAsync(ballot, cancel) : null;
            if (meeting.BallotKey is not null && tally is null)
                return [VoteFindings.BallotOpen()];
            var voted = meeting.Items.Where(i => i.DeferredFor is null).OrderBy(i => i.Order).ToList();
            if (tally is null && voted.SelectMany(i => Unsaid(meeting, i, rules)).ToList() is { Count: > 0 } unsaid)
                return unsaid;
            foreach (var item in voted)
            {
                foreach (var votes in item.Votes)
                    votes.Votes = tally?.VotesOf(votes.Key) ?? item.Stands.Count(s => s.Choice == votes.Choice);
                item.Result = ResultOf(meeting, item, rules);
            }

            meeting.Stage = MeetingStage.Closed;
            desk.Record(context, "vote.closed", open.Subject, $"“{meeting.Title}”表决结束，{voted.Count} 项，通过 {voted.Count(i => i.Result == VoteResult.Passed)} 项");
            return [];
        }, cancel);

    /// <summary>Lets the same matter come to the agenda of another meeting; the decision stays as it was.</summary>
    public Task<Outcome<Guid>> ReconsiderAsync(ReconsiderItem input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, MeetingStage.Closed, "登记复议", context, (open, rules) =>
        {
            if (open.Find(input.ItemKey) is not { Result: VoteResult.Passed or VoteResult.NotPassed, ReconsideredOn: null } item)
                return Done(VoteFindings.Fields.NotNow("登记复议：这一项没有作出决定，或者已经登记过"));
            var findings = new List<Finding>();
            if (VoteFindings.Fields.Day(input.On, context.Today, "同意复议的日期", nameof(input.On)) is { } day)
                findings.Add(day);
            else if (input.On < open.Meeting.HeldOn)
                findings.Add(VoteFindings.Fields.Order("同意复议的日期", "表决的日期", open.Meeting.HeldOn, nameof(input.On)));
            if (input.Consents is not { } consents || consents < 0 || consents > open.Meeting.Due)
                findings.Add(VoteFindings.Fields.Number("同意复议的人数", 0, open.Meeting.Due, nameof(input.Consents)));
            else
                findings.AddRange(rules.Evaluate(VoteChecks.Reconsider, new ReconsiderFacts(open.Meeting.Due, consents), context.Today, RuleOccasion.Decision).Blocking);
            if (findings.Count > 0)
                return Done(findings);
            (item.ReconsideredOn, item.ReconsiderConsents) = (input.On, input.Consents);
            desk.Record(context, "vote.reconsidered", open.Subject, $"{item.Name}，{VoteWords.Matter(item.Kind, item.Post)}：{input.Consents} 人同意复议");
            return Done();
        }, cancel);

    private static BallotQuestionDraft Question(MeetingItem item, bool allowsAbstention) => new(
        $"{item.Name}　{VoteWords.Matter(item.Kind, item.Post)}", 1, AllowsNames: false,
        [.. item.Votes.Select(v => new BallotOptionDraft(v.Key, VoteWords.Choice(v.Choice, allowsAbstention)))]);

    private static IEnumerable<Finding> Unsaid(PersonnelMeeting meeting, MeetingItem item, RuleCatalogue rules)
    {
        var facts = new OpinionFacts(item.Name, meeting.VotersOn(item).Count(), item.Stands.Count(s => s.Choice is not null));
        return rules.Evaluate(VoteChecks.Opinions, facts, meeting.HeldOn, RuleOccasion.Decision).Blocking;
    }

    private static VoteResult ResultOf(PersonnelMeeting meeting, MeetingItem item, RuleCatalogue rules)
    {
        if (item.Votes.Sum(v => v.Votes ?? 0) > meeting.VotersOn(item).Count())
            return VoteResult.Void;
        var facts = new VoteFacts(meeting.Due, meeting.Members.Count(m => item.Avoids(m.Key)), item.Of(VoteChoice.Agree) ?? 0);
        return rules.Evaluate(VoteChecks.Majority, facts, meeting.HeldOn, RuleOccasion.Batch).Findings.Count == 0 ? VoteResult.Passed : VoteResult.NotPassed;
    }

    private static Task<IReadOnlyList<Finding>> Done(params IReadOnlyList<Finding> findings) => Task.FromResult(findings);
}
