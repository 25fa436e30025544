using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Tests.Ballots;

public sealed class BallotCountTests : BallotTest
{
    [Fact]
    public async Task Tellers_counts_of_paper_ballots_are_the_result()
    {
        var key = await PrepareAsync(BallotWay.Manual);
        await OpenAsync(key);
        (await EnterAsync(key, 0, 32, 31, 1, ("测试甲", 20), ("测试丙", 5))).IsOk.ShouldBeTrue();
        (await CloseAsync(key)).IsOk.ShouldBeTrue();
        var tally = (await ViewAsync(key)).Tally!;
        (tally.Issued, tally.Returned, tally.Invalid, tally.Valid).ShouldBe((32, 31, 1, 30));
        tally.Questions[0].Lines.Select(l => (l.Label, l.Total)).ShouldBe([("测试甲", 20), ("测试乙", 0), ("测试丙", 5)]);
    }

    [Theory]
    [InlineData(30, 31, 0, 5, "Returned")] // more returned than issued
    [InlineData(30, 30, 31, 0, "Invalid")]
    [InlineData(30, 30, 2, 29, "Votes")] // more votes for one than valid papers
    [InlineData(30, 30, 0, -1, "Votes")]
    public async Task Impossible_counts_are_refused(int issued, int returned, int invalid, int votes, string field)
    {
        var key = await PrepareAsync(BallotWay.Manual);
        await OpenAsync(key);
        var outcome = await EnterAsync(key, 0, issued, returned, invalid, ("测试甲", votes));
        outcome.Kind.ShouldBe(OutcomeKind.Refused);
        outcome.Findings.ShouldContain(f => f.Field!.StartsWith(field, StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_votes_together_may_not_pass_what_valid_papers_can_hold()
    {
        var key = await PrepareAsync(BallotWay.Manual);
        await OpenAsync(key);
        var names = new[] { ("测试甲", 10), ("测试乙", 10), ("测试丙", 10), ("测试丁", 1) };
        (await EnterAsync(key, 0, 10, 10, 0, names)).Findings.ShouldContain(f => f.Message.Contains("31", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_vote_with_a_group_not_counted_is_not_closed()
    {
        var key = await PrepareAsync(BallotWay.Manual, "中层以上", "其他人员");
        await OpenAsync(key);
        await EnterAsync(key, 0, 10, 10, 0, ("测试甲", 8));
        (await CloseAsync(key)).Findings[0].Message.ShouldContain("其他人员");
    }

    [Fact]
    public async Task Counts_entered_again_replace_the_first_and_end_with_the_vote()
    {
        var key = await PrepareAsync(BallotWay.Manual);
        await OpenAsync(key);
        await EnterAsync(key, 0, 10, 10, 0, ("测试甲", 8));
        await EnterAsync(key, 0, 10, 10, 0, ("测试甲", 9));
        await CloseAsync(key);
        (await ViewAsync(key)).Tally!.Questions[0].Lines[0].Total.ShouldBe(9);
        (await EnterAsync(key, 0, 10, 10, 0, ("测试甲", 7))).Findings[0].RuleCode.ShouldBe("BALLOT-STATE");
    }

    // Handbook 2008 L2527: counted by level. A: 40 with 30 votes, B: 60 with 20.
    [Fact]
    public async Task Groups_are_counted_apart_and_together()
    {
        var key = await PrepareAsync(BallotWay.Manual, "甲级", "乙级");
        await OpenAsync(key);
        await EnterAsync(key, 0, 40, 40, 0, ("测试甲", 30));
        await EnterAsync(key, 1, 60, 60, 0, ("测试甲", 20));
        await CloseAsync(key);
        var tally = (await ViewAsync(key)).Tally!;
        tally.Groups.Select(g => g.Returned).ShouldBe([40, 60]);
        tally.Questions[0].Lines[0].Votes.ShouldBe([30, 20]);
        tally.Questions[0].Lines[0].Total.ShouldBe(50);
    }

    [Fact]
    public async Task Groups_under_five_are_shown_together_and_with_the_next_while_still_small()
    {
        var key = await PrepareAsync(BallotWay.Manual, "领导", "中层", "职工");
        await OpenAsync(key);
        await EnterAsync(key, 0, 3, 3, 0, ("测试甲", 3));
        await EnterAsync(key, 1, 8, 8, 0, ("测试甲", 1));
        await EnterAsync(key, 2, 20, 20, 0, ("测试甲", 2));
        await CloseAsync(key);
        var tally = (await ViewAsync(key)).Tally!;
        tally.Groups.Select(g => g.Name).ShouldBe(["职工", "领导、中层"]);
        tally.Questions[0].Lines[0].Votes.ShouldBe([2, 4]);
    }

    private async Task<Outcome<Guid>> EnterAsync(Guid key, int group, int issued, int returned, int invalid, params (string Name, int Votes)[] votes)
    {
        var view = await ViewAsync(key);
        var question = view.Questions[0];
        var counted = votes.Select(v => question.Options.FirstOrDefault(o => o.Label == v.Name) is { } option
            ? new CountedVotes(question.Id, option.Id, null, v.Votes) : new CountedVotes(question.Id, null, v.Name, v.Votes)).ToList();
        return await With((BallotCountService s) => s.EnterAsync(new EnterCounts(key, view.Version, view.Groups[group].Id, issued, returned, invalid, counted), Runner()));
    }
}
