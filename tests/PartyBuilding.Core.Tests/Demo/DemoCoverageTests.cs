using PartyBuilding.Core.Demo;

namespace PartyBuilding.Core.Tests.Demo;

/// <summary>宝山党建 2005 L551: 42 bodies, 1683 branches, 49 775 + 8 859 = 58 634 = 98.7 %, 15 406 invited apart.</summary>
[Collection(WholeDistrict.Name)]
public sealed class DemoCoverageTests(WholeDistrict district)
{
    [Fact]
    public void The_branches_add_up_to_the_published_row()
    {
        district.Coverage.Count.ShouldBe(1683);
        district.Coverage.Sum(r => r.Due).ShouldBe(59_406);
        district.Coverage.Sum(r => r.Attended).ShouldBe(49_775);
        district.Coverage.Sum(r => r.MadeUp).ShouldBe(8_859);
        district.Coverage.Sum(r => r.Invited).ShouldBe(15_406);
    }

    [Fact]
    public void No_branch_reaches_more_members_than_it_has()
        => district.Coverage.ShouldAllBe(r => r.Attended >= 0 && r.MadeUp >= 0 && r.Invited >= 0 && r.Attended + r.MadeUp <= r.Due);

    [Fact]
    public void Every_meeting_was_held_by_the_cut_off()
        => district.Coverage.ShouldAllBe(r => r.HeldOn <= DemoOptions.CutOff);

    [Fact]
    public void A_reduced_district_is_covered_to_the_same_degree()
    {
        var small = new DemoOptions(new DateOnly(2005, 7, 3), Divisor: 40);
        var rows = DemoCoverage.Of(DemoDistrict.Make(small), small);
        var share = (double)(rows.Sum(r => r.Attended) + rows.Sum(r => r.MadeUp)) / rows.Sum(r => r.Due);
        share.ShouldBe(0.987, 0.001);
    }
}
