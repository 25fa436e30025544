using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Tests.Cadres.Teams;

public sealed class TeamChecksTests
{
    private static readonly TeamFacts Sound = new(TeamOrgan.Party, null, false, 7, 2, 1, 0, 0, 0, [38, 45, 55], []);

    [Fact]
    public void A_government_team_without_anybody_outside_the_Party_has_that_gap_and_no_gap_in_women()
    {
        // Requirement S1-01 test 1, handbook L2476.
        var found = Codes(Sound with { Organ = TeamOrgan.Government, NonParty = 0 });
        found.ShouldBe(["TEAM-NONPARTY"]);
        Codes(Sound with { Organ = TeamOrgan.Judicial, NonParty = 0 }).ShouldBe(["TEAM-NONPARTY"]);
    }

    // A Party committee has no seats outside the Party.
    [Fact]
    public void A_Party_team_is_not_asked_for_anybody_outside_the_Party() => Codes(Sound with { NonParty = 0 }).ShouldBeEmpty();

    [Fact]
    public void A_team_without_a_woman_has_a_gap() => Codes(Sound with { Women = 0 }).ShouldBe(["TEAM-WOMEN"]);

    [Fact]
    public void A_team_of_a_minority_area_needs_a_minority_cadre_and_another_does_not()
    {
        // Requirement S1-01 test 3, L2476.
        Codes(Sound with { IsMinorityArea = true }).ShouldBe(["TEAM-MINORITY"]);
        Codes(Sound with { IsMinorityArea = true, Minority = 1 }).ShouldBeEmpty();
        Codes(Sound).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(TeamWork.Production, 3, 2, "TEAM-SPECIALISTS")] // Test 4, L2464.
    [InlineData(TeamWork.Production, 3, 3, "TEAM-SPECIALISTS")]
    [InlineData(TeamWork.Production, 2, 3, null)]
    [InlineData(TeamWork.Comprehensive, 3, 3, "TEAM-GENERALISTS")] // Test 5, L2464.
    [InlineData(TeamWork.Comprehensive, 4, 3, null)]
    public void Generalists_and_specialists_are_weighed_by_the_work_of_the_team(TeamWork work, int generalists, int specialists, string? code)
        => Codes(Sound with { Work = work, Generalists = generalists, Specialists = specialists }).ShouldBe(code is null ? [] : [code]);

    [Fact]
    public void A_rung_of_the_age_ladder_that_is_empty_is_named()
    {
        // L2456: 老中青梯次配备.
        Found(Sound with { Ages = [46, 50, 55] }).Single().Message.ShouldBe("班子中没有 40 岁及以下的成员。");
        Found(Sound with { Ages = [40, 40, 51] }).Single().Message.ShouldBe("班子中没有 41 至 50 岁的成员。");
        Codes(Sound with { Ages = [45, 46] }).ShouldBeEmpty();
    }

    [Fact]
    public void Every_level_that_is_over_strength_is_a_finding_with_its_source()
    {
        var found = Found(Sound with { Over = [("领导班子县处级副职", 1), ("班子以外乡科级正职", 2)] });
        found.Select(f => f.Message).ShouldBe(["领导班子县处级副职超配 1 名。", "班子以外乡科级正职超配 2 名。"]);
        found.ShouldAllBe(f => f.Source!.Contains("手册2008"));
    }

    [Fact]
    public void An_empty_team_is_asked_nothing()
        => Codes(new TeamFacts(TeamOrgan.Government, TeamWork.Comprehensive, true, 0, 0, 0, 0, 0, 0, [], [])).ShouldBeEmpty();

    private static IEnumerable<string> Codes(TeamFacts facts) => Found(facts).Select(f => f.RuleCode);

    private static IReadOnlyList<Finding> Found(TeamFacts facts)
        => RuleCatalogue.Embedded.Evaluate(TeamChecks.Structure, facts, new DateOnly(2026, 7, 5), RuleOccasion.Batch).Findings;
}
