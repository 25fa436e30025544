using PartyBuilding.Core.Access;
using PartyBuilding.Core.Campaigns;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Tests.Campaigns;

public sealed class CampaignCoverageTests : CampaignTest
{
    // 通报2005 L253; C2-T1: 4810 of 4845 is 99.28 %; half up 99.3, as printed 99.2.
    [Theory]
    [InlineData(Rounding.HalfUp, 1, "99.3%")]
    [InlineData(Rounding.CutOff, 1, "99.2%")]
    [InlineData(Rounding.HalfUp, 2, "99.28%")]
    public void How_the_analyses_are_rounded_is_a_setting(Rounding rounding, int decimals, string shown)
        => new RateStyle(decimals, rounding).Text(4350 + 460, 4845).ShouldBe(shown);

    // C2-T2: 99.7 % of 4845 means 4829 to 4832 half up.
    [Theory]
    [InlineData(4828, "99.6%")]
    [InlineData(4829, "99.7%")]
    [InlineData(4832, "99.7%")]
    [InlineData(4833, "99.8%")]
    public void Members_taking_part_round_half_up(int tookPart, string shown)
        => new RateStyle(1, Rounding.HalfUp).Text(tookPart, 4845).ShouldBe(shown);

    [Fact]
    public async Task The_setting_is_the_rule_of_the_department()
    {
        await RunningAsync();
        (await CoverageAsync()).Rates.ShouldBe(new RateStyle(1, Rounding.HalfUp));
        var changed = await With((RuleSettings s) => s.SetParameterAsync(
            new SetRuleParameter("CMP-RATE", "rounding", "cut-off", new DateOnly(2026, 1, 1)), Department("按通报口径")));
        changed.IsOk.ShouldBeTrue();
        (await CoverageAsync()).Rates.ShouldBe(new RateStyle(1, Rounding.CutOff));
    }

    // 通报2005 L253; C2 (h), C2-T4.
    [Theory]
    [InlineData(4845, 4400, 460, 387, 387, "书面和口头分析 4860 多于党员 4845。")]
    [InlineData(4846, 4350, 460, 387, 387, "参加的党员 4846 多于党员 4845。")]
    [InlineData(4845, 4350, 460, 388, 387, "参加双重组织生活的领导干部 388 多于应参加的 387。")]
    public void A_part_greater_than_its_whole_is_refused(int tookPart, int written, int oral, int both, int due, string said)
    {
        var row = new CoverageRow(null, "合计", false) { Members = 4845, TookPart = tookPart, Written = written, Oral = oral, Branches = 267, LeadersBoth = both, LeadersDue = due };
        RuleCatalogue.Embedded.Evaluate(CampaignChecks.Parts, row, new DateOnly(2026, 1, 1), RuleOccasion.Decision)
            .Refusals.Select(f => f.Message).ShouldBe([said]);
    }

    // 通报2005 L253; C2 (h): 43 of 267 branches are retired ones; more than all is refused, and so is a rate above 100 %.
    [Fact]
    public void More_retired_branches_than_branches_and_rates_above_the_whole_are_refused()
    {
        var book = RuleCatalogue.Embedded;
        var (day, row) = (new DateOnly(2026, 1, 1), new CoverageRow(null, "合计", false) { Branches = 267, Retired = 43 });
        book.Evaluate(CampaignChecks.Parts, row, day, RuleOccasion.Decision).Refuses.ShouldBeFalse();
        book.Evaluate(CampaignChecks.Parts, row with { Retired = 268 }, day, RuleOccasion.Decision).Refuses.ShouldBeTrue();
        book.Evaluate(CampaignChecks.Rate, new RateFacts("党员参加率", 101, 100), day, RuleOccasion.Decision).Refuses.ShouldBeTrue();
        book.Evaluate(CampaignChecks.Rate, new RateFacts("党员参加率", 100, 100), day, RuleOccasion.Decision).Refuses.ShouldBeFalse();
    }

    [Fact]
    public async Task Bodies_add_up_to_the_total_and_empty_branches_stand_apart()
    {
        await RunningAsync();
        await FedBackAsync(Zhang, Li);
        var table = await CoverageAsync();
        var town = table.Rows.ShouldHaveSingleItem();
        (town.Name, town.Committees, town.Branches, town.Empty, town.Members, town.TookPart, town.Written, town.FedBack)
            .ShouldBe(("甲街道党工委", 1, 1, 1, 2, 1, 1, 1));
        table.Total.ShouldBe(town with { Key = null, Name = "合计" });
        table.Rates.Text(town.Covered, town.Branches).ShouldBe("100.0%");
        var below = await CoverageAsync(level: Town);
        below.Rows.Select(r => r.Name).ShouldBe(["甲一支部", "甲二支部"]);
        below.Total.Members.ShouldBe(2);
    }

    [Fact]
    public async Task A_branch_reads_its_own_numbers_only()
    {
        await RunningAsync();
        await World.MemberAsync(A2);
        await PlaceAsync();
        var table = await CoverageAsync(reader: A1);
        (table.Total.Members, table.Total.Branches).ShouldBe((2, 1));
        (await With((CampaignQueries q) => q.BatchAsync(Batch, OrgScope.Of(B1.Path)))).ShouldBeNull();
        (await With((CampaignQueries q) => q.ListAsync(OrgScope.Of(B1.Path)))).ShouldBeEmpty();
        (await With((CampaignQueries q) => q.ListAsync(OrgScope.Of(A1.Path)))).ShouldHaveSingleItem().Organiser.ShouldBe("宝山区委");
    }

    [Fact]
    public async Task Every_number_opens_as_many_as_it_says()
    {
        await InAnalysisAsync();
        await FedBackAsync(Zhang, Li);
        var scope = At(District).Scope;
        var head = (await With((CampaignQueries q) => q.BatchAsync(Batch, scope)))!;
        var total = (await CoverageAsync()).Total;
        (CampaignMemberList List, int Count)[] members =
        [
            (CampaignMemberList.All, total.Members), (CampaignMemberList.TookPart, total.TookPart), (CampaignMemberList.Written, total.Written),
            (CampaignMemberList.Oral, total.Oral), (CampaignMemberList.FedBack, total.FedBack), (CampaignMemberList.NoFeedback, total.Members - total.FedBack),
            (CampaignMemberList.NotTookPart, 1), (CampaignMemberList.NoAnalysis, 1), (CampaignMemberList.NoOpinion, 1), (CampaignMemberList.Left, 0),
        ];
        foreach (var (list, count) in members)
            (await With((CampaignLists l) => l.MembersAsync(head.Batch, list, null, scope, 1)))!.Total.ShouldBe(count, list.ToString());
        (CampaignBranchList List, int Count)[] branches =
        [
            (CampaignBranchList.All, total.Branches), (CampaignBranchList.Covered, total.Covered), (CampaignBranchList.NotCovered, 0), (CampaignBranchList.Done, 0),
            (CampaignBranchList.NotDone, 1), (CampaignBranchList.Empty, total.Empty), (CampaignBranchList.NoFigures, 1), (CampaignBranchList.NoLookBack, 1),
            (CampaignBranchList.Retired, total.Retired),
        ];
        foreach (var (list, count) in branches)
            (await With((CampaignLists l) => l.BranchesAsync(head.Batch, list, null, scope, Clock.Today(), 1)))!.Value.Total.ShouldBe(count, list.ToString());
    }
}
