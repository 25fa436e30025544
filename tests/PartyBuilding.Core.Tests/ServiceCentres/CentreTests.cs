using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations.ServicePoints;
using PartyBuilding.Core.ServiceCentres;
using PartyBuilding.Core.Tests.Service;

namespace PartyBuilding.Core.Tests.ServiceCentres;

/// <summary>Service centres, their menus and the uses. Today is Sunday 5 July 2026.</summary>
public sealed class CentreTests : ServingTest
{
    private static readonly DateOnly Day = new(2026, 6, 1);

    // F1-T1 [T], 简报S000 L563: exactly five, in the printed order.
    [Fact]
    public void There_are_five_categories_in_the_printed_order()
    {
        CentreWords.Categories.Values.ShouldBe(["基本业务", "教育互动", "形象展示", "志愿服务", "代理承办"]);
        Enum.GetValues<MenuCategory>().ShouldBe(CentreWords.Categories.Keys);
    }

    // F1 (h) [T]: outside the five categories; [I]: without provider.
    [Fact]
    public async Task An_item_outside_the_categories_or_without_provider_is_refused()
    {
        var point = await PointAsync();
        await RefusedAsync(AddAsync(Item(point) with { Category = null }), "SVC-CATEGORY");
        await RefusedAsync(AddAsync(Item(point) with { Category = (MenuCategory)6 }), "SVC-CATEGORY");
        await RefusedAsync(AddAsync(Item(point) with { Provider = " " }), "SVC-PROVIDER");
        await RefusedAsync(AddAsync(Item(point) with { Name = null }));
    }

    // F1-T2 [I]: the same item twice in one centre warns, in another it does not.
    [Fact]
    public async Task The_same_item_twice_is_asked_about_until_the_first_is_withdrawn()
    {
        var (point, other) = (await PointAsync(), await PointAsync("二号服务点"));
        await OkAsync(AddAsync(Item(point)));
        await RefusedAsync(AddAsync(Item(point) with { Name = "组织关系咨询　" }), "SVC-TWICE");
        await OkAsync(AddAsync(Item(other)));
        await OkAsync(AddAsync(Item(point), "上午、下午各一场"));
        foreach (var item in (await RecordAsync(point)).Menu)
            await OkAsync(With((MenuService s) => s.WithdrawAsync(new WithdrawMenuItem(point, item.Key, item.Version, Day), At(Branch))));
        await OkAsync(AddAsync(Item(point)));
    }

    [Fact]
    public async Task The_menu_is_read_in_the_printed_order_with_uses_by_organisation_member_and_masses()
    {
        var point = await PointAsync();
        await OkAsync(AddAsync(Item(point) with { Category = MenuCategory.Agency, Name = "代办" }));
        await OkAsync(AddAsync(Item(point)));
        var record = await RecordAsync(point);
        record.Menu.Select(m => m.Category).ShouldBe([MenuCategory.Basic, MenuCategory.Agency]);
        var item = record.Menu[0].Key;
        await OkAsync(UseAsync(Use(point, item, MenuUser.Member, 3)));
        await OkAsync(UseAsync(Use(point, item, MenuUser.Member, 2)));
        await OkAsync(UseAsync(Use(point, item, MenuUser.Masses, 7)));
        var used = (await RecordAsync(point)).Menu[0];
        (used.Organisations, used.Members, used.Masses).ShouldBe((0, 5, 7));
        var last = (await RecordAsync(point)).Uses[0];
        await RefusedAsync(With((MenuUseService s) => s.TakeBackAsync(point, last.Key, At(Branch))));
        await OkAsync(With((MenuUseService s) => s.TakeBackAsync(point, last.Key, At(Branch, "重复"))));
        (await With((CentreQueries q) => q.ListAsync(2026, OrgScope.Of(Branch.Path), 1))).Rows.Single().Uses.ShouldBe(5);
    }

    [Fact]
    public async Task Uses_outside_the_time_of_the_item_or_without_numbers_are_refused()
    {
        var point = await PointAsync();
        await OkAsync(AddAsync(Item(point)));
        var item = (await RecordAsync(point)).Menu[0];
        await RefusedAsync(UseAsync(Use(point, item.Key, MenuUser.Member, 0)));
        await RefusedAsync(UseAsync(Use(point, Guid.NewGuid(), MenuUser.Member, 1)));
        await RefusedAsync(UseAsync(Use(point, item.Key, MenuUser.Member, 1) with { By = null }));
        await RefusedAsync(UseAsync(Use(point, item.Key, MenuUser.Member, 1) with { On = Day.AddDays(-1) }));
        await RefusedAsync(UseAsync(Use(point, item.Key, MenuUser.Member, 1) with { On = new DateOnly(2026, 7, 6) }));
        await OkAsync(UseAsync(Use(point, item.Key, MenuUser.Member, 1)));
        await RefusedAsync(With((MenuService s) => s.WithdrawAsync(new WithdrawMenuItem(point, item.Key, item.Version, Day.AddDays(4)), At(Branch))));
    }

    // F2-T1, L533: only the centre that chose it is reminded, week by week.
    [Fact]
    public async Task A_week_without_session_is_listed_only_where_the_centre_holds_one_every_week()
    {
        var point = await PointAsync();
        await OkAsync(AddAsync(Item(point) with { Category = MenuCategory.Volunteering, Name = "专场" }));
        (await RecordAsync(point)).MissingWeeks.ShouldBeEmpty();
        await OkAsync(SaveAsync(new SaveCentre(point, null, CentreLevel.Township, "周六下午", null, null, new DateOnly(2026, 6, 10))));
        // Weeks of 15 and 22 June are over, that of 29 June ends today.
        (await RecordAsync(point)).MissingWeeks.Count.ShouldBe(2);
        (await With((CentreQueries q) => q.LatelyMissingAsync(OrgScope.Of(Branch.Path), Clock.Today()))).ShouldHaveSingleItem().Key.ShouldBe(point);
        (await With((CentreQueries q) => q.LatelyMissingAsync(OrgScope.Of(Other.Path), Clock.Today()))).ShouldBeEmpty();
        var item = (await RecordAsync(point)).Menu[0].Key;
        await OkAsync(UseAsync(Use(point, item, MenuUser.Masses, 70) with { On = new DateOnly(2026, 6, 20) }));
        await OkAsync(UseAsync(Use(point, item, MenuUser.Masses, 5) with { On = new DateOnly(2026, 6, 28) }));
        (await With((CentreQueries q) => q.LatelyMissingAsync(OrgScope.Of(Branch.Path), Clock.Today()))).ShouldBeEmpty();
        var last = (await RecordAsync(point)).Uses[0];
        await OkAsync(With((MenuUseService s) => s.TakeBackAsync(point, last.Key, At(Branch, "记错"))));
        (await RecordAsync(point)).MissingWeeks.ShouldHaveSingleItem().ShouldStartWith("2026-06-22");
    }

    [Fact]
    public async Task Two_who_write_what_a_centre_offers_do_not_overwrite_each_other_and_a_stranger_finds_nothing()
    {
        var point = await PointAsync();
        var input = new SaveCentre(point, null, CentreLevel.Community, "每天", "谈心、学习", "图书 200 册", null);
        await RefusedAsync(SaveAsync(input with { Level = null }));
        await OkAsync(SaveAsync(input));
        (await SaveAsync(input)).Kind.ShouldBe(OutcomeKind.Conflict);
        (await RecordAsync(point)).Level.ShouldBe(CentreLevel.Community);
        (await With((MenuService s) => s.AddAsync(Item(point), At(Other)))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await With((CentreQueries q) => q.RecordAsync(point, OrgScope.Of(Other.Path), Clock.Today()))).ShouldBeNull();
    }

    private static AddMenuItem Item(Guid point) => new(Guid.NewGuid(), point, MenuCategory.Basic, "组织关系咨询", "党员服务中心", "随到随办", Day);

    private static AddMenuUse Use(Guid point, Guid item, MenuUser by, int times) => new(Guid.NewGuid(), point, item, Day.AddDays(10), by, times, null);

    private Task<Guid> PointAsync(string name = "一号服务点") => OkAsync(With((ServicePointService s) => s.SaveAsync(
        new SaveServicePoint(null, 0, Branch.PublicId, "2", "4", name, null, new DateOnly(2026, 1, 1), null), At(Branch))));

    private Task<Outcome<Guid>> AddAsync(AddMenuItem input, string? reason = null) => With((MenuService s) => s.AddAsync(input, At(Branch, reason)));

    private Task<Outcome<Guid>> UseAsync(AddMenuUse input) => With((MenuUseService s) => s.AddAsync(input, At(Branch)));

    private Task<Outcome<Guid>> SaveAsync(SaveCentre input) => With((CentreService s) => s.SaveAsync(input, At(Branch)));

    private async Task<CentreRecord> RecordAsync(Guid point) => (await With((CentreQueries q) => q.RecordAsync(point, OrgScope.Of(Branch.Path), Clock.Today())))!;
}
