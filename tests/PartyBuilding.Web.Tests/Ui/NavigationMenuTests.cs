using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui.Navigation;
using PartyBuilding.Web.Ui.Shell;

namespace PartyBuilding.Web.Tests.Ui;

public sealed class NavigationMenuTests
{
    private static readonly NavigationItem[] Items =
    [
        new("系统管理", "/system", Permission.ManageSettings, 900),
        new("报表", "/returns", Permission.ViewReturns, 3, "returns"),
        new("工作台", "/", "", 0),
    ];

    private readonly CountingBadge _badge = new();

    private static CurrentUser UserWith(params string[] permissions)
    {
        var user = new CurrentUser(TimeProvider.System);
        var home = new HomeOrganisation(4, Guid.NewGuid(), "第二党支部", "/00000001/", default(OrganisationKind), ["区委", "街道党工委", "党总支"]);
        user.Set(new Actor(1, "张某", "支部书记", permissions.ToHashSet(StringComparer.Ordinal)), OrgScope.Nothing, home);
        return user;
    }

    private Task<IReadOnlyList<NavigationEntry>> Menu(CurrentUser user, string path) =>
        new NavigationMenu(Items, [_badge]).ForAsync(user, path, CancellationToken.None);

    [Fact]
    public async Task Only_what_the_user_may_do_is_shown_in_order() =>
        (await Menu(UserWith(Permission.ViewReturns), "/")).Select(entry => entry.Title).ShouldBe(["工作台", "报表"]);

    [Fact]
    public async Task A_visitor_sees_no_navigation() =>
        (await Menu(new CurrentUser(TimeProvider.System), "/")).ShouldBeEmpty();

    [Fact]
    public async Task A_page_below_an_entry_marks_that_entry_alone() =>
        (await Menu(UserWith(Permission.ViewReturns), "/returns/7/edit")).Where(entry => entry.IsCurrent).Select(entry => entry.Title).ShouldBe(["报表"]);

    [Theory]
    [InlineData(3, "")]
    [InlineData(20, "党组织")]
    [InlineData(49, "党员")]
    [InlineData(50, "支部工作")]
    [InlineData(900, "系统管理")]
    public void A_position_decides_the_heading(int order, string heading) => NavigationSections.Of(order).ShouldBe(heading);

    [Fact]
    public async Task What_waits_is_counted_once_a_request()
    {
        var menu = new NavigationMenu(Items, [_badge]);
        var user = UserWith(Permission.ViewReturns);
        await menu.ForAsync(user, "/", CancellationToken.None);
        (await menu.ForAsync(user, "/", CancellationToken.None))[1].Waiting.ShouldBe(3);
        _badge.Calls.ShouldBe(1);
    }

    [Fact]
    public void The_top_bar_names_the_scope_and_what_lies_above_it()
    {
        var shown = ShellUser.From(UserWith())!;
        shown.District.ShouldBe("区委");
        shown.ScopeName.ShouldBe("第二党支部");
        shown.ScopePath.ShouldBe("街道党工委 › 党总支");
    }

    private sealed class CountingBadge : INavigationBadge
    {
        public int Calls { get; private set; }

        public string Name => "returns";

        public Task<int> CountAsync(CurrentUser user, CancellationToken cancellationToken)
        {
            Calls++;
            return Task.FromResult(3);
        }
    }
}
