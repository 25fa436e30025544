using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Service;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Service;

/// <summary>The registers of serving and helping, as a secretary keeps them.</summary>
public sealed class ServicePageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _branch = null!;
    private HttpClient _secretary = null!;
    private HttpClient _stranger = null!;

    public async Task InitializeAsync()
    {
        var township = await _app.World.TownshipAsync(await _app.World.DistrictAsync());
        (_branch, var other) = (await _app.World.BranchAsync(township, "甲支部"), await _app.World.BranchAsync(township, "乙支部"));
        await _app.World.MemberAsync(_branch, name: "陈一");
        _secretary = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        _stranger = await _app.SignInAsync(RoleCatalogue.BranchSecretary, other);
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    // 2008 handbook L1675: a suggestion stays open until it has been answered.
    [Fact]
    public async Task A_suggestion_is_open_until_it_is_answered()
    {
        using var sent = await SuggestAsync("楼道灯不亮");
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var row = await _app.Read(db => db.Set<Suggestion>().SingleAsync(s => s.SupersededNo == Recorded.Current));
        (await _secretary.PageAsync("/service?kind=Suggestion&open=true")).QuerySelector("tbody")!.TextContent.ShouldContain("楼道灯不亮");
        using var answered = await _secretary.SendFormAsync(
            "/service?kind=Suggestion", new() { ["on"] = "2026-07-05", ["text"] = "已修好" }, $"/service/Suggestion/{row.Key}/finish");
        answered.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _secretary.PageAsync("/service?kind=Suggestion&open=true")).Body!.TextContent.ShouldNotContain("楼道灯不亮");
    }

    [Fact]
    public async Task A_refused_suggestion_keeps_what_was_chosen()
    {
        using var sent = await SuggestAsync("");
        sent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await sent.PageAsync();
        page.QuerySelector(".error-summary").ShouldNotBeNull();
        page.QuerySelector("#Add_Channel option[selected]")!.GetAttribute("value").ShouldBe(nameof(SuggestionChannel.Hotline));
        (await _app.Read(db => db.Set<Suggestion>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Another_branch_sees_none_of_it()
    {
        using var sent = await SuggestAsync("楼道灯不亮");
        (await _stranger.PageAsync("/service?kind=Suggestion")).Body!.TextContent.ShouldNotContain("楼道灯不亮");
    }

    private Task<HttpResponseMessage> SuggestAsync(string text) => _secretary.SendFormAsync(
        "/service?kind=Suggestion", new() { ["Add.Channel"] = nameof(SuggestionChannel.Hotline), ["Add.On"] = "2026-07-01", ["Add.Text"] = text }, "/service/Suggestion");
}
