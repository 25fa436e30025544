using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.AwardRounds;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.AwardRounds;

/// <summary>Nominations by a branch, reviewed by the township that runs the round.</summary>
public sealed class NominationPageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private WorldMember _member = null!;
    private HttpClient _clerk = null!;
    private HttpClient _secretary = null!;
    private HttpClient _stranger = null!;
    private string _round = "";

    public async Task InitializeAsync()
    {
        var district = await _app.World.DistrictAsync();
        var township = await _app.World.TownshipAsync(district, "甲街道党工委");
        var branch = await _app.World.BranchAsync(township, "甲支部");
        _member = await _app.World.MemberAsync(branch, name: "陈一");
        _clerk = await _app.SignInAsync(RoleCatalogue.TownshipClerk, township);
        _secretary = await _app.SignInAsync(RoleCatalogue.BranchSecretary, branch);
        _stranger = await _app.SignInAsync(RoleCatalogue.BranchSecretary, await _app.World.BranchAsync(township, "乙支部"));
        using var opened = await _clerk.SendFormAsync("/award-rounds/new", new()
        {
            ["Organisation"] = township.PublicId.ToString(), ["Kind"] = nameof(AwardRoundKind.TwoExcellents), ["Year"] = "2026", ["Title"] = "两优一先评选",
            ["Document"] = "甲党〔2026〕1号", ["StartsOn"] = "2026-05-01",
        }, "/award-rounds");
        _round = opened.Headers.Location!.ToString();
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_nomination_without_deeds_comes_back_with_everything_typed()
    {
        using var sent = await NominateAsync(new() { ["Deeds"] = "" });
        sent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await sent.PageAsync();
        page.QuerySelector("#Deeds-error").ShouldNotBeNull();
        page.QuerySelector("#Present")!.GetAttribute("value").ShouldBe("20");
        page.QuerySelector("#PersonKey option[selected]")!.GetAttribute("value").ShouldBe(_member.Person.PublicId.ToString());
        (await _app.Read(db => db.Set<AwardNomination>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_nomination_sent_twice_is_there_once_and_the_branch_beside_does_not_see_it()
    {
        var key = Guid.NewGuid().ToString();
        using var first = await NominateAsync(new() { ["SubmissionId"] = key });
        first.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await first.PageAsync()).QuerySelector(".error-summary")?.TextContent);
        using var second = await NominateAsync(new() { ["SubmissionId"] = key });
        second.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _app.Read(db => db.Set<AwardNomination>().CountAsync())).ShouldBe(1);
        using var beside = await _stranger.GetAsync(new Uri($"/award-rounds/nominations/{key}", UriKind.Relative));
        beside.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_nomination_somebody_checked_meanwhile_comes_back_with_the_newest_version_and_what_was_typed()
    {
        var key = Guid.NewGuid().ToString();
        using var made = await NominateAsync(new() { ["SubmissionId"] = key });
        var at = $"/award-rounds/nominations/{key}";
        var stale = await VersionAsync();
        using var checkedFirst = await StepAsync(at, stale, nameof(NominationStepKind.PreReview), "材料齐全");
        checkedFirst.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await checkedFirst.PageAsync()).QuerySelector(".error-summary")?.TextContent);

        using var late = await StepAsync(at, stale, nameof(NominationStepKind.MassOpinions), "走访群众五名");
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await late.PageAsync();
        page.QuerySelector($"form[action='{at}/step'] input[name='Version']")!.GetAttribute("value").ShouldBe(await VersionAsync());
        page.QuerySelector($"form[action='{at}/step']")!.OuterHtml.ShouldContain("走访群众五名");
    }

    private Task<string> VersionAsync() => _app.Read(db => db.Set<AwardNomination>().Select(n => n.Version.ToString()).SingleAsync());

    private Task<HttpResponseMessage> StepAsync(string at, string version, string kind, string text)
        => _clerk.SendFormAsync(at, new() { ["Version"] = version, ["Step"] = kind, ["On"] = "2026-06-20", ["Text"] = text }, at + "/step");

    private Task<HttpResponseMessage> NominateAsync(Dictionary<string, string> change)
    {
        var fields = new Dictionary<string, string>
        {
            ["Category"] = nameof(AwardCategory.ExcellentMember), ["PersonKey"] = _member.Person.PublicId.ToString(), ["On"] = "2026-06-10", ["Deeds"] = "带头参加志愿服务",
            ["SelectedOn"] = "2026-06-08", ["Present"] = "20", ["InFavour"] = "19", ["HeardOn"] = "2026-06-09", ["HeardCount"] = "5",
        };
        foreach (var (name, value) in change)
            fields[name] = value;
        return _secretary.SendFormAsync(_round + "/nominate", fields);
    }
}
