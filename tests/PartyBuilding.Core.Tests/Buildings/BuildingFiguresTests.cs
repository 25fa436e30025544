using PartyBuilding.Core.Buildings;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Tests.Buildings;

/// <summary>What a street's return counts of its buildings (简报S004 L20-21).</summary>
public sealed class BuildingFiguresTests : BuildingTest
{
    private static readonly MonthSpan SecondQuarter = new(new Month(202604), new Month(202606));

    [Fact]
    public async Task The_return_of_a_street_counts_its_buildings_at_the_end_of_the_quarter()
    {
        var (first, second) = (await BuildingAsync(), await OkAsync(SaveAsync(New("联丰大厦", "联丰路2号") with { EnteredOn = June })));
        var joint = await World.BranchAsync(Street, "联合支部");
        await OkAsync(CoverAsync(Means(first)));
        await OkAsync(CoverAsync(Means(first, MeansKind.Joint, joint, enterprises: 3)));
        await OkAsync(CoverAsync(Means(second, MeansKind.Joint, joint, enterprises: 3)));
        await OkAsync(CoverAsync(Means(first, MeansKind.ServicePoint, point: await PointAsync())));
        await OkAsync(EnterAsync(Enterprise(first) with { AboveScale = true, HasUnion = true, HasOrganisation = true }));
        await OkAsync(EnterAsync(Enterprise(second, "外区注册公司", 12) with { RegisteredHere = false, AboveScale = true, HasLeague = true }));
        await OkAsync(GatherAsync(Transferred(first)));
        await OkAsync(GatherAsync(NotTransferred(second)));
        await OkAsync(CountAsync(first, new DateOnly(2026, 3, 1), 9, 9));
        await OkAsync(CountAsync(first, June, 4, 2));
        await OkAsync(CountAsync(first, new DateOnly(2026, 7, 1), 100, 100));
        (await FiguresAsync()).ShouldBe(
            "total 2, covered 2, with-organisation 2, unverified 2, added 1, closed 0, organisations.independent 1, organisations.joint 1, service-points 1, members.transferred 1, "
            + "members.not-transferred 1, activists 4, applications 2, unions 1, leagues 1, enterprises 2, enterprises.above-scale 2, "
            + "enterprises.above-scale.with-organisation 1, employees 42");
    }

    // E3-T3, E3 (h): the quarter before knows neither the new building nor forgets the closed one.
    [Fact]
    public async Task A_closed_building_leaves_the_quarter_it_was_closed_in()
    {
        var key = await BuildingAsync();
        await OkAsync(CoverAsync(Means(key)));
        await OkAsync(EnterAsync(Enterprise(key)));
        var before = await NumberAsync();
        await OkAsync(CloseAsync(key, new DateOnly(2026, 6, 20)));
        (await CountAsync("building.total"), await CountAsync("building.closed"), await CountAsync("building.enterprises")).ShouldBe((0, 1, 0));
        (await CountAsync("building.organisations.independent"), await CountAsync("building.added")).ShouldBe((0, 0));
        // What was known before the closing stays what it was.
        (await CountAsync("building.total", number: before), await CountAsync("building.covered", number: before)).ShouldBe((1, 1));
        (await CountAsync("building.total", new MonthSpan(new Month(202601), new Month(202603)))).ShouldBe(1);
    }

    [Fact]
    public async Task A_transferred_member_who_moved_away_counts_no_longer()
    {
        var key = await BuildingAsync();
        await OkAsync(CoverAsync(Means(key)));
        await OkAsync(GatherAsync(Transferred(key)));
        (await CountAsync("building.members.transferred")).ShouldBe(1);
        await using var db = NewContext();
        var placement = db.MemberPlacements.Single(p => p.PersonId == Members[0].Person.Id);
        placement.Supersede(placement.RecordedNo + 1);
        await db.SaveChangesAsync();
        (await CountAsync("building.members.transferred")).ShouldBe(0);
    }

    [Fact]
    public async Task A_building_that_is_not_counted_says_why()
    {
        await BuildingAsync();
        var answers = await Read(db => RegisterItems.Find("building.covered")!.WhyAsync(db, LedgerPoint.Today(SecondQuarter), [Street.Id], "永泰大厦"));
        answers.ShouldHaveSingleItem().Why.ShouldNotBeNull().ShouldContain("没有党组织，也没有服务点");
    }

    // F-170 to F-181: the published figures fit the form without an error.
    [Fact]
    public void The_form_holds_the_published_figures()
    {
        var form = FormFiles.All.Single(f => f is { Code: "std.LYJB-1", Version: 1 });
        (form.Frequency, form.FiledBy).ShouldBe((FormFrequency.Quarterly, Filer.Body));
        form.Item("organisations").Expression.ShouldBe("independent + joint");
        form.Item("members").Expression.ShouldBe("transferred + not-transferred");
        // E1-T5: activists 1328, applications 1286; no check may compare the two.
        form.Checks.ShouldAllBe(c => !c.Expression.Contains("applications"));
        // E1-T3: no check may hold organisations against buildings but for none at all.
        form.Checks.Where(c => c.Expression.Contains("organisations")).Select(c => c.Code).ShouldBe(["L05"]);
    }

    private async Task<string> FiguresAsync()
    {
        var items = RegisterItems.All.Where(i => i.Query.StartsWith("building.", StringComparison.Ordinal)).Select(i => i.Query).ToList();
        var figures = new List<string>();
        foreach (var item in items)
            figures.Add($"{item["building.".Length..]} {await CountAsync(item)}");
        return string.Join(", ", figures);
    }

    private async Task<long> CountAsync(string query, MonthSpan? span = null, long? number = null)
    {
        var form = FormFiles.All.Single(f => f is { Code: "std.LYJB-1", Version: 1 });
        var point = new LedgerPoint(span ?? SecondQuarter, number ?? Recorded.Current - 1);
        var counts = await With((UnitCounter c) => c.CountAsync(form, point, [Street.Id]));
        return counts[Street.Id, query];
    }

    private Task<long> NumberAsync() => Read(db => Task.FromResult(db.Set<RecordingCounter>().Single().Value));
}
