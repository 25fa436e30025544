using PartyBuilding.Core.Buildings;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Tests.Buildings;

/// <summary>Enterprises, members gathered, counts and quarterly checks (简报S004 L21, L30, L39).</summary>
public sealed class TenantTests : BuildingTest
{
    // E5 (h) [A]: an enterprise counted in two buildings of the same return.
    [Fact]
    public async Task An_enterprise_stands_in_one_building_of_a_street_at_a_time()
    {
        var (first, second) = (await BuildingAsync(), await BuildingAsync("联丰大厦", "联丰路2号"));
        var input = Enterprise(first);
        await OkAsync(EnterAsync(input));
        await RefusedAsync(EnterAsync(Enterprise(second, "某贸易 公司")), "BLD-ENTERPRISE-TWICE");
        await RefusedAsync(EnterAsync(Enterprise(first)), "BLD-ENTERPRISE-TWICE");
        await OkAsync(EndAsync(first, input.Key, June));
        await RefusedAsync(EnterAsync(Enterprise(second) with { From = June.AddDays(-1) }), "BLD-ENTERPRISE-TWICE");
        await OkAsync(EnterAsync(Enterprise(second) with { From = June }));
    }

    // E4 (h) [T], E4-T2, L39: registered elsewhere, still in the register.
    [Fact]
    public async Task An_enterprise_registered_elsewhere_is_entered_and_counted()
    {
        var key = await BuildingAsync();
        await OkAsync(EnterAsync(Enterprise(key) with { RegisteredHere = false }));
        (await ListAsync(new BuildingFilter())).Rows.Single().Enterprises.ShouldBe(1);
        (await RecordAsync(key)).Employees.ShouldBe(30);
    }

    // E5 (h) [A]: listed as with an organisation while there is none.
    [Fact]
    public async Task An_enterprise_with_an_organisation_in_a_building_without_branch_wants_a_reason()
    {
        var key = await BuildingAsync();
        var input = Enterprise(key) with { AboveScale = true, HasOrganisation = true };
        await RefusedAsync(EnterAsync(input), "BLD-ENTERPRISE-ORG");
        await OkAsync(CoverAsync(Means(key)));
        await OkAsync(EnterAsync(input));
    }

    [Fact]
    public async Task A_change_from_a_day_leaves_what_was_before_and_a_correction_does_not()
    {
        var key = await BuildingAsync();
        var input = Enterprise(key);
        await OkAsync(EnterAsync(input));
        var row = (await RecordAsync(key)).Enterprises.Rows.Single();
        await RefusedAsync(EnterAsync(input with { Version = row.Version, ChangedOn = Since }));
        await RefusedAsync(EnterAsync(input with { Version = row.Version, ChangedOn = new DateOnly(2026, 7, 6) }));
        await OkAsync(EnterAsync(input with { Version = row.Version, Employees = 50, HasUnion = true, ChangedOn = June }));
        (await EnterAsync(input with { Version = row.Version, Employees = 51 })).Kind.ShouldBe(OutcomeKind.Conflict);
        var changed = (await RecordAsync(key)).Enterprises.Rows.ShouldHaveSingleItem();
        (changed.Employees, changed.Since, changed.From).ShouldBe((50, Since, June));
        await RefusedAsync(EnterAsync(input with { Version = changed.Version, From = Since }));
        await OkAsync(EnterAsync(input with { Version = changed.Version, Employees = 55, From = June }));
        int[] days = [await EmployeesAsync(key, June.AddDays(-1)), await EmployeesAsync(key, June)];
        days.ShouldBe([30, 55]);
        await OkAsync(EndAsync(key, input.Key, new DateOnly(2026, 7, 1)));
        (await RecordAsync(key)).Employees.ShouldBe(0);
    }

    [Fact]
    public async Task An_enterprise_taken_back_takes_its_former_days_with_it()
    {
        var key = await BuildingAsync();
        var input = Enterprise(key);
        await OkAsync(EnterAsync(input));
        await OkAsync(EnterAsync(input with { Version = (await RecordAsync(key)).Enterprises.Rows.Single().Version, Employees = 50, ChangedOn = June }));
        await OkAsync(TakeBackAsync(key, input.Key));
        (await RecordAsync(key)).Enterprises.Total.ShouldBe(0);
    }

    [Theory]
    [InlineData("", 5)]
    [InlineData("某公司", null)]
    [InlineData("某公司", -1)]
    public async Task An_enterprise_has_a_name_and_a_number_of_employees(string name, int? employees)
        => await RefusedAsync(EnterAsync(Enterprise(await BuildingAsync(), name) with { Employees = employees }));

    // L21: transferred members have their relation in a branch of the building.
    [Fact]
    public async Task A_transferred_member_belongs_to_a_branch_of_the_building()
    {
        var key = await BuildingAsync();
        await RefusedAsync(GatherAsync(Transferred(key)));
        await OkAsync(CoverAsync(Means(key)));
        await RefusedAsync(GatherAsync(Transferred(key) with { From = Since.AddDays(-1) }), "BLD-MEMBER-PLACED");
        var elsewhere = await World.MemberAsync(await World.BranchAsync(Street, "乙支部"));
        await RefusedAsync(GatherAsync(Transferred(key) with { Person = elsewhere.Person.PublicId }));
        await OkAsync(GatherAsync(Transferred(key)));
        (await TotalsAsync()).Transferred.ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_is_gathered_in_two_buildings_or_twice()
    {
        var (first, second) = (await BuildingAsync(), await BuildingAsync("联丰大厦", "联丰路2号"));
        await OkAsync(CoverAsync(Means(first)));
        await OkAsync(CoverAsync(Means(second), "租两座楼"));
        await OkAsync(GatherAsync(Transferred(first)));
        await RefusedAsync(GatherAsync(Transferred(second)), "BLD-MEMBER-TWICE");
        await OkAsync(GatherAsync(NotTransferred(first)));
        await RefusedAsync(GatherAsync(NotTransferred(second)), "BLD-MEMBER-TWICE");
    }

    // E1 (h) [A], L21: the two are never added into each other.
    [Fact]
    public async Task One_not_transferred_with_the_name_of_one_transferred_wants_a_reason()
    {
        var key = await BuildingAsync();
        await OkAsync(CoverAsync(Means(key)));
        await OkAsync(GatherAsync(Transferred(key)));
        await RefusedAsync(GatherAsync(NotTransferred(key, "某 甲")), "BLD-MEMBER-BOTH");
        await OkAsync(GatherAsync(NotTransferred(key, "某甲"), "同名"));
        var totals = await TotalsAsync();
        (totals.Transferred, totals.NotTransferred).ShouldBe((1, 1));
    }

    [Fact]
    public async Task One_not_transferred_needs_name_home_and_enterprise()
    {
        var key = await BuildingAsync();
        await RefusedAsync(GatherAsync(NotTransferred(key, " ")));
        await RefusedAsync(GatherAsync(NotTransferred(key) with { Home = null }));
        await RefusedAsync(GatherAsync(NotTransferred(key) with { Enterprise = "" }));
        await RefusedAsync(GatherAsync(NotTransferred(key) with { From = new DateOnly(2026, 7, 6) }));
    }

    // E1-T5 [A], L21: 1328 activists, 1286 applications.
    [Fact]
    public async Task There_may_be_more_activists_than_applications()
    {
        var key = await BuildingAsync();
        await OkAsync(CountAsync(key, June, 1328, 1286));
        await OkAsync(CountAsync(key, June, 1328, 1285));
        (await RecordAsync(key)).Counts.ShouldHaveSingleItem().Applications.ShouldBe(1285);
        await RefusedAsync(CountAsync(key, June, -1, 0));
        await RefusedAsync(CountAsync(key, June, 3, null));
        await RefusedAsync(CountAsync(key, new DateOnly(2026, 7, 6), 3, 3));
    }

    // E3 (h) [T], L30: the quarter closed without the data check.
    [Fact]
    public async Task A_building_not_checked_in_the_quarter_is_listed()
    {
        var (first, second) = (await BuildingAsync(), await BuildingAsync("联丰大厦", "联丰路2号"));
        (await UnverifiedAsync()).Select(b => b.Key).ShouldBe([second, first], ignoreOrder: true);
        await OkAsync(VerifyAsync(first, new DateOnly(2026, 3, 31)));
        (await UnverifiedAsync()).Count.ShouldBe(2);
        await OkAsync(VerifyAsync(first, new DateOnly(2026, 6, 30), BuildingChecker.Tax, "少一家企业"));
        var left = (await UnverifiedAsync()).ShouldHaveSingleItem();
        (left.Key, left.Text.Contains("S004", StringComparison.Ordinal)).ShouldBe((second, true));
        await OkAsync(VerifyAsync(second, new DateOnly(2026, 4, 1)));
        (await UnverifiedAsync()).ShouldBeEmpty();
        // In the running quarter none has been checked.
        (await TotalsAsync()).Unverified.ShouldBe(2);
        (await ListAsync(new BuildingFilter(Unverified: true))).Total.ShouldBe(2);
        await OkAsync(VerifyAsync(second, new DateOnly(2026, 7, 1)));
        (await ListAsync(new BuildingFilter(Unverified: true))).Rows.Single().Key.ShouldBe(first);
    }

    [Fact]
    public async Task A_quarter_knows_what_was_known_and_the_buildings_that_stood_at_its_end()
    {
        var key = await BuildingAsync();
        var before = await Read(db => Task.FromResult(db.Set<Core.Persistence.RecordingCounter>().Single().Value));
        await OkAsync(VerifyAsync(key, June));
        (await With((BuildingChecks q) => q.UnverifiedAsync(Street.Id, new DateOnly(2026, 4, 1), new DateOnly(2026, 6, 30), before))).ShouldHaveSingleItem();
        (await UnverifiedAsync()).ShouldBeEmpty();
        (await With((BuildingChecks q) => q.UnverifiedAsync(Street.Id, new DateOnly(2025, 10, 1), new DateOnly(2025, 12, 31)))).ShouldBeEmpty();
        (await With((BuildingChecks q) => q.UnverifiedAsync(OtherStreet.Id, new DateOnly(2026, 4, 1), new DateOnly(2026, 6, 30)))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_check_has_a_checker_and_a_day_while_the_building_counts()
    {
        var key = await BuildingAsync();
        await RefusedAsync(VerifyAsync(key, June, null));
        await RefusedAsync(VerifyAsync(key, June, (BuildingChecker)9));
        await RefusedAsync(VerifyAsync(key, Since.AddDays(-1)));
        await RefusedAsync(VerifyAsync(key, new DateOnly(2026, 7, 6)));
    }

    private async Task<int> EmployeesAsync(Guid key, DateOnly day)
        => (await With((BuildingRecords q) => q.FindAsync(key, Core.Access.OrgScope.Of(Street.Path), day)))!.Employees;

    private Task<IReadOnlyList<UnverifiedBuilding>> UnverifiedAsync()
        => With((BuildingChecks q) => q.UnverifiedAsync(Street.Id, new DateOnly(2026, 4, 1), new DateOnly(2026, 6, 30)));
}
