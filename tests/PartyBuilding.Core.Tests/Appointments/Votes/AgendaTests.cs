using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Votes;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Tests.Appointments.Votes;

public sealed class AgendaTests : VoteTest
{
    // L2788; S2-22 (i) 2.
    [Fact]
    public async Task Nothing_is_added_once_the_meeting_has_begun()
    {
        var meeting = await CalledAsync();
        await DoneAsync(ListAsync(meeting, await CadreAsync()));
        await DoneAsync(AttendAsync(meeting, 12));
        Codes(await ListAsync(meeting, await CadreAsync(name: "测试乙"))).ShouldBe(["VOTE-AGENDA"]);
    }

    // L2650.
    [Fact]
    public async Task Everybody_is_introduced_one_by_one_before_the_vote()
    {
        var meeting = await CalledAsync();
        await DoneAsync(ListAsync(meeting, await CadreAsync()));
        await DoneAsync(ListAsync(meeting, await CadreAsync(name: "测试乙")));
        await DoneAsync(AttendAsync(meeting, 12));
        await DoneAsync(IntroduceAsync(meeting));
        var refused = await BeginAsync(meeting);
        Codes(refused).ShouldBe(["VOTE-INTRODUCED"]);
        refused.Findings[0].Message.ShouldContain("测试乙");
    }

    // L2791; S2-22 (h).
    [Fact]
    public async Task A_relative_does_not_introduce()
    {
        var meeting = await CalledAsync();
        await DoneAsync(ListAsync(meeting, await CadreAsync()));
        await DoneAsync(AttendAsync(meeting, 12));
        await DoneAsync(IntroduceAsync(meeting, i => i with { Relations = new Dictionary<Guid, string?> { [i.PresenterKey!.Value] = "配偶" } }));
        Codes(await BeginAsync(meeting)).ShouldBe(["VOTE-RELATIVE"]);
    }

    // L2646; S2-11 (i) 1, 4.
    [Theory]
    [InlineData(VotingBody.Plenum, VotingMethod.Hands, true, "VOTE-PLENUM-SECRET")]
    [InlineData(VotingBody.Plenum, VotingMethod.Secret, true, null)]
    [InlineData(VotingBody.Plenum, VotingMethod.Hands, false, null)]
    [InlineData(VotingBody.StandingCommittee, VotingMethod.Secret, true, "VOTE-PLENUM-ASKED")]
    [InlineData(VotingBody.StandingCommittee, VotingMethod.Secret, false, null)]
    public async Task Chief_posts_belong_to_the_plenum(VotingBody body, VotingMethod method, bool isChief, string? broken)
    {
        var meeting = await CalledAsync(12, method, body);
        await DoneAsync(ListAsync(meeting, await CadreAsync(), "某镇党委书记", isChief));
        await DoneAsync(AttendAsync(meeting, 12));
        await DoneAsync(IntroduceAsync(meeting));
        Codes(await BeginAsync(meeting)).ShouldBe(broken is null ? [] : [broken]);
    }

    // L2646; S2-11 (i) 2.
    [Fact]
    public async Task Between_its_sessions_the_members_of_the_plenum_are_asked()
    {
        var meeting = await CalledAsync();
        await DoneAsync(ListAsync(meeting, await CadreAsync(), "某镇党委书记", isChief: true));
        await DoneAsync(AttendAsync(meeting, 12));
        Codes(await IntroduceAsync(meeting, i => i with { PlenumAsked = 40, PlenumAgreed = 41 })).ShouldBe(["MEETING-PLENUM"]);
        await DoneAsync(IntroduceAsync(meeting, i => i with { PlenumAsked = 40, PlenumAgreed = 38 }));
        await DoneAsync(BeginAsync(meeting));
    }

    // S000 L545: normally by secret ballot.
    [Fact]
    public async Task The_standing_committee_votes_openly_only_with_a_reason()
    {
        var meeting = await CalledAsync(12, VotingMethod.Hands);
        await DoneAsync(ListAsync(meeting, await CadreAsync()));
        await DoneAsync(AttendAsync(meeting, 12));
        await DoneAsync(IntroduceAsync(meeting));
        Codes(await BeginAsync(meeting)).ShouldBe(["VOTE-SECRET"]);
        await DoneAsync(BeginAsync(meeting, reason: "只有免职事项"));
    }

    // L2648, L2789; S2-22 (i) 5.
    [Fact]
    public async Task A_decision_comes_back_only_after_more_than_half_have_agreed()
    {
        var cadre = await CadreAsync();
        var (first, item) = await DecidedAsync(cadre, agree: 3);
        var second = await CalledAsync(11, on: Day.AddDays(3));
        Codes(await ListAsync(second, cadre)).ShouldBe(["VOTE-DECIDED"]);
        Codes(await ReconsiderAsync(first, item, 5)).ShouldBe(["VOTE-RECONSIDER"]);
        await DoneAsync(ReconsiderAsync(first, item, 6));
        Codes(await ReconsiderAsync(first, item, 6)).ShouldBe(["MEETING-STATE"]);
        await DoneAsync(ListAsync(second, cadre));
        (await MeetingAsync(first)).Items[0].Result.ShouldBe(VoteResult.NotPassed);
    }

    [Fact]
    public async Task A_decision_of_long_ago_is_another_matter()
    {
        var cadre = await CadreAsync();
        await DecidedAsync(cadre, agree: 11, on: new DateOnly(2025, 6, 30));
        await DoneAsync(ListAsync(await CalledAsync(11), cadre));
    }

    [Fact]
    public async Task Another_post_is_another_matter()
    {
        var cadre = await CadreAsync();
        await DecidedAsync(cadre, agree: 3);
        await DoneAsync(ListAsync(await CalledAsync(11, on: Day.AddDays(3)), cadre, "区卫生局副局长"));
    }

    // Case 26, L3058: switched off until the district takes it over.
    [Fact]
    public async Task Where_case_26_is_practised_two_failures_end_it_for_the_post()
    {
        var cadre = await CadreAsync();
        for (var i = 0; i < 2; i++)
        {
            var (meeting, item) = await DecidedAsync(cadre, agree: 3, on: Day.AddDays(i));
            await DoneAsync(ReconsiderAsync(meeting, item, 6));
        }

        var third = await CalledAsync(11, on: Day.AddDays(3));
        var reform = new CommandContext(Section().Actor with { Permissions = RoleCatalogue.Find(RoleCatalogue.DistrictClerk)!.Permissions }, Section().Scope, Section().At, "试行票决制");
        (await With((RuleSettings s) => s.SwitchAsync(new SwitchRule("VOTE-FAILED-TWICE", true), reform))).IsOk.ShouldBeTrue();
        Codes(await ListAsync(third, cadre)).ShouldBe(["VOTE-FAILED-TWICE"]);
        await DoneAsync(ListAsync(third, cadre, "区卫生局副局长"));
    }

    [Fact]
    public async Task The_same_matter_stands_on_an_agenda_once()
    {
        var (meeting, cadre) = (await CalledAsync(), await CadreAsync());
        await DoneAsync(ListAsync(meeting, cadre));
        Codes(await ListAsync(meeting, cadre)).ShouldBe(["MEETING-TWICE"]);
        await DoneAsync(ListAsync(meeting, cadre, kind: VoteKind.Remove));
    }

    [Fact]
    public async Task A_meeting_does_not_begin_before_its_day_or_without_an_agenda()
    {
        var meeting = await CalledAsync();
        Codes(await AttendAsync(meeting, 12)).ShouldBe(["MEETING-NO-ITEMS"]);
        var later = await CalledAsync(on: new DateOnly(2026, 7, 6));
        await DoneAsync(ListAsync(later, await CadreAsync()));
        Codes(await AttendAsync(later, 12)).ShouldBe(["MEETING-EARLY"]);
    }

    [Fact]
    public async Task Members_are_written_one_a_line_with_post_and_never_twice()
    {
        var input = Calling(District.PublicId, 3) with { Members = ["张 三，书记", "李四、副书记", "", "王五"] };
        var called = await With((MeetingService s) => s.CallAsync(input, Section()));
        (await MeetingAsync(called.Value)).Members.Select(m => $"{m.Name}{m.Post}").ShouldBe(["张三书记", "李四副书记", "王五"]);
        Codes(await With((MeetingService s) => s.CallAsync(input with { Key = Guid.CreateVersion7(), Members = ["甲", "乙", "甲"] }, Section()))).ShouldBe(["MEETING-SAME-NAME"]);
        Codes(await With((MeetingService s) => s.CallAsync(input with { Key = Guid.CreateVersion7(), Members = ["甲", "乙"] }, Section()))).ShouldBe(["MEETING-MEMBERS"]);
    }

    [Fact]
    public async Task Who_stays_a_member_keeps_attendance_when_the_list_is_revised()
    {
        var meeting = await CalledAsync(5);
        await DoneAsync(ListAsync(meeting, await CadreAsync()));
        await DoneAsync(AttendAsync(meeting, 4));
        var view = await MeetingAsync(meeting);
        var revised = Calling(District.PublicId, 4) with { Key = meeting, Version = view.Version };
        await DoneAsync(With((MeetingService s) => s.ReviseAsync(revised, Section())));
        var after = await MeetingAsync(meeting);
        (after.Due, after.Present).ShouldBe((4, 4));
        after.Members[0].Key.ShouldBe(view.Members[0].Key);
    }

    [Fact]
    public async Task Another_unit_finds_no_trace_and_a_stale_form_is_a_conflict()
    {
        var meeting = await CalledAsync();
        var input = new AddMeetingItem(meeting, 0, Guid.CreateVersion7(), await CadreAsync(), VoteKind.Appoint, Post, false);
        (await With((MeetingService s) => s.AddItemAsync(input, Personnel(West)))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await With((MeetingService s) => s.AddItemAsync(input with { Version = 7 }, Section()))).Kind.ShouldBe(OutcomeKind.Conflict);
        (await With((MeetingQueries q) => q.FindAsync(meeting, Personnel(West).Actor, OrgScope.Of(West.Path)))).ShouldBeNull();
    }

    private async Task<(Guid Meeting, Guid Item)> DecidedAsync(Guid cadre, int agree, DateOnly? on = null)
    {
        var meeting = await CalledAsync(11, on: on);
        await DoneAsync(ListAsync(meeting, cadre));
        await DoneAsync(AttendAsync(meeting, 11));
        await DoneAsync(IntroduceAsync(meeting));
        await DoneAsync(BeginAsync(meeting));
        await DoneAsync(CountAsync(meeting, 11, agree, 11 - agree));
        return (meeting, (await MeetingAsync(meeting)).Items[0].Key);
    }

    private async Task<Outcome<Guid>> ReconsiderAsync(Guid meeting, Guid item, int consents)
    {
        var input = new ReconsiderItem(meeting, (await MeetingAsync(meeting)).Version, item, new DateOnly(2026, 7, 4), consents);
        return await With((VotingService s) => s.ReconsiderAsync(input, Section()));
    }
}
