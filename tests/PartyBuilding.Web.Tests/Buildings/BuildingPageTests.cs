using System.Net;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Buildings;

public sealed class BuildingPageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _district = null!;
    private Organisation _street = null!;
    private Organisation _branch = null!;
    private HttpClient _clerk = null!;
    private WorldMember _member = null!;

    public async Task InitializeAsync()
    {
        _district = await _app.World.DistrictAsync();
        _street = await _app.World.TownshipAsync(_district);
        _branch = await _app.World.BranchAsync(_street, "甲支部");
        for (var i = 0; i < 3; i++)
            _member = await _app.World.MemberAsync(_branch, name: $"某{"甲乙丙"[i]}");
        _clerk = await _app.SignInAsync(RoleCatalogue.TownshipClerk, _street);
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task An_empty_list_says_what_to_do_and_the_menu_leads_to_it()
    {
        var page = await _clerk.PageAsync("/buildings");
        page.QuerySelector(".empty")!.TextContent.ShouldContain("还没有登记商务楼宇");
        page.QuerySelector("nav a[href='/buildings']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_form_refused_keeps_everything_and_says_it_at_the_field()
    {
        var fields = Fields();
        fields["FirstResponsible"] = "";
        fields["EnteredOn"] = "某日";
        using var unread = await _clerk.SendFormAsync("/buildings/new", fields, "/buildings");
        unread.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        fields["EnteredOn"] = "20260701";
        using var answer = await _clerk.SendFormAsync("/buildings/new", fields, "/buildings");
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.PageAsync();
        page.QuerySelector("#FirstResponsible-error")!.TextContent.ShouldContain("第一责任人");
        page.QuerySelector("#Name")!.GetAttribute("value").ShouldBe("永泰大厦");
        page.QuerySelector("#Cooperation option[selected]")!.GetAttribute("value").ShouldBe("NoEntry");
    }

    [Fact]
    public async Task A_building_goes_through_its_parts()
    {
        var at = await BuildingAsync();
        (await _clerk.PageAsync("/buildings")).QuerySelector("[data-cell='covered']")!.TextContent.ShouldContain("未覆盖");
        await DoneAsync(at, "/means", new() { ["Means.Kind"] = "Independent", ["Means.Branch"] = _branch.PublicId.ToString(), ["Means.From"] = "20260701" });
        await DoneAsync(at + "?tab=Enterprises", "/enterprises", new() { ["Enterprise.Name"] = "某公司", ["Enterprise.Employees"] = "30", ["Enterprise.From"] = "20260701" });
        await DoneAsync(at + "?tab=Members", "/members", new() { ["Gathered.Person"] = _member.Person.PublicId.ToString(), ["Gathered.From"] = "20260702" });
        await DoneAsync(at + "?tab=Members", "/counts", new() { ["Count.On"] = "20260702", ["Count.Activists"] = "3", ["Count.Applications"] = "2" });
        await DoneAsync(at + "?tab=Checks", "/checks", new() { ["Check.On"] = "20260702", ["Check.By"] = "Instructor" });
        var list = await _clerk.PageAsync("/buildings?covered=true");
        var row = list.QuerySelector("tbody tr")!;
        row.TextContent.ShouldContain("独立 1");
        row.TextContent.ShouldContain("1 / 0");
        row.TextContent.ShouldNotContain("本季未核对");
        (await _clerk.PageAsync("/buildings?unverified=true")).QuerySelectorAll("tbody tr").Length.ShouldBe(0);
        (await _clerk.PageAsync(at + "?tab=History")).QuerySelectorAll(".history li").Length.ShouldBe(6);
    }

    [Fact]
    public async Task An_enterprise_changes_leaves_and_a_refused_entry_is_shown_with_its_form()
    {
        var at = await BuildingAsync();
        using var refused = await _clerk.SendFormAsync(at + "?tab=Enterprises", new() { ["Enterprise.Name"] = "某公司", ["Enterprise.From"] = "20260701" }, at + "/enterprises");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.PageAsync()).QuerySelector("#Enterprise_Name")!.GetAttribute("value").ShouldBe("某公司");
        await DoneAsync(at + "?tab=Enterprises", "/enterprises", new() { ["Enterprise.Name"] = "某公司", ["Enterprise.Employees"] = "30", ["Enterprise.From"] = "20260701" });
        var edit = (await _clerk.PageAsync(at + "?tab=Enterprises")).QuerySelector("[data-action='edit-enterprise']")!.GetAttribute("href")!;
        using var changed = await _clerk.SendFormAsync(edit, new() { ["Name"] = "某公司", ["Employees"] = "55", ["From"] = "20260701", ["ChangedOn"] = "20260703" });
        changed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await _clerk.PageAsync(at + "?tab=Enterprises");
        page.QuerySelector("tbody tr")!.TextContent.ShouldContain("55");
        var key = page.QuerySelector("tbody tr")!.GetAttribute("data-row");
        using var ended = await _clerk.SendFormAsync(at + "?tab=Enterprises", new() { ["on"] = "20260704" }, $"{at}/entries/{key}/end");
        ended.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var unexplained = await _clerk.SendFormAsync(at + "?tab=Enterprises", new() { ["reason"] = "" }, $"{at}/entries/{key}/take-back");
        unexplained.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_building_is_closed_with_a_reason_and_opened_again()
    {
        var at = await BuildingAsync();
        using var refused = await _clerk.SendFormAsync(at, new() { ["Close.On"] = "20260704", ["Close.Reason"] = "" }, at + "/close");
        (await refused.PageAsync()).QuerySelector("#Close_Reason-error").ShouldNotBeNull();
        await DoneAsync(at, "/close", new() { ["Close.On"] = "20260704", ["Close.Reason"] = "改作住宅" });
        (await _clerk.PageAsync("/buildings?closed=true")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        await DoneAsync(at, "/reopen", new() { ["Close.Reason"] = "登记有误" });
        (await _clerk.PageAsync("/buildings")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Another_street_gets_not_found_and_the_leader_sees_numbers_only()
    {
        var at = await BuildingAsync();
        await DoneAsync(at + "?tab=Members", "/members", new() { ["Gathered.Name"] = "某丁", ["Gathered.Home"] = "外区", ["Gathered.Enterprise"] = "某公司", ["Gathered.From"] = "20260702" });
        var other = await _app.SignInAsync(RoleCatalogue.TownshipClerk, await _app.World.TownshipAsync(_district, "吴淞街道党工委"));
        (await other.GetAsync(new Uri(at, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await other.GetAsync(new Uri(at + "/edit", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var leader = await _app.SignInAsync(RoleCatalogue.DistrictLeader, _district);
        var page = await leader.PageAsync(at + "?tab=Members");
        page.Body!.TextContent.ShouldContain("未转入 1 名");
        page.Body.TextContent.ShouldNotContain("某丁");
        page.QuerySelectorAll("main form[method='post']").Length.ShouldBe(0);
    }

    private async Task DoneAsync(string page, string action, Dictionary<string, string> fields)
    {
        using var answer = await _clerk.SendFormAsync(page, fields, page.Split('?')[0] + action);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await answer.PageAsync()).QuerySelector(".error-summary")?.TextContent);
    }

    private async Task<string> BuildingAsync()
    {
        using var answer = await _clerk.SendFormAsync("/buildings/new", Fields(), "/buildings");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await answer.PageAsync()).QuerySelector(".error-summary")?.TextContent);
        return answer.Headers.Location!.ToString();
    }

    private static Dictionary<string, string> Fields() => new()
    {
        ["Name"] = "永泰大厦", ["Address"] = "永泰路1号", ["Management"] = "Chinese", ["Cooperation"] = "NoEntry", ["EnteredOn"] = "20260701", ["FirstResponsible"] = "张书记",
    };
}
