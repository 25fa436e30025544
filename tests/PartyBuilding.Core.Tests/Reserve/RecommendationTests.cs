using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Reserve.Candidates;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Tests.Reserve;

public sealed class RecommendationTests : SelectionTest
{
    // A1-T09, A1-T10; S000 L191.
    [Theory]
    [InlineData(22, 21, "SEL-MEETING-ALL")]
    [InlineData(22, 22, null)]
    [InlineData(29, 28, "SEL-MEETING-ALL")]
    [InlineData(30, 30, null)]
    [InlineData(30, 29, "SEL-MEETING-SIZE")]
    [InlineData(118, 30, null)]
    public async Task How_many_take_part(int headcount, int present, string? broken)
    {
        await BeginAsync(headcount: headcount);
        await EligibleAsync("测试乙");
        Codes(await HoldAsync(present)).ShouldBe(broken is null ? [] : [broken]);
    }

    [Fact]
    public async Task A_meeting_of_fewer_than_thirty_goes_on_with_a_reason_but_a_small_unit_never_without_everybody()
    {
        await BeginAsync(headcount: 40);
        (await HoldAsync(28, "多人出差")).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task A_small_unit_without_everybody_is_refused_whatever_the_reason()
    {
        await BeginAsync(headcount: 22);
        Codes(await HoldAsync(21, "一人病假")).ShouldBe(["SEL-MEETING-ALL"]);
    }

    [Fact]
    public async Task The_meeting_waits_until_everybody_is_reviewed()
    {
        await BeginAsync();
        await ApplyAsync(await PersonAsync("测试乙"));
        Codes(await HoldAsync(60)).ShouldBe(["SELECTION-STATE"]);
    }

    [Fact]
    public async Task The_ballot_carries_the_eligible_and_takes_other_names()
    {
        await BeginAsync();
        await EligibleAsync("测试乙");
        var applied = await ApplyAsync(await PersonAsync("测试丙", "1970-01-05", "31"));
        await ReviewAsync(applied.Key, false, "须本科", ReviewDay);
        await HoldAsync(60);
        var context = Personnel(East);
        var ballot = (await With((BallotQueries q) => q.FindAsync(UnitAsync().Result.Meeting!.BallotKey, context.Actor, context.Scope)))!;
        ballot.Questions[0].Options.Select(o => o.Label).ShouldBe(["测试乙"]);
        ballot.Questions[0].AllowsNames.ShouldBeTrue();
    }

    [Fact]
    public async Task Nobody_is_chosen_before_the_votes_are_counted()
    {
        await BeginAsync();
        var key = await EligibleAsync("测试乙");
        Codes(await ChooseAsync([key])).ShouldContain("SEL-MEETING-FIRST");
        await HoldAsync(60);
        Codes(await ChooseAsync([key])).ShouldContain("SEL-MEETING-FIRST");
    }

    // A1-T12, A1-T13; S000 L203-207.
    [Fact]
    public async Task Who_did_not_apply_is_asked_first_and_fills_in_the_form()
    {
        await BeginAsync();
        await EligibleAsync("测试乙");
        await CountedAsync();
        var nominated = (await ApplyAsync(await PersonAsync("测试丙"), hasApplied: false)).Key;
        Codes(await ChooseAsync([nominated])).ShouldBe(["SEL-CONSENT"]);

        await ConsultAsync(nominated, consents: false, null);
        (await FindAsync(nominated)).Status.ShouldBe(CandidateStatus.Declined);
        Codes(await ChooseAsync([nominated])).ShouldBe(["SEL-CONSENT"]);

        await ConsultAsync(nominated, consents: true, null);
        Codes(await ChooseAsync([nominated])).ShouldBe(["SEL-FORM"]);

        await ConsultAsync(nominated, consents: true, new DateOnly(2005, 6, 28));
        Codes(await ChooseAsync([nominated])).ShouldBe(["SELECTION-NOT-REVIEWED"]);
        (await ReviewAsync(nominated, on: new DateOnly(2005, 6, 28))).IsOk.ShouldBeTrue();
        (await ChooseAsync([nominated])).IsOk.ShouldBeTrue();
        (await FindAsync(nominated)).Status.ShouldBe(CandidateStatus.Chosen);
    }

    [Fact]
    public async Task Who_is_not_chosen_stays_and_is_marked_so()
    {
        await BeginAsync();
        var (one, two) = (await EligibleAsync("测试乙"), await EligibleAsync("测试丙"));
        await CountedAsync();
        await ChooseAsync([one]);
        (await FindAsync(two)).Status.ShouldBe(CandidateStatus.NotChosen);
        Codes(await ChooseAsync([two])).ShouldBe(["SELECTION-STATE"]);
    }

    // S4-03 tests 1 and 2, L3246: 5 to 10 % over the deputy posts.
    [Theory]
    [InlineData(20, 20, false)]
    [InlineData(20, 21, true)]
    [InlineData(20, 22, true)]
    [InlineData(20, 23, false)]
    [InlineData(40, 42, true)]
    [InlineData(40, 44, true)]
    [InlineData(40, 45, false)]
    [InlineData(10, 11, true)]
    [InlineData(10, 10, false)]
    [InlineData(7, 7, false)]
    [InlineData(7, 8, false)]
    public void The_preliminary_list_is_a_little_longer_than_the_posts(int posts, int chosen, bool fits)
    {
        var result = RuleCatalogue.Embedded.Evaluate(
            ChoiceChecks.Size, new ListSizeFacts(SelectionBasis.Handbook2008, false, chosen, posts), ChoiceDay, RuleOccasion.Decision);
        result.Refusals.ShouldBeEmpty();
        result.Warnings.Count.ShouldBe(fits ? 0 : 1);
    }

    // L3246.
    [Fact]
    public async Task The_preliminary_list_waits_for_the_talk_with_the_municipal_department()
    {
        await BeginAsync(SelectionBasis.Handbook2008, deputies: 10);
        var key = (await ApplyAsync(await PersonAsync("测试乙", level: "51"), hasApplied: false)).Key;
        (await ReviewAsync(key)).IsOk.ShouldBeTrue();
        await CountedAsync();
        Codes(await ChooseAsync([key], reason: "人选不足")).ShouldBe(["RES-COMMUNICATED"]);
        (await ChooseAsync([key], new DateOnly(2005, 6, 27), "人选不足")).IsOk.ShouldBeTrue();
    }
}
