using PartyBuilding.Core.Access;
using PartyBuilding.Core.Reserve;
using PartyBuilding.Core.Reserve.Candidates;

namespace PartyBuilding.Core.Tests.Reserve;

/// <summary>The order of a committee's list (手册2008 L3280-3282, test 1 of its section).</summary>
public sealed class CandidateOrderTests : SelectionTest
{
    [Fact]
    public async Task Of_two_who_are_equal_in_everything_on_record_the_woman_stands_first_and_the_page_says_why()
    {
        await BeginAsync();
        await EligibleAsync("测试甲");
        await EligibleAsync("测试乙", sex: "2");
        var unit = await ViewAsync();
        CandidateOrder.Of(unit.Candidates).Select(c => c.Name).ShouldBe(["测试乙", "测试甲"]);
        var tie = unit.Ties.ShouldHaveSingleItem();
        tie.RuleCode.ShouldBe("SEL-EQUAL-WOMEN");
        tie.Message.ShouldContain("测试乙与测试甲");
        tie.Source.ShouldNotBeNull().ShouldContain("L3282");
    }

    [Fact]
    public async Task Sex_never_stands_before_votes_education_or_level()
    {
        await BeginAsync();
        await EligibleAsync("测试甲");
        var unit = await ViewAsync();
        var man = unit.Candidates[0];
        Order(man with { Votes = 31 }, man with { Name = "测试乙", SexCode = "2", Votes = 30 }).ShouldBe(["测试甲", "测试乙"]);
        Order(man, man with { Name = "测试乙", SexCode = "2", EducationCode = "31" }).ShouldBe(["测试甲", "测试乙"]);
        Order(man, man with { Name = "测试乙", SexCode = "2", LevelCode = "51" }).ShouldBe(["测试甲", "测试乙"]);
        Order(man with { Votes = 30 }, man with { Name = "测试乙", SexCode = "2", Votes = 30 }).ShouldBe(["测试乙", "测试甲"]);
    }

    private static IReadOnlyList<string> Order(params CandidateRow[] rows) => [.. CandidateOrder.Of(rows).Select(r => r.Name)];

    private async Task<UnitView> ViewAsync() => (await With((SelectionQueries q) => q.UnitAsync(Unit, OrgScope.Of(East.Path))))!;
}
