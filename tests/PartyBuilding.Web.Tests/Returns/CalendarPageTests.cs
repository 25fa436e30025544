using System.Net;
using PartyBuilding.Core.Access;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Returns;

public sealed class CalendarPageTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task Looking_first_saves_nothing_and_keeps_what_was_typed_and_saving_lists_the_days()
    {
        var browser = await app.SignInAsync(RoleCatalogue.DistrictClerk, await app.World.DistrictAsync());
        var typed = new Dictionary<string, string> { ["From"] = "20261001", ["Last"] = "2026.10.7", ["Kind"] = "Holiday", ["Name"] = "国庆节", ["Reason"] = "国办通知", ["look"] = "yes" };
        var look = await browser.SendFormAsync("/calendar", typed);
        look.StatusCode.ShouldBe(HttpStatusCode.OK);
        var seen = await look.PageAsync();
        seen.QuerySelector("#moves")!.TextContent.ShouldContain("还没有保存");
        seen.QuerySelector("#Name")!.GetAttribute("value").ShouldBe("国庆节");
        seen.QuerySelector("tbody").ShouldBeNull();

        typed.Remove("look");
        (await browser.SendFormAsync("/calendar", typed)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var saved = await browser.PageAsync("/calendar?year=2026");
        saved.QuerySelector("tbody")!.TextContent.ShouldContain("10月1日");
        saved.QuerySelector("tbody")!.TextContent.ShouldContain("国庆节");
        saved.Body!.TextContent.ShouldContain("2026年10月1日至10月7日放假（国庆节）");
    }

    [Fact]
    public async Task What_is_missing_is_said_at_its_field()
    {
        var browser = await app.SignInAsync(RoleCatalogue.DistrictClerk, await app.World.DistrictAsync());
        var answer = await browser.SendFormAsync("/calendar", new() { ["From"] = "", ["Kind"] = "", ["Name"] = "春节", ["Reason"] = "" });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.PageAsync();
        page.QuerySelector("#From-error").ShouldNotBeNull();
        page.QuerySelector("#Kind-error").ShouldNotBeNull();
        page.QuerySelector("#Name")!.GetAttribute("value").ShouldBe("春节");
    }

    [Fact]
    public async Task A_branch_is_found_by_name_exempted_and_listed()
    {
        var district = await app.World.DistrictAsync();
        var branch = await app.World.BranchAsync(district, "月浦援建党支部");
        var browser = await app.SignInAsync(RoleCatalogue.DistrictClerk, district);
        var found = await browser.PageAsync("/returns/exemptions?branch=" + Uri.EscapeDataString("月浦援建"));
        var link = found.QuerySelector($"a[href='/returns/exemptions/new?organisation={branch.PublicId}']")!.GetAttribute("href")!;
        var typed = new Dictionary<string, string> { ["FormCode"] = "std.DZB-1", ["From"] = "2026-08", ["Last"] = "8月", ["Document"] = "沪宝组〔2026〕9号", ["Reason"] = "援建" };
        var refused = await browser.SendFormAsync(link, typed);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.PageAsync()).QuerySelector("#Last-error")!.TextContent.ShouldContain("2026-10");

        typed["Last"] = "2026-12";
        (await browser.SendFormAsync(link, typed)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var row = (await browser.PageAsync("/returns/exemptions")).QuerySelector("tbody tr")!;
        row.TextContent.ShouldContain("月浦援建党支部");
        row.TextContent.ShouldContain("2026-08 至 2026-12");
        (await browser.PageAsync($"/organisations/{branch.PublicId}?tab=history")).Body!.TextContent.ShouldContain("免报");

        var end = await browser.SendFormAsync(row.QuerySelector("[data-action=end-exemption]")!.GetAttribute("href")!, new() { ["Last"] = "2026-10", ["Reason"] = "提前回来" });
        end.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await browser.PageAsync("/returns/exemptions")).QuerySelector("tbody tr")!.TextContent.ShouldContain("2026-08 至 2026-10");
    }
}
