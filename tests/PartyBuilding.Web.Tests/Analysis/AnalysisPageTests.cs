using System.Net;
using AngleSharp.Html.Dom;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Analysis;

/// <summary>Cross-tabs without a script: the table, what its cells open, saving, the brief.</summary>
public sealed class AnalysisPageTests : IAsyncLifetime
{
    private const string Table = "/statistics/analysis/table?Row=Members.sex&Column=Members.age&Compare=true";

    private readonly WebApp _app = new();
    private Organisation _district = null!;
    private Organisation _branch = null!;
    private HttpClient _clerk = null!;
    private HttpClient _leader = null!;

    public async Task InitializeAsync()
    {
        _district = await _app.World.DistrictAsync();
        var township = await _app.World.TownshipAsync(_district);
        _branch = await _app.World.BranchAsync(township, "甲支部");
        var other = await _app.World.BranchAsync(await _app.World.TownshipAsync(_district, "杨行镇党委"), "乙支部");
        await _app.World.MemberAsync(_branch, name: "张秀英", sex: "2", birth: "1950-01-01");
        await _app.World.MemberAsync(_branch, name: "李明", birth: "1995-01-01");
        await _app.World.MemberAsync(other, name: "王五", sex: "2", birth: "1950-01-01");
        _clerk = await _app.SignInAsync(RoleCatalogue.TownshipClerk, township);
        _leader = await _app.SignInAsync(RoleCatalogue.DistrictLeader, _district);
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_table_counts_the_scope_and_each_figure_opens_its_people()
    {
        var page = await _clerk.PageAsync(Table);
        page.QuerySelector("[data-figure=total]")!.TextContent.ShouldBe("2");
        page.QuerySelector("[data-cell='2/60'] .cell-share")!.TextContent.ShouldBe("50.0%");
        page.QuerySelector("[data-cell='2/60'] .cell-change")!.TextContent.ShouldBe("0（0.0%）");
        var link = ((IHtmlAnchorElement)page.QuerySelector("[data-cell='2/60'] a")!).PathName + ((IHtmlAnchorElement)page.QuerySelector("[data-cell='2/60'] a")!).Search;
        var people = await _clerk.PageAsync(link);
        people.QuerySelectorAll("[data-row] th").Select(r => r.TextContent.Trim()).ShouldBe(["张秀英"]);
        ((IHtmlAnchorElement)people.QuerySelector("[data-action=export-people]")!).Search.ShouldContain("r=2");
        using var file = await _clerk.GetAsync(new Uri(link.Replace("/people?", "/people/export?", StringComparison.Ordinal), UriKind.Relative));
        file.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        page.QuerySelectorAll("figure.chart svg rect").Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_leader_reads_figures_without_links_to_people_but_opens_organisations()
    {
        var page = await _leader.PageAsync(Table);
        page.QuerySelector("[data-figure=total]")!.TextContent.ShouldBe("3");
        page.QuerySelector("[data-cell] a").ShouldBeNull();
        page.QuerySelector("[data-action=export-analysis]").ShouldBeNull();
        using var people = await _leader.GetAsync(new Uri("/statistics/analysis/people?Row=Members.sex&r=2", UriKind.Relative));
        people.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var organisations = await _leader.PageAsync("/statistics/analysis/table?Row=Organisations.kind");
        organisations.QuerySelector("[data-cell='4/'] a").ShouldNotBeNull();
        (await _leader.PageAsync("/statistics/analysis/organisations?Row=Organisations.kind&r=4")).QuerySelectorAll("[data-row]").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("Row=Members.sex&Column=Members.sex", "Column-error")]
    [InlineData("Row=Members.sex&Column=Organisations.kind", "Column-error")]
    [InlineData("Row=Members.sex&AsAt=2030-01-01", "AsAt-error")]
    [InlineData("Row=Members.sex&AsAt=昨天", "AsAt-error")]
    [InlineData("Row=Members.sex&Organisation=乙支部", "Organisation-error")]
    [InlineData("Row=Members.sex&Condition=0190f000-0000-7000-8000-000000000001", "Condition-error")]
    public async Task What_cannot_be_asked_comes_back_at_its_field_with_422(string query, string at)
    {
        using var answer = await _clerk.GetAsync(new Uri("/statistics/analysis/table?" + query, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.PageAsync();
        page.GetElementById(at).ShouldNotBeNull();
        ((IHtmlSelectElement)page.GetElementById("Row")!).Value.ShouldBe("Members.sex");
    }

    [Fact]
    public async Task An_analysis_is_saved_with_a_figure_of_a_document_shared_and_taken_back()
    {
        using var refused = await SaveAsync(new() { ["Targets[0].Category"] = "2", ["Targets[0].Percent"] = "二十", ["Targets[0].Document"] = "文件", ["Name"] = "女党员" });
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.PageAsync()).QuerySelector("[name='Targets[0].Percent']")!.GetAttribute("value").ShouldBe("二十");
        using var saved = await SaveAsync(new() { ["Targets[0].Category"] = "2", ["Targets[0].Percent"] = "52", ["Targets[0].Document"] = "沪委组〔2005〕1号", ["Name"] = "女党员", ["Shared"] = "true" });
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var address = saved.Headers.Location!.OriginalString;
        (await _clerk.PageAsync(address)).QuerySelector("[data-target='2']")!.TextContent.ShouldContain("−2 个百分点");
        var secretary = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        var theirs = await secretary.PageAsync(address);
        theirs.QuerySelector("[data-action=delete-analysis]").ShouldBeNull();
        (await secretary.PageAsync("/statistics/analysis")).QuerySelectorAll("[data-row]").Length.ShouldBe(1);
        using var stale = await _clerk.SendFormAsync(address, new() { ["version"] = "77" }, address + "/delete");
        stale.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        using var deleted = await _clerk.SendFormAsync(address, [], address + "/delete");
        deleted.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var gone = await secretary.GetAsync(new Uri(address, UriKind.Relative));
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Figures_are_read_by_everybody_only_after_another_person_of_the_district_approved()
    {
        using var saved = await SaveAsync(new() { ["Name"] = "性别结构" });
        var address = saved.Headers.Location!.OriginalString;
        using var nameless = await _clerk.SendFormAsync(address, new() { ["Purpose"] = " " }, address + "/propose");
        nameless.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var proposed = await _clerk.SendFormAsync(address, new() { ["Purpose"] = "工作通报" }, address + "/propose");
        var publication = proposed.Headers.Location!.OriginalString;
        var branchClerk = await _app.SignInAsync(RoleCatalogue.BranchClerk, _branch);
        using var notYet = await branchClerk.GetAsync(new Uri(publication, UriKind.Relative));
        notYet.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _clerk.PageAsync(publication)).QuerySelector("[data-action=approve-publication]").ShouldBeNull();
        var district = await _app.SignInAsync(RoleCatalogue.DistrictClerk, _district);
        using var unchecked_ = await district.SendFormAsync(publication, new() { ["MayBePublic"] = "true" }, publication + "/approve");
        unchecked_.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await unchecked_.PageAsync()).GetElementById("SecrecyChecked-error").ShouldNotBeNull();
        var today = (await district.PageAsync(publication)).QuerySelector("[data-record] dd")!.TextContent[^10..];
        using var approved = await district.SendFormAsync(
            publication, new() { ["MayBePublic"] = "true", ["SecrecyChecked"] = "true", ["On"] = today }, publication + "/approve");
        approved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await branchClerk.PageAsync(publication)).QuerySelector("[data-figure=total]")!.TextContent.ShouldBe("2");
        (await branchClerk.PageAsync("/publications")).QuerySelectorAll("[data-row]").Length.ShouldBe(1);
        using var withdrawn = await district.SendFormAsync(publication, new() { ["Reason"] = "数字有误" }, publication + "/withdraw");
        withdrawn.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var gone = await branchClerk.GetAsync(new Uri(publication, UriKind.Relative));
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_brief_of_a_leader_opens_tables_and_no_names()
    {
        var page = await _leader.PageAsync("/statistics/brief");
        page.QuerySelectorAll(".figure-value").First().TextContent.ShouldContain("3");
        page.QuerySelector("[data-row='2'] .number")!.TextContent.ShouldBe("2");
        page.QuerySelectorAll(".content a, main a").OfType<IHtmlAnchorElement>().ShouldAllBe(a => !a.PathName.StartsWith("/members", StringComparison.Ordinal));
    }

    private Task<HttpResponseMessage> SaveAsync(Dictionary<string, string> fields)
        => _clerk.SendFormAsync("/statistics/analysis/table?Row=Members.sex", new(fields) { ["Do"] = "save-as" }, "/statistics/analysis/save");
}
