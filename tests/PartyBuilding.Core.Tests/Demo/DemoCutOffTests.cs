using PartyBuilding.Core.Common;
using PartyBuilding.Core.Demo;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Tests.Demo;

/// <summary>The whole district, up to two months after the cut-off only: its size on the day is what counts.</summary>
public sealed class DemoCutOffTests
{
    private static readonly Lazy<DemoLedger> Made = new(() => DemoDistrict.Make(new DemoOptions(new DateOnly(2005, 7, 3))));

    // 宝山党建 2005 L551: 42 directly subordinate bodies, 1683 branches; 59 406 members are our assumption.
    [Fact]
    public void On_29_April_2005_it_has_42_bodies_1683_branches_and_59406_members()
    {
        var day = DemoOptions.CutOff;
        var no = Made.Value.NumberOf[200504];
        var standing = Made.Value.OrganisationPlacements
            .Where(p => p.RecordedNo <= no && no < p.SupersededNo && p.ValidFrom <= day && day < p.ValidTo).ToList();
        standing.Count(p => OrganisationPath.Depth(p.Path) == 2).ShouldBe(42);
        standing.Count(p => p.Kind == OrganisationKind.Branch).ShouldBe(1683);
        Made.Value.Placements.Count(p => p.RecordedNo <= no && no < p.SupersededNo && p.ValidFrom <= day && day < p.ValidTo).ShouldBe(59_406);
    }

    [Fact]
    public void What_came_later_leaves_that_day_as_it_was()
    {
        var day = DemoOptions.CutOff;
        Made.Value.Placements.Count(p => p.SupersededNo == long.MaxValue && p.ValidFrom <= day && day < p.ValidTo).ShouldBe(59_406);
    }

    [Fact]
    public void Branches_have_between_4_and_120_members()
        => Made.Value.Placements.Where(p => p.PostedFrom == DemoLedger.OpeningMonth && p.RecordedNo == 1)
            .GroupBy(p => p.OrganisationId).ShouldAllBe(g => g.Count() >= 4 && g.Count() <= 120);

    [Fact]
    public void Public_keys_are_unique()
        => Made.Value.People.Select(p => p.PublicId).Distinct().Count().ShouldBe(Made.Value.People.Count);
}
