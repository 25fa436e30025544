using System.Net;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Committees;

public sealed class CommitteePageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _district = null!;
    private Organisation _branch = null!;
    private WorldMember _member = null!;
    private HttpClient _department = null!;

    public async Task InitializeAsync()
    {
        _district = await _app.World.DistrictAsync();
        _branch = await _app.World.BranchAsync(await _app.World.TownshipAsync(_district), "甲支部");
        _member = await _app.World.MemberAsync(_branch, name: "赵测试");
        _department = await _app.SignInAsync(RoleCatalogue.DistrictClerk, _district);
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_change_of_term_is_registered_by_names_and_the_reply_puts_the_secretary_in_office()
    {
        using var answer = await ElectAsync("赵测试");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await _department.PageAsync(Committee);
        page.Body!.TextContent.ShouldContain("已选举，待批准");
        page.Body.TextContent.ShouldContain("2026-08-01");
        (await _department.PageAsync($"/members/{_member.Person.PublicId}")).Body!.TextContent.ShouldContain("书记（2023-08-01 至 今），待批准");

        var approve = page.QuerySelector("[data-action=approve-post]")!.GetAttribute("href")!;
        using var replied = await _department.SendFormAsync(approve, new() { ["RepliedOn"] = "20230810", ["Reply"] = "批复〔2023〕1号" });
        replied.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _department.PageAsync(Committee)).Body!.TextContent.ShouldNotContain("待批准");
    }

    [Fact]
    public async Task A_name_that_two_bear_comes_back_with_a_choice_and_everything_typed()
    {
        await _app.World.MemberAsync(_branch, name: "赵测试");
        using var answer = await ElectAsync("赵测试");
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.PageAsync();
        page.QuerySelectorAll("#Members_0__Key option").Length.ShouldBe(3);
        page.QuerySelector("#Members_0__Name")!.GetAttribute("value").ShouldBe("赵测试");
        using var chosen = await ElectAsync("赵测试", _member.Person.PublicId.ToString());
        chosen.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task An_unknown_name_is_named_at_its_row()
    {
        using var answer = await ElectAsync("查无此人");
        (await answer.PageAsync()).QuerySelector("#Members_0__Name-error")!.TextContent.ShouldContain("查无此人");
    }

    // 2008 handbook L579: the source stands in the message.
    [Fact]
    public async Task A_branch_elected_for_four_years_is_refused_with_the_source()
    {
        using var answer = await ElectAsync("赵测试", years: "4");
        (await answer.PageAsync()).QuerySelector("#Years-error")!.TextContent.ShouldContain("L579");
    }

    [Fact]
    public async Task Due_terms_stand_in_the_list_in_the_bars_and_on_the_desk()
    {
        using var answer = await ElectAsync("赵测试");
        var list = await _department.PageAsync("/terms?show=second");
        list.QuerySelector($"[data-row='{_branch.PublicId}']")!.TextContent.ShouldContain("3 个月");
        list.QuerySelector(".term-years th[scope=row]")!.TextContent.ShouldBe("2026");
        (await _department.PageAsync("/")).Body!.TextContent.ShouldContain("1 个党组织临近届满");
        var secretary = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        (await secretary.PageAsync("/?queue=todo")).Body!.TextContent.ShouldContain("换届：");
    }

    [Fact]
    public async Task A_reader_of_figures_sees_the_posts_and_no_names()
    {
        using var answer = await ElectAsync("赵测试");
        var leader = await _app.SignInAsync(RoleCatalogue.DistrictLeader, _district);
        var page = await leader.PageAsync(Committee);
        page.Body!.TextContent.ShouldContain("书记");
        page.Body.TextContent.ShouldNotContain("赵测试");
    }

    private string Committee => $"/organisations/{_branch.PublicId}/committee";

    private Task<HttpResponseMessage> ElectAsync(string name, string? key = null, string years = "3") => _department.SendFormAsync($"{Committee}/new", new()
    {
        ["StartsOn"] = "20230801", ["Years"] = years, ["Election"] = "Assembly", ["Members[0].Name"] = name, ["Members[0].Key"] = key ?? "",
        ["Members[0].KeyName"] = key is null ? "" : name, ["Members[0].Post"] = "Secretary",
    });
}
