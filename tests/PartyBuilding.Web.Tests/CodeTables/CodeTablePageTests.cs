using System.Net;
using PartyBuilding.Core.Access;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.CodeTables;

public sealed class CodeTablePageTests(WebApp app) : IClassFixture<WebApp>
{
    private const string Table = "/code-tables/PB-NOID";

    [Fact]
    public async Task An_entry_is_added_renamed_and_withdrawn_and_can_be_chosen_in_between()
    {
        var browser = await app.SignInAsync(RoleCatalogue.DistrictClerk, await app.World.DistrictAsync());
        var typed = new Dictionary<string, string> { ["Code"] = "L01", ["Name"] = "长期在国外", ["Aliases"] = "侨居", ["Order"] = "7", ["ValidFrom"] = "20260701", ["Reason"] = "区里需要" };
        (await browser.SendFormAsync($"{Table}/entries/new", typed)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await browser.PageAsync("/members/new")).Body!.TextContent.ShouldContain("长期在国外");

        var again = await browser.SendFormAsync($"{Table}/entries/new", typed);
        again.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await again.PageAsync()).QuerySelector("#Code-error")!.TextContent.ShouldContain("已经用过");

        (await browser.SendFormAsync($"{Table}/entries/L01/edit", new() { ["Name"] = "常住国外", ["Order"] = "8", ["Reason"] = "规范" })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await browser.SendFormAsync($"{Table}/entries/L01/withdraw", new() { ["ValidTo"] = "20260801", ["Reason"] = "不再使用" })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var text = (await browser.PageAsync(Table)).Body!.TextContent;
        text.ShouldContain("由“长期在国外”改名为“常住国外”");
        text.ShouldContain("2026-08-01 停用");
    }

    [Fact]
    public async Task A_national_table_is_read_and_offers_nothing_to_change()
    {
        var browser = await app.SignInAsync(RoleCatalogue.DistrictClerk, await app.World.DistrictAsync());
        var page = await browser.PageAsync("/code-tables/GB-T-3304");
        page.Body!.TextContent.ShouldContain("汉族");
        page.QuerySelectorAll("main [data-action]").ShouldBeEmpty();
        (await browser.GetAsync(new Uri("/code-tables/GB-T-3304/entries/new", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
