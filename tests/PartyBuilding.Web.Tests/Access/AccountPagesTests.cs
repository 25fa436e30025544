using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Access;

public sealed class AccountPagesTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task Looking_an_organisation_up_keeps_what_was_typed_and_then_the_account_is_made()
    {
        var district = await app.World.DistrictAsync();
        var branch = await app.World.BranchAsync(district, "月浦第九党支部");
        var browser = await app.SignInAsync(RoleCatalogue.SecurityAdmin, district);
        var typed = new Dictionary<string, string>
        {
            ["Form.UserName"] = "zhang.wei", ["Form.DisplayName"] = "张伟", ["Form.Role"] = RoleCatalogue.BranchSecretary,
            ["Form.OrganisationText"] = "月浦第九", ["Form.ValidFrom"] = "2026.7.1", ["find"] = "yes",
        };
        var found = await (await browser.SendFormAsync("/accounts/new", typed)).PageAsync();
        found.QuerySelector("#Form_UserName")!.GetAttribute("value").ShouldBe("zhang.wei");
        found.QuerySelector(".error-summary").ShouldBeNull();
        found.QuerySelector($"#Form_Organisation option[value='{branch.PublicId}']")!.TextContent.ShouldContain("月浦第九党支部");

        typed.Remove("find");
        typed["Form.Organisation"] = branch.PublicId.ToString();
        var made = await (await browser.SendFormAsync("/accounts/new", typed)).PageAsync();
        made.Body!.GetAttribute("data-page").ShouldBe("handed-password");
        var password = made.QuerySelector("[data-first-password]")!.TextContent;
        await app.Visitor().SignInAsync("zhang.wei", password);
    }

    [Fact]
    public async Task A_refused_role_comes_back_at_its_field_with_everything_typed()
    {
        var district = await app.World.DistrictAsync();
        var browser = await app.SignInAsync(RoleCatalogue.SecurityAdmin, district);
        var answer = await browser.SendFormAsync("/accounts/new", new()
        {
            ["Form.UserName"] = "li.na", ["Form.DisplayName"] = "李娜", ["Form.Role"] = RoleCatalogue.BranchSecretary,
            ["Form.OrganisationText"] = district.Code, ["Form.Organisation"] = district.PublicId.ToString(), ["Form.ValidFrom"] = "2026-07-01",
        });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.PageAsync();
        page.QuerySelector("#Form_Organisation-error")!.TextContent.ShouldContain("只能设在党支部");
        page.QuerySelector("#Form_DisplayName")!.GetAttribute("value").ShouldBe("李娜");
    }

    [Fact]
    public async Task Revoking_an_account_ends_its_open_session()
    {
        var district = await app.World.DistrictAsync();
        var name = await app.AddAccountAsync(RoleCatalogue.DistrictClerk, district);
        var clerk = app.Visitor();
        await clerk.SignInAsync(name, TestAccounts.Password);
        var key = await app.Read(db => db.Users.Where(a => a.UserName == name).Select(a => a.PublicId).SingleAsync());

        var admin = await app.SignInAsync(RoleCatalogue.SecurityAdmin, district);
        var answer = await admin.SendFormAsync($"/accounts/{key}", new() { ["reason"] = "调离" }, $"/accounts/{key}/disable");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await clerk.GetAsync(new Uri("/account", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await admin.PageAsync($"/accounts/{key}")).QuerySelector(".history")!.TextContent.ShouldContain("调离");
    }

    [Fact]
    public async Task Somebody_refused_a_page_is_on_record_and_the_auditor_finds_it()
    {
        var district = await app.World.DistrictAsync();
        var leader = await app.SignInAsync(RoleCatalogue.DistrictLeader, district);
        (await leader.GetAsync(new Uri("/accounts", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        var auditor = await app.SignInAsync(RoleCatalogue.Auditor, district);
        var page = await auditor.PageAsync("/audit?Kind=access.denied");
        var row = page.QuerySelectorAll("tbody tr").First(r => r.TextContent.Contains("GET accounts", StringComparison.OrdinalIgnoreCase));
        var detail = await auditor.PageAsync(row.QuerySelector("a")!.GetAttribute("href")!);
        detail.Body!.GetAttribute("data-page").ShouldBe("audit-event");
    }

    [Fact]
    public async Task The_second_factor_is_asked_for_once_it_is_on()
    {
        var name = await app.AddAccountAsync(RoleCatalogue.DistrictClerk, await app.World.DistrictAsync());
        var browser = app.Visitor();
        await browser.SignInAsync(name, TestAccounts.Password);
        var key = (await browser.PageAsync("/account/two-factor")).QuerySelector("[data-totp-key]")!.TextContent;
        var on = await browser.SendFormAsync("/account/two-factor", new() { ["Code"] = Totp.Now(key) }, "/account/two-factor/on");
        var codes = (await on.PageAsync()).QuerySelectorAll("[data-recovery-code]").Select(c => c.TextContent).ToList();
        codes.Count.ShouldBe(8);

        var next = app.Visitor();
        var first = await next.SendFormAsync("/account/sign-in", new() { ["UserName"] = name, ["Password"] = TestAccounts.Password });
        first.Headers.Location!.OriginalString.ShouldContain("/account/sign-in/code");
        (await next.GetAsync(new Uri("/account", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var wrong = await next.SendFormAsync("/account/sign-in/code", new() { ["Code"] = "000000x" });
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var right = await next.SendFormAsync("/account/sign-in/code", new() { ["Code"] = codes[0], ["IsRecoveryCode"] = "true" });
        right.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await next.GetAsync(new Uri("/account", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
