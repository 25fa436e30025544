using PartyBuilding.Core.Reserve.Pool;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Tests.Reserve.Pool;

public sealed class PoolChecksTests
{
    private static readonly DateOnly Today = new(2008, 6, 1);

    private static readonly PoolFacts Fit = new(
        Today, new DateOnly(2006, 8, 1), new DateOnly(1970, 1, 1), null, false, true, false, false, "某镇副镇长三年", 1, true, [(new(2007, 3, 1), new(2007, 5, 31))], "1", 2007);

    [Fact]
    public void Somebody_with_everything_is_left_alone() => Codes(Fit).ShouldBeEmpty();

    // S4-04 test 1 and 2, L3258: ten weeks do not do, three months do.
    [Theory]
    [InlineData("2007-03-01", "2007-05-09", true)]
    [InlineData("2007-03-01", "2007-05-30", true)]
    [InlineData("2007-03-01", "2007-05-31", false)]
    [InlineData("2006-12-01", "2007-02-28", false)]
    [InlineData("2008-04-01", null, true)]
    [InlineData("2008-04-01", "2008-07-31", true)]
    public void A_course_of_three_months_at_the_party_school_is_owed(string from, string? to, bool owed)
        => Codes(Fit with { Schools = [(DateOnly.Parse(from, null), to is null ? null : DateOnly.Parse(to, null))] }).Contains("POOL-SCHOOL").ShouldBe(owed);

    // L3258: several short courses are not one of three months.
    [Fact]
    public void Two_courses_of_two_months_are_not_one_of_three()
        => Codes(Fit with { Schools = [(new(2006, 3, 1), new(2006, 4, 30)), (new(2007, 3, 1), new(2007, 4, 30))] }).ShouldBe(["POOL-SCHOOL"]);

    // S4-04 test 4, L3264.
    [Theory]
    [InlineData("2008-03-31", 2006, false)]
    [InlineData("2008-03-31", 2005, true)]
    [InlineData("2008-04-01", 2006, true)]
    [InlineData("2008-04-01", 2007, false)]
    [InlineData("2008-04-01", null, true)]
    public void The_tracking_of_last_year_is_overdue_after_march(string today, int? last, bool overdue)
        => Codes(Fit with { Today = DateOnly.Parse(today, null), LastYearly = last, EnteredOn = new DateOnly(2005, 8, 1) }).Contains("POOL-YEARLY").ShouldBe(overdue);

    [Fact]
    public void Who_came_in_this_year_owes_no_tracking_of_last_year() => Codes(Fit with { EnteredOn = new DateOnly(2008, 1, 5), LastYearly = null }).ShouldBeEmpty();

    // L3264: removed when no longer qualified. L3232: aged 50 is still in, 51 is not.
    [Theory]
    [InlineData("1958-06-01", false)]
    [InlineData("1957-06-02", false)]
    [InlineData("1957-06-01", true)]
    public void Who_is_over_fifty_is_to_be_adjusted(string born, bool unfit) => Codes(Fit with { BirthDate = DateOnly.Parse(born, null) }).Contains("POOL-UNFIT").ShouldBe(unfit);

    [Theory]
    [InlineData("1", false)]
    [InlineData("2", false)]
    [InlineData("3", true)]
    [InlineData("4", true)]
    [InlineData("5", false)]
    public void Who_was_assessed_below_competent_is_to_be_adjusted(string result, bool unfit) => Codes(Fit with { LastAssessment = result }).Contains("POOL-UNFIT").ShouldBe(unfit);

    [Fact]
    public void Who_is_no_cadre_any_more_is_to_be_adjusted() => Codes(Fit with { LeftOn = new DateOnly(2008, 5, 1) }).ShouldBe(["POOL-UNFIT"]);

    // A5-T2, S000 L587-589: also when somebody joins the Party later.
    [Fact]
    public void Who_joined_the_party_does_not_stay_in_the_pool_outside_it() => Codes(Fit with { IsNonParty = true }).ShouldBe(["POOL-UNFIT"]);

    // L3262.
    [Theory]
    [InlineData(true, false, null, 0, true)]
    [InlineData(false, true, null, 0, true)]
    [InlineData(false, false, null, 0, false)]
    [InlineData(true, false, null, 1, false)]
    [InlineData(true, false, "某街道三年", 0, false)]
    public void Near_term_and_chief_reserves_without_grass_roots_work_are_to_be_posted(bool near, bool chief, string? grassroots, int temperings, bool owed)
        => Codes(Fit with { IsNear = near, IsChief = chief, Grassroots = grassroots, Temperings = temperings }).Contains("POOL-TEMPERING").ShouldBe(owed);

    // S4-04 (h), L3278.
    [Fact]
    public void Listed_without_a_plan_is_a_warning()
        => RuleCatalogue.Embedded.Evaluate(PoolChecks.Standing, Fit with { HasPlan = false }, Today, RuleOccasion.Batch).Findings.ShouldHaveSingleItem().Force.ShouldBe(RuleForce.Usual);

    private static IReadOnlyList<string> Codes(PoolFacts facts) => [.. RuleCatalogue.Embedded.Evaluate(PoolChecks.Standing, facts, facts.Today, RuleOccasion.Batch).Findings.Select(f => f.RuleCode)];
}
