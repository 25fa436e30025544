using PartyBuilding.Core.Demo;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Tests.Demo;

/// <summary>The whole district on the day of the published figures.</summary>
[Collection(WholeDistrict.Name)]
public sealed class DemoCutOffTests(WholeDistrict district)
{
    // 宝山党建 2005 L551: 42 directly subordinate bodies, 1683 branches; 59 406 members are our assumption.
    [Fact]
    public void On_29_April_2005_it_has_42_bodies_1683_branches_and_59406_members()
    {
        var day = DemoOptions.CutOff;
        var no = district.Ledger.NumberOf[200504];
        var standing = district.Ledger.OrganisationPlacements
            .Where(p => p.RecordedNo <= no && no < p.SupersededNo && p.ValidFrom <= day && day < p.ValidTo).ToList();
        standing.Count(p => OrganisationPath.Depth(p.Path) == 2).ShouldBe(42);
        standing.Count(p => p.Kind == OrganisationKind.Branch).ShouldBe(1683);
        district.Ledger.Placements.Count(p => p.RecordedNo <= no && no < p.SupersededNo && p.ValidFrom <= day && day < p.ValidTo).ShouldBe(59_406);
    }

    [Fact]
    public void What_came_later_leaves_that_day_as_it_was()
    {
        var day = DemoOptions.CutOff;
        district.Ledger.Placements.Count(p => p.SupersededNo == long.MaxValue && p.ValidFrom <= day && day < p.ValidTo).ShouldBe(59_406);
    }

    [Fact]
    public void Branches_have_between_4_and_120_members()
        => district.Ledger.Placements.Where(p => p.PostedFrom == DemoLedger.OpeningMonth && p.RecordedNo == 1)
            .GroupBy(p => p.OrganisationId).ShouldAllBe(g => g.Count() >= 4 && g.Count() <= 120);

    [Fact]
    public void Public_keys_are_unique()
        => district.Ledger.People.Select(p => p.PublicId).Distinct().Count().ShouldBe(district.Ledger.People.Count);
}
