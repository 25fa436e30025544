using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Security;

public sealed class RequestLimitTests
{
    [Fact]
    public async Task Too_many_sign_ins_from_one_address_are_refused_for_known_and_unknown_names_alike()
    {
        await using var app = new LimitedApp();
        var name = await app.AddAccountAsync(RoleCatalogue.DistrictClerk, await app.World.DistrictAsync());
        for (var i = 0; i < LimitedApp.Limit; i++)
            (await TryAsync(app, $"nobody-{i}")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var events = await app.Read(db => db.BusinessEvents.CountAsync());
        foreach (var user in new[] { "nobody", name })
        {
            using var answer = await TryAsync(app, user, TestAccounts.Password);
            answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            answer.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(60));
            var page = await answer.PageAsync();
            page.QuerySelector(".error-summary")!.TextContent.ShouldContain("登录太频繁");
            page.QuerySelector("[name=UserName]")!.GetAttribute("value").ShouldBe(user);
            page.QuerySelector("[name=Password]")!.GetAttribute("value").ShouldBeNullOrEmpty();
        }

        // A flood must not become a flood of events.
        (await app.Read(db => db.BusinessEvents.CountAsync())).ShouldBe(events);
    }

    [Fact]
    public async Task Too_many_questions_for_id_numbers_are_refused_and_what_was_typed_stays()
    {
        await using var app = new LimitedApp();
        var district = await app.World.DistrictAsync();
        var branch = await app.World.BranchAsync(await app.World.TownshipAsync(district));
        var browser = await app.SignInAsync(RoleCatalogue.BranchSecretary, branch);
        var form = new Dictionary<string, string>
        {
            ["IdNumber"] = "11010519491231002X", ["Name"] = "王小明", ["Step"] = "check", ["BranchKey"] = branch.PublicId.ToString(),
        };
        for (var i = 0; i < LimitedApp.Limit; i++)
            (await browser.SendFormAsync("/members/new", form)).StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
        using var answer = await browser.SendFormAsync("/members/new", form);
        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        var page = await answer.PageAsync();
        page.QuerySelector(".error-summary")!.TextContent.ShouldContain("查询太频繁");
        page.QuerySelector("[name=Name]")!.GetAttribute("value").ShouldBe("王小明");
        page.QuerySelector("[name=IdNumber]")!.GetAttribute("value").ShouldBe("11010519491231002X");
    }

    private static Task<HttpResponseMessage> TryAsync(WebApp app, string user, string password = "wrong")
        => app.Visitor().SendFormAsync("/account/sign-in", new() { ["UserName"] = user, ["Password"] = password });

    private sealed class LimitedApp : WebApp
    {
        public const int Limit = 3;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Limits:SignInsPerMinute", "3");
            builder.UseSetting("Limits:IdNumbersPerMinute", "3");
        }
    }
}
