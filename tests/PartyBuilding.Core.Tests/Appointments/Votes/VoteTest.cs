using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Votes;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Tests.Cadres;

namespace PartyBuilding.Core.Tests.Appointments.Votes;

/// <summary>A meeting of the district's standing committee on 1 July 2026.</summary>
public abstract class VoteTest : CadreTest
{
    protected static readonly DateOnly Day = new(2026, 7, 1);

    protected const string Post = "区教育局副局长";

    protected static CallMeeting Calling(Guid district, int due, VotingMethod method = VotingMethod.Secret, VotingBody body = VotingBody.StandingCommittee, DateOnly? on = null) => new(
        Guid.CreateVersion7(), 0, district, body, "讨论干部任免", on ?? Day, method, false, [.. Enumerable.Range(1, due).Select(i => $"委员{i:00}，常委")]);

    protected async Task<Guid> CalledAsync(int due = 12, VotingMethod method = VotingMethod.Secret, VotingBody body = VotingBody.StandingCommittee, DateOnly? on = null)
    {
        var called = await With((MeetingService s) => s.CallAsync(Calling(District.PublicId, due, method, body, on), Section()));
        called.IsOk.ShouldBeTrue(Words(called));
        return called.Value;
    }

    protected async Task<MeetingView> MeetingAsync(Guid key) => (await With((MeetingQueries q) => q.FindAsync(key, Section().Actor, OrgScope.Of(District.Path))))!;

    protected async Task<Outcome<Guid>> ListAsync(Guid meeting, Guid cadre, string post = Post, bool isChief = false, VoteKind kind = VoteKind.Appoint)
    {
        var input = new AddMeetingItem(meeting, (await MeetingAsync(meeting)).Version, Guid.CreateVersion7(), cadre, kind, post, isChief);
        return await With((MeetingService s) => s.AddItemAsync(input, Section()));
    }

    protected async Task<Outcome<Guid>> AttendAsync(Guid meeting, int present)
    {
        var view = await MeetingAsync(meeting);
        return await With((SessionService s) => s.AttendAsync(new TakeAttendance(meeting, view.Version, [.. view.Members.Take(present).Select(m => m.Key)]), Section()));
    }

    protected async Task<Outcome<Guid>> IntroduceAsync(Guid meeting, Func<IntroduceItem, IntroduceItem>? change = null, int item = 0)
    {
        var view = await MeetingAsync(meeting);
        var input = new IntroduceItem(
            meeting, view.Version, view.Items[item].Key, view.Members[0].Key, null, "德才兼备，群众公认。", "意见一致。", new Dictionary<Guid, string?>(), null, null, null);
        return await With((SessionService s) => s.IntroduceAsync(change?.Invoke(input) ?? input, Section()));
    }

    protected async Task<Outcome<Guid>> BeginAsync(Guid meeting, BallotWay? way = BallotWay.Manual, string? reason = null)
    {
        var input = new BeginVoting(meeting, (await MeetingAsync(meeting)).Version, Guid.CreateVersion7(), way);
        return await With((VotingService s) => s.BeginAsync(input, Section(reason)));
    }

    protected async Task<Outcome<Guid>> CloseAsync(Guid meeting)
    {
        var input = new CloseVoting(meeting, (await MeetingAsync(meeting)).Version);
        return await With((VotingService s) => s.CloseAsync(input, Section()));
    }

    /// <summary>A meeting with one item up to the beginning of the vote.</summary>
    protected async Task<Guid> VotingAsync(int due, int present, VotingMethod method = VotingMethod.Secret, BallotWay way = BallotWay.Manual)
    {
        var meeting = await CalledAsync(due, method);
        await DoneAsync(ListAsync(meeting, await CadreAsync()));
        await DoneAsync(AttendAsync(meeting, present));
        await DoneAsync(IntroduceAsync(meeting));
        await DoneAsync(BeginAsync(meeting, way, method == VotingMethod.Secret ? null : "人数少，举手"));
        return meeting;
    }

    /// <summary>Counts the papers of the only item by hand, and closes ballot and vote.</summary>
    protected async Task<Outcome<Guid>> CountAsync(Guid meeting, int issued, int agree, int disagree = 0, int third = 0)
    {
        var (context, ballot) = (Section(), (await MeetingAsync(meeting)).Ballot!);
        await DoneAsync(With((BallotRoundService s) => s.OpenAsync(ballot.Key, ballot.Version, context)));
        var options = ballot.Questions[0].Options;
        var votes = new[] { agree, disagree, third }.Select((n, i) => new CountedVotes(ballot.Questions[0].Id, options[i].Id, null, n)).ToList();
        var counted = await With((BallotCountService s) => s.EnterAsync(
            new EnterCounts(ballot.Key, ballot.Version + 1, ballot.Groups[0].Id, issued, agree + disagree + third, 0, votes), context));
        if (!counted.IsOk)
            return counted;
        await DoneAsync(With((BallotRoundService s) => s.CloseAsync(ballot.Key, ballot.Version + 2, context)));
        return await CloseAsync(meeting);
    }

    protected static async Task DoneAsync(Task<Outcome<Guid>> command)
    {
        var outcome = await command;
        outcome.IsOk.ShouldBeTrue(Words(outcome));
    }

    protected static string Words(Outcome outcome) => string.Join(' ', outcome.Findings.Select(f => $"{f.RuleCode} {f.Message}"));

    protected static IEnumerable<string> Codes(Outcome outcome) => outcome.Findings.Select(f => f.RuleCode);
}
