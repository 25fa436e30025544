using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Reserve.Units;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Tests.Reserve;

public sealed class ListTests
{
    private static readonly DateOnly On = new(2005, 7, 6);

    // A1-T15, A1-T16, S000 L153; limits ⌊n/3⌋ as computed in the requirements.
    [Theory]
    [InlineData(6, 3, true)]
    [InlineData(2, 1, true)]
    [InlineData(1, 1, true)]
    [InlineData(3, 1, false)]
    [InlineData(5, 1, false)]
    [InlineData(5, 2, true)]
    [InlineData(6, 2, false)]
    [InlineData(8, 2, false)]
    [InlineData(8, 3, true)]
    [InlineData(9, 3, false)]
    public void Near_term_is_at_most_a_third_under_the_circular(int total, int near, bool warned)
        => Codes(Circular(total, near, women: (total + 3) / 4)).Contains("SEL-NEAR").ShouldBe(warned);

    // S4-02 test 2, L3232: under the handbook at least a third.
    [Theory]
    [InlineData(11, 3, true)]
    [InlineData(11, 4, false)]
    [InlineData(20, 6, true)]
    [InlineData(20, 7, false)]
    public void Near_term_is_at_least_a_third_under_the_handbook(int total, int near, bool warned)
        => Codes(Handbook(total, near, women: total)).Contains("RES-NEAR").ShouldBe(warned);

    // S000 L155, about a quarter: what whole people can come nearest to is enough.
    [Theory]
    [InlineData(4, 1, false)]
    [InlineData(5, 1, false)]
    [InlineData(5, 2, false)]
    [InlineData(1, 0, false)]
    [InlineData(1, 1, false)]
    [InlineData(8, 0, true)]
    [InlineData(8, 4, true)]
    [InlineData(20, 3, false)]
    [InlineData(20, 2, true)]
    [InlineData(20, 7, false)]
    [InlineData(20, 8, true)]
    public void Women_are_about_a_quarter_under_the_circular(int total, int women, bool warned)
        => Codes(Circular(total, 0, women)).Contains("SEL-WOMEN").ShouldBe(warned);

    // S4-02 test 2 and 3, L3232: without rounding.
    [Theory]
    [InlineData(11, 2, false, true)]
    [InlineData(11, 3, false, false)]
    [InlineData(11, 1, true, true)]
    [InlineData(11, 2, true, false)]
    [InlineData(20, 3, false, true)]
    [InlineData(20, 4, false, false)]
    [InlineData(20, 2, true, true)]
    [InlineData(20, 3, true, false)]
    public void Women_have_their_share_under_the_handbook(int total, int women, bool bureau, bool broken)
        => Structure(Handbook(total, total, women, bureau)).Contains("RES-WOMEN").ShouldBe(broken);

    // S4-02 test 2: 7 of 11 is 63.6 %.
    [Theory]
    [InlineData(11, 7, true)]
    [InlineData(11, 8, false)]
    [InlineData(20, 13, true)]
    [InlineData(20, 14, false)]
    public void Two_thirds_are_forty_five_or_younger_under_the_handbook(int total, int young, bool broken)
        => Structure(Handbook(total, total, total, young: young)).Contains("RES-45").ShouldBe(broken);

    // S4-02 test 3: 4 of 20, of the bureau level only.
    [Theory]
    [InlineData(3, true, true)]
    [InlineData(4, true, false)]
    [InlineData(0, false, false)]
    public void A_fifth_of_a_bureau_list_is_thirty_seven_or_younger(int young, bool bureau, bool broken)
    {
        var births = Enumerable.Range(0, 20).Select(i => (DateOnly?)On.AddYears(i < young ? -37 : -40)).ToList();
        Structure(new ListFacts(SelectionBasis.Handbook2008, bureau, On, 20, 20, 20, births)).Contains("RES-37").ShouldBe(broken);
    }

    // S000 L151 and L3230.
    [Fact]
    public void The_number_is_that_of_the_posts()
    {
        Codes(Circular(5, 1, 1) with { Quota = 6 }).ShouldContain("SEL-QUOTA");
        Codes(Handbook(11, 4, 3) with { Quota = 10 }).ShouldContain("RES-NUMBER");
    }

    // S4-02 test 1: 2 chiefs and 7 deputies; a round selects for one of both.
    [Theory]
    [InlineData(false, 7)]
    [InlineData(true, 4)]
    public void The_quota_is_one_a_deputy_and_two_a_chief(bool chief, int quota)
    {
        var unit = new SelectionUnit { PublicId = Guid.Empty, OrganisationId = 0, DirectionId = 0, Employer = EmployerKind.Organ, Chiefs = 2, Deputies = 7, Headcount = 40 };
        unit.Quota(new SelectionRound
        {
            PublicId = Guid.Empty, OrganisationId = 0, Basis = SelectionBasis.Handbook2008, Year = 2008, Title = "", IsChief = chief, IsBureau = false, IsMunicipal = chief, IsSeparate = false,
        }).ShouldBe(quota);
    }

    // The two documents against each other: one list cannot please both.
    [Fact]
    public void What_one_set_warns_of_the_other_demands()
    {
        Codes(Circular(9, 4, 2)).ShouldContain("SEL-NEAR");
        Codes(Handbook(9, 2, 2)).ShouldContain("RES-NEAR");
    }

    private static ListFacts Circular(int total, int near, int women)
        => new(SelectionBasis.Circular2005, false, On, total, near, women, [.. Enumerable.Repeat<DateOnly?>(On.AddYears(-40), total)]);

    private static ListFacts Handbook(int total, int near, int women, bool bureau = false, int? young = null)
        => new(SelectionBasis.Handbook2008, bureau, On, total, near, women, [.. Enumerable.Range(0, total).Select(i => (DateOnly?)On.AddYears(i < (young ?? total) ? -37 : -46))]);

    private static List<string> Codes(ListFacts facts)
        => [.. RuleCatalogue.Embedded.Evaluate(ListChecks.Decision, facts, On, RuleOccasion.Decision).Warnings.Select(f => f.RuleCode)];

    private static List<string> Structure(ListFacts facts)
        => [.. RuleCatalogue.Embedded.Evaluate(ListChecks.Structure, facts, On, RuleOccasion.Batch).Findings.Select(f => f.RuleCode)];
}
