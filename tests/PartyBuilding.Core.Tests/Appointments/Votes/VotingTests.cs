using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Appointments.Votes;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Ballots;

namespace PartyBuilding.Core.Tests.Appointments.Votes;

public sealed class VotingTests : VoteTest
{
    // A2-T1 to A2-T6.
    [Theory]
    [InlineData(12, 8, 6, 2, VoteResult.NotPassed)]
    [InlineData(12, 8, 7, 1, VoteResult.Passed)]
    [InlineData(9, 6, 5, 1, VoteResult.Passed)]
    [InlineData(6, 4, 3, 1, VoteResult.NotPassed)]
    public async Task A_secret_vote_is_counted_on_paper(int due, int present, int agree, int disagree, VoteResult result)
    {
        var meeting = await VotingAsync(due, present);
        await DoneAsync(CountAsync(meeting, present, agree, disagree));
        var item = (await MeetingAsync(meeting)).Items[0];
        item.Result.ShouldBe(result);
        item.Votes[VoteChoice.Agree].ShouldBe(agree);
    }

    [Fact]
    public async Task Below_two_thirds_no_vote_begins()
    {
        var meeting = await CalledAsync(12);
        await DoneAsync(ListAsync(meeting, await CadreAsync()));
        await DoneAsync(AttendAsync(meeting, 7));
        await DoneAsync(IntroduceAsync(meeting));
        Codes(await BeginAsync(meeting)).ShouldBe(["VOTE-QUORUM"]);
        await DoneAsync(AttendAsync(meeting, 8));
        await DoneAsync(BeginAsync(meeting));
    }

    // A2-T7 and L545 (h): favour over present, more papers than those present.
    [Fact]
    public async Task More_papers_than_members_present_are_refused()
    {
        var meeting = await VotingAsync(12, 8);
        Codes(await CountAsync(meeting, 9, 9)).ShouldBe(["BALLOT-PAPERS"]);
    }

    [Fact]
    public async Task More_codes_than_members_present_are_refused_and_those_printed_anew_replace_the_old()
    {
        var meeting = await VotingAsync(12, 8, way: BallotWay.Codes);
        (await IssueAsync(meeting, 8)).IsOk.ShouldBeTrue();
        Codes(await IssueAsync(meeting, 1)).ShouldBe(["BALLOT-PAPERS"]);
        (await IssueAsync(meeting, 8, anew: true)).IsOk.ShouldBeTrue();
        (await MeetingAsync(meeting)).Ballot!.Issued.ShouldBe(8);
    }

    [Fact]
    public async Task Members_cast_by_codes_and_nothing_says_who_cast_what()
    {
        var meeting = await VotingAsync(5, 5, way: BallotWay.Codes);
        var codes = (await IssueAsync(meeting, 5)).Value!;
        var ballot = (await MeetingAsync(meeting)).Ballot!;
        await DoneAsync(With((BallotRoundService s) => s.OpenAsync(ballot.Key, ballot.Version, Section())));
        var (question, options) = (ballot.Questions[0].Id, ballot.Questions[0].Options);
        for (var i = 0; i < 4; i++)
            (await With((BallotBox b) => b.CastAsync(codes[i], [new BallotMark(question, [options[i < 3 ? 0 : 2].Id], [])]))).IsOk.ShouldBeTrue();
        (await With((BallotBox b) => b.CastAsync(codes[0], [new BallotMark(question, [options[1].Id], [])]))).IsOk.ShouldBeFalse();
        Codes(await CloseAsync(meeting)).ShouldBe(["MEETING-BALLOT-OPEN"]);
        await DoneAsync(With((BallotRoundService s) => s.CloseAsync(ballot.Key, ballot.Version + 1, Section())));
        await DoneAsync(CloseAsync(meeting));
        var item = (await MeetingAsync(meeting)).Items[0];
        (item.Result, item.Votes[VoteChoice.Agree], item.Votes[VoteChoice.Third]).ShouldBe((VoteResult.Passed, 3, 1));
        item.Choices.ShouldBeEmpty();
        (await Read(db => db.Set<MemberStand>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task An_open_vote_wants_the_opinion_of_everybody_present()
    {
        var meeting = await VotingAsync(5, 4, VotingMethod.Hands);
        await DoneAsync(SayAsync(meeting, (0, VoteChoice.Agree), (1, VoteChoice.Agree), (2, VoteChoice.Agree)));
        Codes(await CloseAsync(meeting)).ShouldBe(["VOTE-OPINION"]);
        await DoneAsync(SayAsync(meeting, (0, VoteChoice.Agree), (1, VoteChoice.Agree), (2, VoteChoice.Agree), (3, VoteChoice.Disagree)));
        await DoneAsync(CloseAsync(meeting));
        (await MeetingAsync(meeting)).Items[0].Result.ShouldBe(VoteResult.Passed);
    }

    // L545; 手册2008 L3052: the absent take no part, and nobody votes for them.
    [Fact]
    public async Task Nothing_is_entered_for_a_member_who_is_absent()
    {
        var meeting = await VotingAsync(5, 4, VotingMethod.Hands);
        Codes(await SayAsync(meeting, (4, VoteChoice.Agree))).ShouldBe(["VOTE-ABSENT"]);
    }

    [Fact]
    public async Task A_member_kept_away_by_a_relation_says_nothing_and_is_not_waited_for()
    {
        var meeting = await CalledAsync(5, VotingMethod.Oral);
        await DoneAsync(ListAsync(meeting, await CadreAsync()));
        await DoneAsync(AttendAsync(meeting, 5));
        var relative = (await MeetingAsync(meeting)).Members[4].Key;
        await DoneAsync(IntroduceAsync(meeting, i => i with { Relations = new Dictionary<Guid, string?> { [relative] = "配偶" } }));
        await DoneAsync(BeginAsync(meeting, reason: "人数少"));
        Codes(await SayAsync(meeting, (4, VoteChoice.Agree))).ShouldBe(["VOTE-ABSENT"]);
        await DoneAsync(SayAsync(meeting, (0, VoteChoice.Agree), (1, VoteChoice.Agree), (2, VoteChoice.Disagree), (3, VoteChoice.Third)));
        await DoneAsync(CloseAsync(meeting));
        (await MeetingAsync(meeting)).Items[0].Result.ShouldBe(VoteResult.NotPassed, "two of five who were due");
    }

    [Fact]
    public async Task More_votes_than_members_who_may_vote_on_an_item_make_it_void()
    {
        var meeting = await CalledAsync(5);
        await DoneAsync(ListAsync(meeting, await CadreAsync()));
        await DoneAsync(AttendAsync(meeting, 5));
        var relative = (await MeetingAsync(meeting)).Members[4].Key;
        await DoneAsync(IntroduceAsync(meeting, i => i with { Relations = new Dictionary<Guid, string?> { [relative] = "子女" } }));
        await DoneAsync(BeginAsync(meeting));
        await DoneAsync(CountAsync(meeting, 5, 5));
        (await MeetingAsync(meeting)).Items[0].Result.ShouldBe(VoteResult.Void);
    }

    [Fact]
    public async Task Once_voting_has_begun_nobody_changes_who_is_due_or_present()
    {
        var meeting = await VotingAsync(12, 8);
        Codes(await AttendAsync(meeting, 12)).ShouldBe(["MEETING-STATE"]);
        var view = await MeetingAsync(meeting);
        var revised = Calling(District.PublicId, 9) with { Key = meeting, Version = view.Version };
        Codes(await With((MeetingService s) => s.ReviseAsync(revised, Section()))).ShouldBe(["MEETING-STATE"]);
        (await MeetingAsync(meeting)).Due.ShouldBe(12);
    }

    [Fact]
    public async Task A_result_is_taken_once_and_never_edited()
    {
        var meeting = await VotingAsync(12, 8);
        await DoneAsync(CountAsync(meeting, 8, 7, 1));
        Codes(await CloseAsync(meeting)).ShouldBe(["MEETING-STATE"]);
        Codes(await IntroduceAsync(meeting)).ShouldBe(["MEETING-STATE"]);
    }

    [Fact]
    public async Task A_deferred_item_is_not_voted_on()
    {
        var meeting = await CalledAsync(5);
        await DoneAsync(ListAsync(meeting, await CadreAsync()));
        await DoneAsync(ListAsync(meeting, await CadreAsync(name: "测试乙")));
        await DoneAsync(AttendAsync(meeting, 5));
        await DoneAsync(IntroduceAsync(meeting));
        await DoneAsync(IntroduceAsync(meeting, i => i with { DeferredFor = "意见分歧较大", Presenter = null, PresenterKey = null, Reasons = null }, item: 1));
        await DoneAsync(BeginAsync(meeting));
        (await MeetingAsync(meeting)).Ballot!.Questions.Count.ShouldBe(1);
        await DoneAsync(CountAsync(meeting, 5, 5));
        (await MeetingAsync(meeting)).Items.Select(i => i.Result).ShouldBe([VoteResult.Passed, VoteResult.Deferred]);
    }

    [Fact]
    public async Task Beginning_and_closing_are_events_of_the_meeting()
    {
        var meeting = await VotingAsync(12, 8);
        await DoneAsync(CountAsync(meeting, 8, 7, 1));
        var kinds = await Read(db => db.Set<BusinessEvent>().Where(e => e.SubjectKey == meeting).OrderBy(e => e.Id).Select(e => e.Kind).ToListAsync());
        kinds.ShouldBe(["vote.called", "vote.item-added", "vote.attendance", "vote.introduced", "vote.begun", "ballot.opened", "ballot.counted", "ballot.closed", "vote.closed"]);
    }

    private async Task<Core.Common.Outcome<Guid>> SayAsync(Guid meeting, params (int Member, VoteChoice Choice)[] said)
    {
        var view = await MeetingAsync(meeting);
        var choices = said.ToDictionary(s => view.Members[s.Member].Key, s => (VoteChoice?)s.Choice);
        return await With((VotingService s) => s.SayAsync(new SayOpinions(meeting, view.Version, view.Items[0].Key, choices), Section()));
    }

    private async Task<Core.Common.Outcome<IReadOnlyList<string>>> IssueAsync(Guid meeting, int count, bool anew = false)
    {
        var ballot = (await MeetingAsync(meeting)).Ballot!;
        return await With((BallotRoundService s) => s.IssueAsync(new IssueCodes(ballot.Key, ballot.Version, ballot.Groups[0].Id, count, anew), Section()));
    }
}
