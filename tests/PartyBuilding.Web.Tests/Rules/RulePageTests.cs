using System.Net;
using PartyBuilding.Core.Access;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Rules;

public sealed class RulePageTests(WebApp app) : IClassFixture<WebApp>
{
    private const string Age = "/rules/MEM-JOINED-AGE";

    [Fact]
    public async Task The_department_sets_a_value_from_a_day_and_the_page_says_who_when_and_why()
    {
        var browser = await app.SignInAsync(RoleCatalogue.DistrictClerk, await app.World.DistrictAsync());
        var answer = await browser.SendFormAsync($"{Age}/parameters/age", new() { ["Value"] = "２０", ["ValidFrom"] = "2026.9.1", ["Reason"] = "区委组织部通知" });
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var text = (await browser.PageAsync(Age)).Body!.TextContent;
        text.ShouldContain("2026-09-01 起");
        text.ShouldContain("20 周岁");
        text.ShouldContain("区委组织部通知");
        text.ShouldContain("区委组织部(接收)");
    }

    [Fact]
    public async Task A_value_that_cannot_be_is_refused_at_its_field_and_nothing_typed_is_lost()
    {
        var browser = await app.SignInAsync(RoleCatalogue.DistrictClerk, await app.World.DistrictAsync());
        var answer = await browser.SendFormAsync($"{Age}/parameters/age", new() { ["Value"] = "二十", ["ValidFrom"] = "20260901", ["Reason"] = "通知" });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.PageAsync();
        page.QuerySelector("#Value-error")!.TextContent.ShouldContain("整数");
        page.QuerySelector("#Reason")!.TextContent.Trim().ShouldBe("通知");

        var undated = await browser.SendFormAsync($"{Age}/parameters/age", new() { ["Value"] = "20", ["ValidFrom"] = "", ["Reason"] = "通知" });
        (await undated.PageAsync()).QuerySelector("#ValidFrom-error")!.TextContent.ShouldContain("生效日期");
    }

    [Fact]
    public async Task A_usual_rule_is_switched_off_with_the_reason_and_one_that_must_be_kept_offers_no_button()
    {
        var browser = await app.SignInAsync(RoleCatalogue.DistrictClerk, await app.World.DistrictAsync());
        (await browser.PageAsync(Age)).QuerySelector("[data-action=switch-rule]").ShouldBeNull();
        (await browser.SendFormAsync("/rules/ORG-SIZE-BAND/switch", new() { ["Reason"] = "" })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await browser.SendFormAsync("/rules/ORG-SIZE-BAND/switch", new() { ["Reason"] = "改制期间" })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await browser.PageAsync("/rules/ORG-SIZE-BAND")).Body!.TextContent.ShouldContain("停用规则“按人数设置组织形式”");
    }

    [Fact]
    public async Task The_system_administrator_reads_a_rule_and_finds_nothing_to_press()
    {
        var browser = await app.SignInAsync(RoleCatalogue.SystemAdmin, await app.World.DistrictAsync());
        var page = await browser.PageAsync("/rules/ORG-SIZE-BAND");
        page.Body!.GetAttribute("data-page").ShouldBe("rule");
        page.QuerySelectorAll("main [data-action]").ShouldBeEmpty();
    }
}
