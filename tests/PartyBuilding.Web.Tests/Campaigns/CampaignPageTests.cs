using System.Net;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Campaigns;

public sealed class CampaignPageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _township = null!;
    private Organisation _branch = null!;
    private Organisation _other = null!;
    private HttpClient _district = null!;
    private HttpClient _secretary = null!;

    public async Task InitializeAsync()
    {
        var district = await _app.World.DistrictAsync();
        _township = await _app.World.TownshipAsync(district, "甲街道党工委");
        _branch = await _app.World.BranchAsync(_township, "甲支部");
        _other = await _app.World.BranchAsync(_township, "甲二支部");
        await _app.World.MemberAsync(_branch, name: "张秀英", sex: "2");
        await _app.World.MemberAsync(_branch, name: "李思");
        await _app.World.MemberAsync(_other, name: "王五");
        _district = await _app.SignInAsync(RoleCatalogue.DistrictClerk, district);
        _secretary = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_campaign_without_a_name_comes_back_with_everything_typed()
    {
        using var sent = await _district.SendFormAsync("/campaigns/new", new() { ["Name"] = "", ["Basis"] = "区委〔2026〕1号", ["Questions[0]"] = "意见是否都有回音" });
        sent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await sent.PageAsync();
        page.QuerySelector(".error-summary").ShouldNotBeNull();
        page.QuerySelector("#Basis")!.GetAttribute("value").ShouldBe("区委〔2026〕1号");
        page.QuerySelector("input[name='Questions[0]']")!.GetAttribute("value").ShouldBe("意见是否都有回音");
    }

    [Fact]
    public async Task A_batch_is_placed_and_started_and_the_branch_enters_its_members_on_one_screen()
    {
        var batch = await StartedAsync();
        var at = $"{batch}/branches/{_branch.PublicId}";
        var page = await _secretary.PageAsync(at);
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        using var sent = await _secretary.SendFormAsync(at, new() { ["All"] = "true", ["Attendance"] = "Present", ["AttendedOn"] = Today }, at + "/tasks");
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var done = await _secretary.PageAsync(at + "?list=nottookpart");
        done.QuerySelector(".empty").ShouldNotBeNull();
        (await _district.PageAsync(batch)).QuerySelector("[data-row=total] [data-cell=rate]")!.TextContent.ShouldBe("66.7%");
    }

    [Fact]
    public async Task What_a_branch_typed_is_kept_when_it_is_refused()
    {
        var at = $"{await StartedAsync()}/branches/{_branch.PublicId}";
        using var sent = await _secretary.SendFormAsync(at, new() { ["FedBackOn"] = "20200101" }, at + "/tasks");
        sent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await sent.PageAsync()).QuerySelector("#FedBackOn")!.GetAttribute("value")!.ShouldStartWith("2020");
        using var figures = await _secretary.SendFormAsync(at + "/figures", new() { ["Values.ToBody"] = "3", ["Values.CorrectedAtOnce"] = "4" });
        figures.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await figures.PageAsync();
        page.QuerySelector("#CorrectedAtOnce")!.GetAttribute("value").ShouldBe("4");
        page.QuerySelector("#CorrectedAtOnce-error")!.TextContent.ShouldContain("多于意见");
        var form = (await _secretary.PageAsync(at + "/opinions/new")).Forms.First(f => f.GetAttribute("action")!.Contains("/opinions/", StringComparison.Ordinal)).GetAttribute("action")!;
        using var opinion = await SendAsync(at + "/opinions/new", form);
        opinion.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await opinion.PageAsync()).QuerySelector("#Text")!.TextContent.ShouldContain("公开不够及时");
    }

    [Fact]
    public async Task A_branch_reads_its_own_page_only_and_leads_nothing()
    {
        var batch = await StartedAsync();
        (await _secretary.GetAsync($"{batch}/branches/{_other.PublicId}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _secretary.GetAsync("/campaigns/new")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = await _secretary.PageAsync(batch);
        page.QuerySelector("[data-action='start-stage']").ShouldBeNull();
        page.QuerySelector("[data-row=total] [data-cell=members]")!.TextContent.ShouldBe("2");
        (await _secretary.PageAsync("/campaigns")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await _secretary.PageAsync("/")).QuerySelector(".queue")!.TextContent.ShouldContain("2 名党员还没有参加");
        foreach (var part in new[] { "/members", "/members?list=unplaced", "/branches", "/opinions" })
            (await _secretary.GetAsync(batch + part)).StatusCode.ShouldBe(HttpStatusCode.OK, part);
    }

    [Fact]
    public async Task The_coverage_leaves_as_a_workbook()
    {
        var batch = await StartedAsync();
        using var file = await _district.GetAsync(batch + "/export");
        file.StatusCode.ShouldBe(HttpStatusCode.OK);
        file.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        (await file.Content.ReadAsByteArrayAsync()).Length.ShouldBeGreaterThan(5_000);
    }

    [Fact]
    public async Task Pages_of_one_member_and_of_the_look_back_open_and_save()
    {
        var at = $"{await StartedAsync()}/branches/{_branch.PublicId}";
        var member = (await _secretary.PageAsync(at)).QuerySelector("tbody a[href^='/campaigns/members/']")!.GetAttribute("href")!;
        using var saved = await _secretary.SendFormAsync(member, new() { ["Achievements"] = "学习认真" }, member + "/change");
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _secretary.PageAsync(member)).QuerySelector("#Achievements")!.TextContent.ShouldContain("学习认真");
        using var refused = await _secretary.SendFormAsync(at + "/look-back", []);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var looked = await _secretary.SendFormAsync(at + "/look-back", new() { ["Answers[0].IsYes"] = "true", ["HeldOn"] = Today });
        looked.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private const string Today = "2026-07-05";

    private async Task<HttpResponseMessage> SendAsync(string page, string action)
    {
        // A new opinion has a key of its own at every look; the form is asked for again and sent to its own address.
        var document = await _secretary.PageAsync(page);
        var token = document.QuerySelector($"form[action*='/opinions/'] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = token, ["Version"] = "0", ["Text"] = "公开不够及时", ["Measure"] = "每周公开",
        });
        return await _secretary.PostAsync(new Uri(action, UriKind.Relative), content);
    }

    private async Task<string> StartedAsync()
    {
        using var opened = await _district.SendFormAsync(
            "/campaigns/new", new() { ["Name"] = "主题教育", ["Basis"] = "区委〔2026〕1号", ["Questions[0]"] = "意见是否都有回音", ["OpenedOn"] = Today });
        var campaign = opened.Headers.Location!.OriginalString;
        using var added = await _district.SendFormAsync(campaign + "/batches/new", new() { ["UnitKeys"] = _township.PublicId.ToString(), ["PlannedStart"] = Today });
        var batch = added.Headers.Location!.OriginalString;
        batch.ShouldStartWith("/campaigns/batches/");
        (await _district.SendFormAsync(batch, [], batch + "/place")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _district.SendFormAsync(batch, [], batch + "/stages/1/start")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return batch;
    }
}
