using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Access;

public sealed class SignInTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task A_signed_in_secretary_sees_the_own_account()
    {
        var district = await app.World.DistrictAsync();
        var browser = await app.SignInAsync(RoleCatalogue.DistrictClerk, district);
        var page = await browser.PageAsync("/account");
        page.Body!.GetAttribute("data-page").ShouldBe("account");
        page.Body.TextContent.ShouldContain("区委组织部(接收)");
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_even_for_the_right_one()
    {
        var name = await app.AddAccountAsync(RoleCatalogue.DistrictLeader, await app.World.DistrictAsync());
        for (var i = 0; i < 5; i++)
            (await TryAsync(name, "wrong")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var answer = await TryAsync(name, TestAccounts.Password);
        (await answer.PageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("锁定");
        (await app.Read(db => db.BusinessEvents.CountAsync(e => e.Kind == AccountEvents.LockedOut))).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task An_unknown_name_and_a_wrong_password_get_the_same_words()
    {
        var name = await app.AddAccountAsync(RoleCatalogue.DistrictLeader, await app.World.DistrictAsync());
        var unknown = await (await TryAsync("nobody-here", "x")).PageAsync();
        var wrong = await (await TryAsync(name, "x")).PageAsync();
        unknown.QuerySelector(".error-summary")!.TextContent.ShouldBe(wrong.QuerySelector(".error-summary")!.TextContent);
    }

    [Fact]
    public async Task A_first_password_must_be_changed_before_anything_else()
    {
        var district = await app.World.DistrictAsync();
        var name = await app.AddAccountAsync(RoleCatalogue.DistrictClerk, district, a => a.MustChangePassword = true);
        var browser = app.Visitor();
        await browser.SignInAsync(name, TestAccounts.Password);
        var answer = await browser.GetAsync(new Uri("/account", UriKind.Relative));
        answer.Headers.Location!.OriginalString.ShouldBe("/account/change-password");

        var changed = await browser.SendFormAsync("/account/change-password", new()
        {
            ["CurrentPassword"] = TestAccounts.Password, ["NewPassword"] = "a longer sentence", ["Again"] = "a longer sentence",
        });
        changed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await browser.GetAsync(new Uri("/account", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_disabled_account_loses_its_open_session_with_the_next_request()
    {
        var name = await app.AddAccountAsync(RoleCatalogue.DistrictClerk, await app.World.DistrictAsync());
        var browser = app.Visitor();
        await browser.SignInAsync(name, TestAccounts.Password);
        await app.Read(async db =>
        {
            (await db.Users.SingleAsync(a => a.UserName == name)).DisabledAt = DateTime.UnixEpoch;
            return await db.SaveChangesAsync();
        });
        var answer = await browser.GetAsync(new Uri("/account", UriKind.Relative));
        answer.Headers.Location!.PathAndQuery.ShouldStartWith("/account/sign-in");
        (await TryAsync(name, TestAccounts.Password)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task The_session_ends_after_the_idle_time()
    {
        await using var own = new WebApp();
        var browser = await own.SignInAsync(RoleCatalogue.DistrictClerk, await own.World.DistrictAsync());
        own.Clock.Advance(TimeSpan.FromMinutes(31));
        (await browser.GetAsync(new Uri("/account", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Keys_of_cookies_are_not_readable_in_the_database()
    {
        await app.SignInAsync(RoleCatalogue.DistrictClerk, await app.World.DistrictAsync());
        var stored = await app.Read(db => db.Set<DataProtectionKey>().Select(k => k.Xml).ToListAsync());
        stored.ShouldNotBeEmpty();
        stored.ShouldAllBe(xml => xml.Contains("<sealed") && !xml.Contains("<masterKey"));
    }

    private Task<HttpResponseMessage> TryAsync(string name, string password)
        => app.Visitor().SendFormAsync("/account/sign-in", new() { ["UserName"] = name, ["Password"] = password });
}
