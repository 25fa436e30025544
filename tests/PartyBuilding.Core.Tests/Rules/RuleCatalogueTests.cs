using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Tests.Rules;

public sealed class RuleCatalogueTests
{
    private static readonly DateOnly Day = new(2026, 7, 5);
    private static readonly RuleCatalogue Rules = RuleCatalogue.Embedded;
    private static readonly MembershipDates Seventeen = new(new DateOnly(1948, 3, 1), new DateOnly(1965, 7, 1), null, null);

    [Fact]
    public void A_must_refuses_the_decision_and_names_field_remedy_and_source()
    {
        var result = Rules.Evaluate(MembershipChecks.All, Seventeen, Day, RuleOccasion.Decision);
        result.Refuses.ShouldBeTrue();
        var finding = result.Blocking.ShouldHaveSingleItem();
        finding.RuleCode.ShouldBe("MEM-JOINED-AGE");
        finding.Force.ShouldBe(RuleForce.Must);
        finding.Field.ShouldBe("JoinedOn");
        finding.Message.ShouldContain("18 周岁");
        finding.Remedy.ShouldNotBeNullOrEmpty();
        finding.Source.ShouldBe("手册2008 L1461");
    }

    [Fact]
    public void No_reason_lets_a_must_pass() =>
        Rules.Evaluate(MembershipChecks.All, Seventeen, Day, RuleOccasion.Decision, "区委同意").Refuses.ShouldBeTrue();

    // A member admitted at 17 in 1965 is imported and listed, never refused.
    [Theory]
    [InlineData(RuleOccasion.Record)]
    [InlineData(RuleOccasion.Batch)]
    public void A_fact_of_the_past_is_a_finding_and_not_refused(RuleOccasion occasion)
    {
        var result = Rules.Evaluate(MembershipChecks.All, Seventeen, Day, occasion);
        result.Refuses.ShouldBeFalse();
        result.Notes.ShouldHaveSingleItem().RuleCode.ShouldBe("MEM-JOINED-AGE");
    }

    [Theory]
    [InlineData(RuleOccasion.Decision)]
    [InlineData(RuleOccasion.Record)]
    public void What_cannot_be_true_is_refused_wherever_it_comes_from(RuleOccasion occasion)
    {
        var dates = new MembershipDates(null, new DateOnly(2008, 5, 1), new DateOnly(2008, 4, 30), null);
        Rules.Evaluate(MembershipChecks.All, dates, Day, occasion).Refusals.ShouldHaveSingleItem().RuleCode.ShouldBe("MEM-FULL-AFTER-JOINED");
    }

    [Fact]
    public void A_batch_run_lists_what_cannot_be_true_because_it_is_there_already()
    {
        var dates = new MembershipDates(null, new DateOnly(2008, 5, 1), new DateOnly(2008, 4, 30), null);
        var result = Rules.Evaluate(MembershipChecks.All, dates, Day, RuleOccasion.Batch);
        result.Refuses.ShouldBeFalse();
        result.Notes.Count.ShouldBe(1);
    }

    [Fact]
    public void A_usual_rule_asks_for_a_reason_and_goes_on_with_one()
    {
        var size = new OrganisationSize(SizeBand.GeneralBranch, 49, 45);
        var without = Rules.Evaluate(OrganisationChecks.Size, size, Day, RuleOccasion.Decision, "  ");
        without.NeedsReason.ShouldBeTrue();
        without.Refuses.ShouldBeTrue();
        without.Blocking.ShouldHaveSingleItem().Force.ShouldBe(RuleForce.Usual);

        var with = Rules.Evaluate(OrganisationChecks.Size, size, Day, RuleOccasion.Decision, "上级批复");
        with.Refuses.ShouldBeFalse();
        with.Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ORG-SIZE-BAND");
    }

    [Fact]
    public void Results_of_two_lists_join()
    {
        var move = Rules.Evaluate(
            OrganisationChecks.Move, new OrganisationMove("/00000001/", "/00000001/00000002/", "一支部"), Day, RuleOccasion.Decision);
        var size = Rules.Evaluate(OrganisationChecks.Size, new OrganisationSize(SizeBand.GeneralBranch, 10, 9), Day, RuleOccasion.Decision);
        (move + size).Blocking.Select(f => f.RuleCode).ShouldBe(["ORG-NOT-UNDER-ITSELF", "ORG-SIZE-BAND"]);
    }

    [Fact]
    public void The_parameter_set_is_the_one_in_force_on_the_day()
    {
        var rule = Rules.Rules.First(r => r.Code == "MEM-JOINED-AGE") with
        {
            ParameterSets =
            [
                new RuleParameterSet("手册2008", new DateOnly(2008, 1, 1), [new RuleParameter("age", "年龄", "18")]),
                new RuleParameterSet("新规", new DateOnly(2030, 1, 1), [new RuleParameter("age", "年龄", "20")], IsUnverified: true),
            ],
        };
        rule.SetOn(new DateOnly(2029, 12, 31))!.Set.ShouldBe("手册2008");
        rule.SetOn(new DateOnly(2030, 1, 1))!.Set.ShouldBe("新规");
        rule.SetOn(new DateOnly(1965, 7, 1))!.Set.ShouldBe("手册2008");
        new RuleInForce(rule, rule.SetOn(new DateOnly(2030, 1, 1))).Broken("x").Source!.ShouldContain("待核对原文");
    }

    [Fact]
    public void A_rule_switched_off_finds_nothing()
    {
        var off = Rules.With(new Dictionary<string, bool> { ["MEM-JOINED-AGE"] = false }, []);
        off.Evaluate(MembershipChecks.All, Seventeen, Day, RuleOccasion.Decision).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void The_practice_of_one_place_is_off_until_the_department_switches_it_on()
    {
        var practice = RuleCatalogue.Of([Rules.Rules.First(r => r.Code == "DATE-FUTURE") with { IsLocalPractice = true }]);
        var tomorrow = new DatedField("On", "日期", Day.AddDays(1), Day);
        practice.Evaluate(DateChecks.All, tomorrow, Day, RuleOccasion.Decision).Findings.ShouldBeEmpty();

        var on = practice.With(new Dictionary<string, bool> { ["DATE-FUTURE"] = true }, []);
        on.Evaluate(DateChecks.All, tomorrow, Day, RuleOccasion.Decision).Refuses.ShouldBeTrue();
    }

    [Theory]
    [InlineData(RuleForce.May, RuleGuard.Decision)]
    [InlineData(RuleForce.Must, RuleGuard.RecordedFact)]
    [InlineData(RuleForce.Usual, RuleGuard.RecordedFact)]
    public void A_possibility_and_a_recorded_fact_never_stand_in_the_way(RuleForce force, RuleGuard guard)
    {
        var rules = RuleCatalogue.Of([Rules.Rules.First(r => r.Code == "DATE-FUTURE") with { Force = force, Guards = guard }]);
        var result = rules.Evaluate(DateChecks.All, new DatedField("On", "日期", Day.AddDays(1), Day), Day, RuleOccasion.Decision);
        result.Refuses.ShouldBeFalse();
        result.Notes.ShouldHaveSingleItem().Force.ShouldBe(force);
    }

    [Fact]
    public void A_set_that_has_ended_gives_way_to_the_earlier_one()
    {
        var rule = Rules.Rules.First(r => r.Code == "MEM-JOINED-AGE") with
        {
            ParameterSets =
            [
                new RuleParameterSet("通知2005", new DateOnly(2005, 1, 1), [new RuleParameter("age", "年龄", "18")]),
                new RuleParameterSet("试行", new DateOnly(2006, 1, 1), [new RuleParameter("age", "年龄", "20")], new DateOnly(2007, 1, 1)),
            ],
        };
        rule.SetOn(new DateOnly(2006, 12, 31))!.Set.ShouldBe("试行");
        rule.SetOn(new DateOnly(2007, 1, 1))!.Set.ShouldBe("通知2005");
    }

    [Fact]
    public void An_unknown_rule_code_is_a_mistake_in_code() =>
        Should.Throw<InvalidOperationException>(() => Rules.InForce("NO-SUCH", Day));
}
