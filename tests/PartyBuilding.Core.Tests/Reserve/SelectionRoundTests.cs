using PartyBuilding.Core.Common;
using PartyBuilding.Core.Reserve.Rounds;

namespace PartyBuilding.Core.Tests.Reserve;

public sealed class SelectionRoundTests : SelectionTest
{
    // A1-T22, S000 L149: eight directions, two of them organised separately.
    [Fact]
    public async Task The_round_has_eight_directions_two_of_them_separate()
    {
        await BeginAsync();
        var directions = (await UnitAsync()).Round!.Directions;
        (directions.Count, directions.Count(d => d.IsSeparate)).ShouldBe((8, 2));
    }

    [Fact]
    public async Task A_unit_of_a_separate_direction_is_refused_in_the_general_round()
    {
        await BeginAsync();
        Codes((await AddUnitAsync(West, "8")).Outcome).ShouldBe(["SEL-SEPARATE"]);
        (await AddUnitAsync(West, "1")).Outcome.IsOk.ShouldBeTrue();
    }

    // S4-03 test 4, L3238.
    [Fact]
    public async Task A_chief_round_of_the_district_itself_is_refused_under_the_handbook()
    {
        Codes(await OpenAsync(Opening(SelectionBasis.Handbook2008) with { IsChief = true })).ShouldBe(["RES-CHIEF"]);
        (await OpenAsync(Opening(SelectionBasis.Handbook2008) with { IsChief = true, IsMunicipal = true })).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task Stages_that_run_backwards_are_refused_at_their_fields()
    {
        var calendar = Calendar.Select(d => d.Stage == SelectionStage.Eligibility ? d with { To = new DateOnly(2005, 6, 1) } : d).ToList();
        (await OpenAsync(Opening() with { Windows = calendar })).Findings.Select(f => f.Field).ShouldContain("To_3");
    }

    [Fact]
    public async Task A_unit_opens_no_round_and_sees_none_of_another_district_act()
    {
        (await OpenAsync(Opening() with { OrganisationKey = East.PublicId }, Personnel(East))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await OpenAsync(Opening(), Personnel(East))).Kind.ShouldBe(OutcomeKind.NotFound);
    }

    [Fact]
    public async Task A_unit_is_entered_once()
    {
        await BeginAsync();
        Codes((await AddUnitAsync(East, "1")).Outcome).ShouldContain("SELECTION-UNIT-TWICE");
    }

    [Fact]
    public async Task The_handbook_knows_no_application()
    {
        await BeginAsync(SelectionBasis.Handbook2008);
        Codes((await ApplyAsync(await PersonAsync("测试乙", level: "51"))).Outcome).ShouldContain("SELECTION-STATE");
        (await ApplyAsync(await PersonAsync("测试丙", level: "51"), hasApplied: false)).Outcome.IsOk.ShouldBeTrue();
    }
}
