using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Service;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Service;

/// <summary>Pledges and pairings, as a secretary keeps them.</summary>
public sealed class PledgePageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private WorldMember _member = null!;
    private HttpClient _secretary = null!;
    private HttpClient _stranger = null!;

    public async Task InitializeAsync()
    {
        var township = await _app.World.TownshipAsync(await _app.World.DistrictAsync());
        var (branch, other) = (await _app.World.BranchAsync(township, "甲支部"), await _app.World.BranchAsync(township, "乙支部"));
        _member = await _app.World.MemberAsync(branch, name: "陈一");
        _secretary = await _app.SignInAsync(RoleCatalogue.BranchSecretary, branch);
        _stranger = await _app.SignInAsync(RoleCatalogue.BranchSecretary, other);
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_pledge_without_its_member_comes_back_with_what_was_typed_and_right_it_is_there_once()
    {
        using var refused = await PledgeAsync(new() { ["Add.PersonKey"] = "" });
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await refused.PageAsync();
        page.QuerySelector("#Add_PersonKey-error").ShouldNotBeNull();
        page.QuerySelector("#Add_Text")!.GetAttribute("value").ShouldBe("每月为独居老人配药一次");

        var key = Guid.NewGuid().ToString();
        using var first = await PledgeAsync(new() { ["SubmissionId"] = key });
        first.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await first.PageAsync()).QuerySelector(".error-summary")?.TextContent);
        using var second = await PledgeAsync(new() { ["SubmissionId"] = key });
        second.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _app.Read(db => db.Set<Pledge>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Another_branch_finishes_no_pledge_of_this_one()
    {
        var key = Guid.NewGuid().ToString();
        using var made = await PledgeAsync(new() { ["SubmissionId"] = key });
        var version = await _app.Read(db => db.Set<Pledge>().Select(p => p.RecordedNo.ToString()).SingleAsync());
        using var foreign = await _stranger.PostAsync(new Uri($"/service/Pledge/{key}/finish", UriKind.Relative), await WithTokenAsync(version));
        foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _app.Read(db => db.Set<Pledge>().SingleAsync(p => p.SupersededNo == Recorded.Current))).FulfilledOn.ShouldBeNull();
    }

    [Fact]
    public async Task A_pairing_without_its_form_comes_back_with_what_was_typed_and_right_it_is_there_once()
    {
        using var refused = await PairAsync(new() { ["Add.Form"] = "" });
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await refused.PageAsync();
        page.QuerySelector("#Add_Form-error").ShouldNotBeNull();
        page.QuerySelector("#Add_Text")!.GetAttribute("value").ShouldBe("镇中心小学党支部");
        page.QuerySelector("#Add_Promise")!.TextContent.ShouldContain("每季度走访一次");

        var key = Guid.NewGuid().ToString();
        using var first = await PairAsync(new() { ["SubmissionId"] = key });
        first.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await first.PageAsync()).QuerySelector(".error-summary")?.TextContent);
        using var second = await PairAsync(new() { ["SubmissionId"] = key });
        second.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _app.Read(db => db.Set<Pair>().CountAsync())).ShouldBe(1);
    }

    // The stranger's page offers no form for it: what somebody would send by hand.
    private async Task<FormUrlEncodedContent> WithTokenAsync(string version)
    {
        var token = (await _stranger.PageAsync("/service?kind=Pledge")).QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        return new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["version"] = version, ["on"] = "2026-07-01", ["text"] = "办好了" });
    }

    private Task<HttpResponseMessage> PledgeAsync(Dictionary<string, string> change) => SendAsync("Pledge", change, new()
    {
        ["Add.PersonKey"] = _member.Person.PublicId.ToString(), ["Add.Text"] = "每月为独居老人配药一次", ["Add.On"] = "2026-07-01",
    });

    private Task<HttpResponseMessage> PairAsync(Dictionary<string, string> change) => SendAsync("Pair", change, new()
    {
        ["Add.Form"] = nameof(PairForm.OrganisationAndUnit), ["Add.Text"] = "镇中心小学党支部", ["Add.Helper"] = nameof(PairHelper.GrassRoots),
        ["Add.Promise"] = "每季度走访一次", ["Add.SignedOn"] = "2026-07-01", ["Add.On"] = "2026-07-01",
    });

    private Task<HttpResponseMessage> SendAsync(string kind, Dictionary<string, string> change, Dictionary<string, string> fields)
    {
        foreach (var (name, value) in change)
            fields[name] = value;
        return _secretary.SendFormAsync($"/service?kind={kind}", fields, $"/service/{kind}");
    }
}
