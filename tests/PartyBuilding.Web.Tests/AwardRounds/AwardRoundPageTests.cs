using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.AwardRounds;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.AwardRounds;

/// <summary>A round opened by the township and seen by a branch below it.</summary>
public sealed class AwardRoundPageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _township = null!;
    private HttpClient _clerk = null!;
    private HttpClient _secretary = null!;
    private HttpClient _stranger = null!;

    public async Task InitializeAsync()
    {
        var district = await _app.World.DistrictAsync();
        _township = await _app.World.TownshipAsync(district, "甲街道党工委");
        var elsewhere = await _app.World.TownshipAsync(district, "乙镇党委");
        _clerk = await _app.SignInAsync(RoleCatalogue.TownshipClerk, _township);
        _secretary = await _app.SignInAsync(RoleCatalogue.BranchSecretary, await _app.World.BranchAsync(_township, "甲支部"));
        _stranger = await _app.SignInAsync(RoleCatalogue.TownshipClerk, elsewhere);
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_round_is_opened_once_and_a_branch_below_may_nominate()
    {
        using var sent = await OpenAsync("两优一先评选");
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await sent.PageAsync()).QuerySelector(".error-summary")?.TextContent);
        var at = sent.Headers.Location!.ToString();
        (await _secretary.PageAsync("/award-rounds")).QuerySelector("tbody")!.TextContent.ShouldContain("两优一先评选");
        (await _secretary.PageAsync(at + "/nominate")).QuerySelector("form[method=post]").ShouldNotBeNull();
        using var elsewhere = await _stranger.GetAsync(new Uri(at, UriKind.Relative));
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_refused_round_keeps_everything_typed()
    {
        using var sent = await OpenAsync("");
        sent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await sent.PageAsync();
        page.QuerySelector(".error-summary").ShouldNotBeNull();
        page.QuerySelector("#Document")!.GetAttribute("value").ShouldBe("甲党〔2026〕1号");
        page.QuerySelector("#Kind option[selected]")!.GetAttribute("value").ShouldBe(nameof(AwardRoundKind.TwoExcellents));
        (await _app.Read(db => db.Set<AwardRound>().CountAsync())).ShouldBe(0);
    }

    private Task<HttpResponseMessage> OpenAsync(string title) => _clerk.SendFormAsync("/award-rounds/new", new()
    {
        ["Organisation"] = _township.PublicId.ToString(), ["Kind"] = nameof(AwardRoundKind.TwoExcellents), ["Year"] = "2026", ["Title"] = title,
        ["Document"] = "甲党〔2026〕1号", ["StartsOn"] = "2026-05-01",
    }, "/award-rounds");
}
