using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions.Registers;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Tests.Admissions;

/// <summary>Branches to look into because nobody was admitted for years, 手册2008 L1457.</summary>
public sealed class IdleBranchTests : AdmissionTest
{
    // The last of the branch was admitted on 2008-01-10; three years unless the district says otherwise.
    [Theory]
    [InlineData("2011-01-09", 0)]
    [InlineData("2011-01-10", 1)]
    [InlineData("2012-06-01", 1)]
    public async Task A_branch_is_listed_from_the_day_on_which_the_years_are_over(string today, int count)
    {
        await SetUpAsync();
        var (rows, total) = await ListAsync(Day(today));
        (rows.Count, total).ShouldBe((count, count));
        rows.ShouldAllBe(r => r.Name == "甲一支部" && r.Last == Day("2008-01-10") && r.Members == 6);
    }

    [Fact]
    public async Task A_young_branch_is_not_listed_and_one_that_trains_somebody_says_so()
    {
        await SetUpAsync();
        await World.BranchAsync(Committee, "甲二支部", Day("2010-05-01"));
        await OpenedAsync();
        var (rows, _) = await ListAsync(Day("2012-06-01"));
        rows.ShouldHaveSingleItem().InTraining.ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_is_listed_of_other_organisations_or_where_the_rule_is_off()
    {
        await SetUpAsync();
        var elsewhere = await World.TownshipAsync(District, "乙镇党委", Founded);
        (await ListAsync(Day("2012-06-01"), elsewhere)).Total.ShouldBe(0);
        (await With((RuleSettings s) => s.SwitchAsync(new SwitchRule("ADM-IDLE-YEARS", false), Department("本区不列")))).IsOk.ShouldBeTrue();
        (await ListAsync(Day("2012-06-01"))).Total.ShouldBe(0);
    }

    private Task<(IReadOnlyList<IdleBranch> Rows, int Total)> ListAsync(DateOnly today, Organisation? of = null)
        => With((IdleBranches s) => s.ListAsync(OrgScope.Of((of ?? District).Path), today, 1, 20));
}
