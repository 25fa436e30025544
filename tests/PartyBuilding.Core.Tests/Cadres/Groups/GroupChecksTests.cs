using PartyBuilding.Core.Cadres.Groups;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Tests.Cadres.Groups;

public sealed class GroupChecksTests
{
    [Theory]
    // Requirement A2, handbook L3278: the exact fraction, never rounded.
    [InlineData(20, 3, 15, true, 3)]
    [InlineData(13, 1, 15, false, 2)]
    [InlineData(13, 2, 15, true, 2)]
    [InlineData(14, 2, 20, false, 3)]
    [InlineData(14, 3, 20, true, 3)]
    [InlineData(25, 4, 20, false, 5)]
    [InlineData(25, 5, 20, true, 5)]
    [InlineData(0, 0, 20, true, 0)]
    public void A_share_is_met_by_the_exact_fraction(int whole, int part, int percent, bool isMet, int needed)
    {
        Quota.IsMet(part, whole, percent).ShouldBe(isMet);
        Quota.Needed(whole, percent).ShouldBe(needed);
    }

    [Fact]
    public void Bureau_and_division_lists_are_tested_apart()
    {
        // Tests 1, 3 and 4 of A2.
        Codes(ReserveFigures.None with { BureauTotal = 20, BureauWomen = 3 }).ShouldBeEmpty();
        Codes(ReserveFigures.None with { DivisionTotal = 25, DivisionWomen = 4 }).ShouldBe(["WMN-RESERVE-DIVISION"]);
        Codes(ReserveFigures.None with { BureauTotal = 25, BureauWomen = 4 }).ShouldBeEmpty();
        Found(ReserveFigures.None with { DivisionTotal = 14, DivisionWomen = 2 }).Single().Remedy.ShouldBe("至少要有 3 名，还差 1 名。");
    }

    [Fact]
    public void A_minority_list_has_a_woman_and_somebody_outside_the_Party()
    {
        // Test 5 of A2.
        Found(ReserveFigures.None with { MinorityTotal = 4, MinorityWomen = 1, MinorityNonParty = 0 }).Single().Message.ShouldContain("非中共党员干部 0 名");
        Codes(ReserveFigures.None with { MinorityTotal = 4, MinorityWomen = 1, MinorityNonParty = 1 }).ShouldBeEmpty();
        Codes(ReserveFigures.None with { MinorityTotal = 0 }).ShouldBeEmpty();
    }

    [Fact]
    public void Anybody_without_direction_plan_and_measures_is_a_finding()
        => Codes(ReserveFigures.None with { Unplanned = 1 }).ShouldBe(["WMN-PLANS"]);

    [Fact]
    public void A_unit_not_inspected_this_year_is_overdue_at_its_end()
    {
        // A4 test 1, L3286: last inspected in 2007, none in 2008.
        var facts = new InspectedFacts(new DateOnly(2008, 12, 31), new DateOnly(2007, 5, 1));
        Yearly(facts).Single().Message.ShouldContain("2008 年还没有检查，上次 2007-05-01");
        Yearly(facts with { Last = new DateOnly(2008, 1, 2) }).ShouldBeEmpty();
        Yearly(facts with { Today = new DateOnly(2008, 9, 30) }).ShouldBeEmpty();
        Yearly(new InspectedFacts(new DateOnly(2008, 12, 31), null)).ShouldHaveSingleItem();
    }

    private static IEnumerable<string> Codes(ReserveFigures figures) => Found(figures).Select(f => f.RuleCode);

    private static IReadOnlyList<Finding> Found(ReserveFigures figures) => RuleCatalogue.Embedded.Evaluate(GroupChecks.Reserve, figures, new DateOnly(2026, 7, 5), RuleOccasion.Batch).Findings;

    private static IReadOnlyList<Finding> Yearly(InspectedFacts facts) => RuleCatalogue.Embedded.Evaluate(GroupChecks.Yearly, facts, facts.Today, RuleOccasion.Batch).Findings;
}
