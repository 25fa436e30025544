using PartyBuilding.Core.Buildings;

namespace PartyBuilding.Core.Tests.Buildings;

/// <summary>What covers a building (简报S004 L20-21, L32, L39).</summary>
public sealed class CoverageTests : BuildingTest
{
    // E2-T3 [T], L20: a service point covers, but is no organisation.
    [Fact]
    public async Task A_building_with_a_service_point_only_is_covered_but_has_no_organisation()
    {
        var key = await BuildingAsync();
        (await TotalsAsync()).ShouldBe(new BuildingTotals(1, 0, 0, 0, 0, 0, 0, 0, 1));
        await OkAsync(CoverAsync(Means(key, MeansKind.ServicePoint, point: await PointAsync())));
        (await TotalsAsync()).ShouldBe(new BuildingTotals(1, 1, 0, 0, 0, 1, 0, 0, 1));
        (await ListAsync(new BuildingFilter(Covered: true))).Total.ShouldBe(1);
        (await ListAsync(new BuildingFilter(Covered: false))).Total.ShouldBe(0);
    }

    // E1-T3 [A], E2 (h) [A]: never organisations ÷ buildings.
    [Fact]
    public async Task Several_organisations_in_one_building_cover_one_building()
    {
        var (first, second) = (await BuildingAsync(), await BuildingAsync("联丰大厦", "联丰路2号"));
        var other = await World.BranchAsync(Street, "乙支部");
        await OkAsync(CoverAsync(Means(first)));
        await OkAsync(CoverAsync(Means(first, MeansKind.Joint, other, enterprises: 4)));
        var totals = await TotalsAsync();
        (totals.Organisations, totals.Independent, totals.Joint, totals.Covered, totals.Coverage).ShouldBe((2, 1, 1, 1, "50.0%"));
        await OkAsync(CoverAsync(Means(second, MeansKind.Joint, other, enterprises: 4)));
        // One joint branch over two buildings is one organisation.
        (await TotalsAsync()).ShouldBe(new BuildingTotals(2, 2, 2, 1, 1, 0, 0, 0, 2));
    }

    // F-170 to F-178, E1-T1, E1-T2, E2-T1, E2-T2: half up as printed.
    [Fact]
    public void The_published_figures_come_out()
    {
        var totals = new BuildingTotals(908, 894, 473, 743, 392, 939, 10343, 12864, 0);
        (totals.Organisations, totals.Transferred + totals.NotTransferred).ShouldBe((1135, 23207));
        (totals.Coverage, totals.OrganisationShare, totals.TransferredShare).ShouldBe(("98.5%", "52.1%", "44.6%"));
        (totals with { Covered = 895 }).Coverage.ShouldBe("98.6%");
        new BuildingTotals(0, 0, 0, 0, 0, 0, 0, 0, 0).Coverage.ShouldBeNull();
    }

    // E2 (h) [I]: a joint branch of a single enterprise.
    [Fact]
    public async Task A_joint_branch_of_one_enterprise_wants_a_reason()
    {
        var key = await BuildingAsync();
        await RefusedAsync(CoverAsync(Means(key, MeansKind.Joint)));
        await RefusedAsync(CoverAsync(Means(key, MeansKind.Joint, enterprises: 0)));
        await RefusedAsync(CoverAsync(Means(key, MeansKind.Joint, enterprises: 1)), "BLD-JOINT-SINGLE");
        await OkAsync(CoverAsync(Means(key, MeansKind.Joint, enterprises: 1), "另一家刚迁走"));
    }

    // E2-T4 [T], L32: where the conditions are not met, joint branch or service point.
    [Fact]
    public async Task An_independent_branch_of_two_full_members_wants_a_reason()
    {
        var key = await BuildingAsync();
        var small = await World.BranchAsync(Street, "小支部");
        await World.MemberAsync(small);
        await World.MemberAsync(small);
        await World.MemberAsync(small, standing: Core.Members.MemberStanding.Probationary);
        await RefusedAsync(CoverAsync(Means(key, branch: small)), "BLD-INDEPENDENT");
        await OkAsync(CoverAsync(Means(key, MeansKind.Joint, small, enterprises: 3)));
    }

    // E1 (h) [A]: independent + joint = organisations.
    [Fact]
    public async Task A_branch_is_independent_or_joint_not_both()
    {
        var (first, second) = (await BuildingAsync(), await BuildingAsync("联丰大厦", "联丰路2号"));
        await OkAsync(CoverAsync(Means(first)));
        await RefusedAsync(CoverAsync(Means(second, MeansKind.Joint, enterprises: 3)), "BLD-MEANS-KIND");
        await RefusedAsync(CoverAsync(Means(second)), "BLD-INDEPENDENT-ONE");
        await OkAsync(CoverAsync(Means(second), "同一企业租两座楼"));
    }

    [Fact]
    public async Task The_same_means_is_entered_once_a_building()
    {
        var key = await BuildingAsync();
        var input = Means(key);
        await OkAsync(CoverAsync(input));
        await OkAsync(CoverAsync(input));
        (await RecordAsync(key)).Means.ShouldHaveSingleItem();
        await RefusedAsync(CoverAsync(Means(key)), "BLD-MEANS-TWICE");
        await OkAsync(EndAsync(key, input.Key, June));
        await OkAsync(CoverAsync(Means(key) with { From = June }));
        (await RecordAsync(key)).Means.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_means_names_a_branch_or_a_point_that_stands()
    {
        var key = await BuildingAsync();
        var late = await World.BranchAsync(Street, "新支部", June);
        await RefusedAsync(CoverAsync(Means(key, MeansKind.Joint, late, enterprises: 3)), "BLD-MEANS-STANDS");
        await RefusedAsync(CoverAsync(Means(key, MeansKind.ServicePoint, point: await PointAsync(closed: new DateOnly(2021, 1, 1)))), "BLD-MEANS-STANDS");
        await RefusedAsync(CoverAsync(Means(key, branch: Street)));
        await RefusedAsync(CoverAsync(Means(key, branch: await World.BranchAsync(OtherStreet, "他街支部"))));
        await RefusedAsync(CoverAsync(Means(key, MeansKind.ServicePoint, point: Guid.NewGuid())));
        await RefusedAsync(CoverAsync(Means(key) with { Kind = (MeansKind)7 }));
        await RefusedAsync(CoverAsync(Means(key) with { From = new DateOnly(2026, 7, 6) }));
    }

    // E2 (h) [A]: no covered flag without means; here the means itself is gone.
    [Fact]
    public async Task A_service_point_closed_later_covers_no_longer()
    {
        var key = await BuildingAsync();
        var point = await PointAsync();
        await OkAsync(CoverAsync(Means(key, MeansKind.ServicePoint, point: point)));
        var row = (await With((Core.Organisations.ServicePoints.ServicePointQueries q) => q.FindAsync(point, Core.Access.OrgScope.Everything()))).ShouldNotBeNull();
        await OkAsync(With((Core.Organisations.ServicePoints.ServicePointService s) => s.SaveAsync(
            new(point, row.No, Street.PublicId, "2", "5", row.Name, null, row.OpenedOn, June), Department("撤销"))));
        (await TotalsAsync()).Covered.ShouldBe(0);
        (await TotalsAsync(June.AddDays(-1))).Covered.ShouldBe(1);
        (await RecordAsync(key)).Means.Single().Counts.ShouldBeFalse();
    }

    // E4 (h) [I], L39: hosted without host.
    [Fact]
    public async Task A_hosted_branch_needs_a_host()
    {
        var input = New();
        var key = await OkAsync(SaveAsync(input));
        var hosted = await World.BranchAsync(Street, "代管支部");
        var means = Means(key, MeansKind.Joint, hosted, enterprises: 3) with { Hosted = true };
        await RefusedAsync(CoverAsync(means), "BLD-HOST");
        await OkAsync(SaveAsync(input with { Version = (await RecordAsync(key)).Version, HostBranch = hosted.PublicId }));
        await RefusedAsync(CoverAsync(means), "BLD-HOST");
        await OkAsync(SaveAsync(input with { Version = (await RecordAsync(key)).Version, HostBranch = Branch.PublicId }));
        await OkAsync(CoverAsync(means));
        await RefusedAsync(SaveAsync(input with { Version = (await RecordAsync(key)).Version }), "BLD-HOST-KEPT");
    }

    [Fact]
    public async Task What_was_entered_by_mistake_is_taken_back_with_a_reason()
    {
        var key = await BuildingAsync();
        var input = Means(key);
        await OkAsync(CoverAsync(input));
        await RefusedAsync(TakeBackAsync(key, input.Key, null));
        (await TakeBackAsync(Guid.NewGuid(), input.Key)).Kind.ShouldBe(Core.Common.OutcomeKind.NotFound);
        await OkAsync(TakeBackAsync(key, input.Key));
        (await RecordAsync(key)).Means.ShouldBeEmpty();
        // Sent again by the browser it does not come back.
        await OkAsync(CoverAsync(input));
        (await TotalsAsync()).Covered.ShouldBe(0);
    }

    [Fact]
    public async Task An_end_lies_after_the_beginning_and_comes_once()
    {
        var key = await BuildingAsync();
        var input = Means(key);
        await OkAsync(CoverAsync(input));
        await RefusedAsync(EndAsync(key, input.Key, Since));
        await RefusedAsync(EndAsync(key, input.Key, new DateOnly(2026, 7, 6)));
        await OkAsync(EndAsync(key, input.Key, June));
        await OkAsync(EndAsync(key, input.Key, June));
        await RefusedAsync(EndAsync(key, input.Key, June.AddDays(1)));
        (await EndAsync(key, Guid.NewGuid(), June)).Kind.ShouldBe(Core.Common.OutcomeKind.NotFound);
    }
}
