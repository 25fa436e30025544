using System.Net;
using AngleSharp.Html.Dom;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns;
using PartyBuilding.Testing;
using Shouldly;

namespace PartyBuilding.Web.Tests.Returns;

/// <summary>What the level above says about findings, and the findings of a whole period.</summary>
public sealed class FindingPagesTests : IAsyncLifetime
{
    private const string Checks = "/returns/checks?form=std.DZB-1&period=2026-06";

    private readonly WebApp _app = new();
    private Organisation _district = null!;
    private Organisation _township = null!;
    private Organisation _branch = null!;
    private Guid _id;

    public async Task InitializeAsync()
    {
        _district = await _app.World.DistrictAsync();
        _township = await _app.World.TownshipAsync(_district);
        _branch = await _app.World.BranchAsync(_township);
        var district = await _app.SignInAsync(RoleCatalogue.DistrictClerk, _district);
        using var opened = await district.SendFormAsync("/returns/periods", new() { ["Form.FormCode"] = "std.DZB-1", ["Form.Month"] = "2026-06" });
        opened.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        _id = await _app.Read(db => db.Set<UnitReturn>().Select(r => r.PublicId).SingleAsync());
        var branch = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        using var saved = await branch.SendFormAsync(
            $"/returns/{_id}", new() { ["Cells[life.branch-meeting.held]"] = "0", ["Cells[dues.payable]"] = "0", ["Cells[dues.paid]"] = "10" });
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task A_reviewer_sets_a_finding_aside_and_takes_that_back()
    {
        var township = await _app.SignInAsync(RoleCatalogue.TownshipClerk, _township);
        using (var empty = await township.SendFormAsync($"/returns/{_id}", new() { ["Reason"] = "" }, $"/returns/{_id}/set-asides/M42"))
        {
            empty.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await empty.PageAsync()).QuerySelector(".error-summary a")!.GetAttribute("href").ShouldBe("#aside-M42");
        }

        using (var done = await township.SendFormAsync($"/returns/{_id}", new() { ["Reason"] = "换届中，下月补开" }, $"/returns/{_id}/set-asides/M42"))
            done.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var branch = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        var page = await branch.PageAsync($"/returns/{_id}");
        page.QuerySelector("[data-check='M42']")!.TextContent.ShouldContain("搁置：换届中，下月补开");
        page.QuerySelector("[data-action='take-back-finding']").ShouldBeNull();
        page.QuerySelector("[data-action='set-finding-aside']").ShouldBeNull();

        using (var back = await township.SendFormAsync($"/returns/{_id}", [], $"/returns/{_id}/set-asides/M42/take-back"))
            back.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await branch.PageAsync($"/returns/{_id}")).QuerySelector("[data-check='M42'] [data-aside]").ShouldBeNull();
    }

    [Fact]
    public async Task A_refused_reason_stays_as_it_was_typed()
    {
        var township = await _app.SignInAsync(RoleCatalogue.TownshipClerk, _township);
        var words = new string('长', 250);
        using var answer = await township.SendFormAsync($"/returns/{_id}", new() { ["Reason"] = words }, $"/returns/{_id}/set-asides/M42");
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        ((IHtmlInputElement)(await answer.PageAsync()).QuerySelector("#aside-M42")!).Value.ShouldBe(words);
    }

    [Fact]
    public async Task Another_township_finds_neither_the_return_nor_its_findings()
    {
        var other = await _app.World.TownshipAsync(_district, "大场镇党委");
        var stranger = await _app.SignInAsync(RoleCatalogue.TownshipClerk, other);
        using (var answer = await stranger.GetAsync(new Uri($"/returns/{_id}", UriKind.Relative)))
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = await stranger.PageAsync(Checks);
        page.Body!.TextContent.ShouldContain("您的范围里没有这一期的报表");
        page.QuerySelector("[data-finding]").ShouldBeNull();
    }

    [Fact]
    public async Task An_explanation_is_approved_or_refused_beside_its_finding()
    {
        var branch = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        using (var explained = await branch.SendFormAsync($"/returns/{_id}", new() { ["Finding"] = "M41", ["Explanation"] = "补交上年" }, $"/returns/{_id}/explanations"))
            explained.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await _app.Read(async db =>
        {
            var found = await db.Set<UnitReturn>().SingleAsync();
            found.Submit(1, "支部书记", DateTime.UnixEpoch).ShouldBeTrue();
            return await db.SaveChangesAsync();
        });
        var township = await _app.SignInAsync(RoleCatalogue.TownshipClerk, _township);
        using (var approved = await township.SendFormAsync($"/returns/{_id}", [], $"/returns/{_id}/explanations/M41/approve"))
            approved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await branch.PageAsync($"/returns/{_id}")).QuerySelector("[data-check='M41'] [data-decision]")!.TextContent.ShouldContain("认可");
        using (var refused = await township.SendFormAsync($"/returns/{_id}", new() { ["Reason"] = "没有收据" }, $"/returns/{_id}/explanations/M41/refuse"))
            refused.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await branch.PageAsync($"/returns/{_id}");
        page.QuerySelector(".sent-back")!.TextContent.ShouldContain("M41 的说明没有认可：没有收据");
        page.QuerySelector("[data-check='M41'] [data-decision]")!.TextContent.ShouldContain("没有认可：没有收据");
    }

    [Fact]
    public async Task The_findings_of_a_period_are_counted_by_rule_listed_by_unit_and_exported()
    {
        var township = await _app.SignInAsync(RoleCatalogue.TownshipClerk, _township);
        var page = await township.PageAsync(Checks);
        page.QuerySelector("[data-rule='M42'] td.number")!.TextContent.ShouldBe("1");
        page.QuerySelectorAll("[data-finding]").Length.ShouldBeGreaterThan(2);
        page.QuerySelector("[data-finding='M41'] th a")!.GetAttribute("href").ShouldBe($"/returns/{_id}#checks");
        var one = await township.PageAsync(Checks + "&rule=M41");
        one.QuerySelectorAll("[data-finding]").ShouldHaveSingleItem().TextContent.ShouldContain("实交党费 10.00 元，多于应交 0.00 元");
        using var answer = await township.GetAsync(new Uri("/returns/checks/workbook?form=std.DZB-1&period=2026-06", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var content = new MemoryStream();
        await answer.Content.CopyToAsync(content);
        using var book = new XLWorkbook(content);
        book.Worksheet("按单位").CellsUsed().Any(c => c.GetString() == "M41").ShouldBeTrue();
    }
}
