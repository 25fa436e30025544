using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Transfers;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Transfers;

public sealed class TransferPageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _branch = null!;
    private Organisation _receiver = null!;
    private WorldMember _member = null!;
    private HttpClient _sender = null!;
    private HttpClient _taker = null!;

    public async Task InitializeAsync()
    {
        var district = await _app.World.DistrictAsync();
        var sender = await _app.World.TownshipAsync(district, "甲街道党工委");
        _receiver = await _app.World.TownshipAsync(district, "乙镇党委");
        _branch = await _app.World.BranchAsync(sender, "甲支部");
        await _app.World.BranchAsync(sender, "甲二支部");
        await _app.World.BranchAsync(_receiver, "乙支部");
        _member = await _app.World.MemberAsync(_branch, name: "张秀英", sex: "2");
        _sender = await _app.SignInAsync(RoleCatalogue.TownshipClerk, sender);
        _taker = await _app.SignInAsync(RoleCatalogue.TownshipClerk, _receiver);
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task An_application_without_a_destination_comes_back_with_everything_typed()
    {
        using var sent = await AskAsync([]);
        sent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await sent.PageAsync();
        page.QuerySelector(".error-summary").ShouldNotBeNull();
        page.QuerySelector("#Contact")!.GetAttribute("value").ShouldBe("13800000000");
        page.QuerySelector("input[name=PersonKeys]")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task A_case_shows_each_side_its_own_steps_and_the_desk_counts_it()
    {
        var at = await AskedAsync();
        (await _sender.PageAsync(at)).QuerySelector("[data-action='consent-transfer']").ShouldNotBeNull();
        (await _sender.PageAsync("/")).QuerySelector(".queue")!.TextContent.ShouldContain("1 件等您办理");

        var coming = await _taker.PageAsync("/transfers?queue=coming");
        coming.QuerySelector("tbody")!.TextContent.ShouldContain("张秀英");
        var other = await _taker.PageAsync(at);
        other.QuerySelector("[data-action='consent-transfer']").ShouldBeNull();
        other.QuerySelector("a[href^='/members/']:not([href='/members'])").ShouldBeNull();
    }

    [Fact]
    public async Task A_letter_without_its_blanks_is_refused_in_words_on_the_page()
    {
        var at = await AskedAsync();
        using var sent = await _sender.SendFormAsync(at, new() { ["DuesPaidTo"] = "" }, at + "/consent");
        sent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await sent.PageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("L1710-1719");
    }

    [Fact]
    public async Task Approvals_and_histories_list_the_case()
    {
        await AskedAsync();
        (await _sender.PageAsync("/transfers?queue=out")).QuerySelector("tbody")!.TextContent.ShouldContain("区内跨党委");
        (await _sender.PageAsync("/transfers?queue=approvals")).QuerySelector("tbody")!.TextContent.ShouldContain("申请转接");
    }

    private async Task<string> AskedAsync()
    {
        using var sent = await AskAsync(new() { ["ToCommitteeKey"] = _receiver.PublicId.ToString() });
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var key = await _app.Read(db => db.Set<TransferCase>().Select(t => t.PublicId).SingleAsync());
        sent.Headers.Location!.ToString().ShouldBe($"/transfers/{key}");
        return $"/transfers/{key}";
    }

    private Task<HttpResponseMessage> AskAsync(Dictionary<string, string> more)
        => _sender.SendFormAsync($"/transfers/new?branch={_branch.PublicId}", new(more)
        {
            ["Branch"] = _branch.PublicId.ToString(),
            ["PersonKeys"] = _member.Person.PublicId.ToString(),
            ["WhyMoved"] = nameof(TransferReason.Job),
            ["Contact"] = "13800000000",
        }, "/transfers");
}
