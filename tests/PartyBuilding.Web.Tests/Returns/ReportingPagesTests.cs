using System.Net;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Testing;
using PartyBuilding.Web.Features.Returns.Review;
using Shouldly;

namespace PartyBuilding.Web.Tests.Returns;

/// <summary>报送情况 and 报送一览表 as their readers open them, the two lists of a cell, and the queue that goes on.</summary>
public sealed class ReportingPagesTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _district = null!;
    private Organisation _township = null!;
    private Organisation _branch = null!;
    private Dictionary<string, Guid> _returns = [];

    public async Task InitializeAsync()
    {
        _district = await _app.World.DistrictAsync();
        _township = await _app.World.TownshipAsync(_district, "东街道党工委");
        _branch = await _app.World.BranchAsync(_township, "甲支部");
        await _app.World.BranchAsync(_township, "乙支部");
        await _app.World.BranchAsync(_township, "丙支部");
        await _app.World.MemberAsync(_branch, name: "白玉兰");
        var district = await _app.SignInAsync(RoleCatalogue.DistrictClerk, _district);
        using var opened = await district.SendFormAsync("/returns/periods", new() { ["Form.FormCode"] = "std.DZB-1", ["Form.Month"] = "2026-06" });
        opened.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        _returns = await _app.Read(db => db.Set<UnitReturn>().Select(r => new { r.Organisation!.Name, r.PublicId }).ToDictionaryAsync(r => r.Name, r => r.PublicId));
        foreach (var unit in new[] { "甲支部", "乙支部" })
            await SubmitAsync(unit);
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task A_number_of_the_table_opens_its_returns_and_a_body_its_branches()
    {
        var district = await _app.SignInAsync(RoleCatalogue.DistrictClerk, _district);
        var page = await district.PageAsync("/returns/reporting");
        page.QuerySelector("tr[data-unit='东街道党工委'] .reporting-cell")!.TextContent.ShouldContain("66.7%");
        var list = await district.PageAsync(page.QuerySelector("tr[data-unit='东街道党工委'] [data-show='owing']")!.GetAttribute("href")!);
        list.QuerySelector("h1")!.TextContent.ShouldContain("东街道党工委　未报 1 份");
        list.QuerySelectorAll("tbody th a").Select(a => (a.TextContent, a.GetAttribute("href"))).ShouldBe([("丙支部", $"/returns/{_returns["丙支部"]}")]);
        var below = await district.PageAsync(page.QuerySelector("[data-action='open-unit']")!.GetAttribute("href")!);
        below.QuerySelectorAll("tbody tr").Select(r => r.GetAttribute("data-unit")).ShouldBe(["甲支部", "乙支部", "丙支部"]);
        below.QuerySelector("tr[data-unit='乙支部'] [data-show='empty']")!.TextContent.ShouldBe("1");
        below.QuerySelector("tr[data-unit='甲支部'] [data-show='empty']").ShouldBeNull();
    }

    [Fact]
    public async Task The_workbook_says_what_the_page_says()
    {
        var district = await _app.SignInAsync(RoleCatalogue.DistrictClerk, _district);
        using var workbook = await WorkbookAsync(district, "/returns/reporting/workbook");
        var row = workbook.Worksheet(1).RowsUsed().Single(r => r.Cell(1).GetString() == "东街道党工委");
        Enumerable.Range(2, 6).Select(i => row.Cell(i).GetDouble()).ShouldBe([3, 2, 0.667, 2, 0.667, 1]);
        using var grid = await WorkbookAsync(district, "/returns/grid/workbook");
        grid.Worksheet(1).RowsUsed().Skip(1).Select(r => (r.Cell(1).GetString(), r.Cell(2).GetString()))
            .ShouldBe([("甲支部", "↑ 待审"), ("乙支部", "↑ 待审"), ("丙支部", "○ 未开始")]);
        (await _app.Read(db => db.BusinessEvents.CountAsync(e => e.Kind == "report.exported"))).ShouldBe(2);
    }

    [Fact]
    public async Task A_cell_of_the_grid_says_its_state_in_a_sign_and_a_word_and_opens_the_return()
    {
        var township = await _app.SignInAsync(RoleCatalogue.TownshipClerk, _township);
        var page = await township.PageAsync("/returns/grid");
        page.QuerySelectorAll("[data-rove]").Select(a => (a.TextContent, a.GetAttribute("href")))
            .ShouldBe([("↑ 待审", $"/returns/{_returns["甲支部"]}"), ("↑ 待审", $"/returns/{_returns["乙支部"]}"), ("○ 未开始", $"/returns/{_returns["丙支部"]}")]);
        (await township.PageAsync("/returns/grid?form=std.DZB-1&state=waiting")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        var none = await township.PageAsync("/returns/grid?state=back");
        none.QuerySelector(".empty")!.TextContent.ShouldContain("没有这样的单位");
    }

    [Theory]
    [InlineData("/returns/reporting?organisation=")]
    [InlineData("/returns/grid?organisation=")]
    [InlineData("/returns/reporting/returns?form=std.DZB-1&period=2026-06&organisation=")]
    [InlineData("/returns/grid/workbook?organisation=")]
    public async Task Another_organisation_in_the_address_is_not_found(string address)
    {
        var branch = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        using var answer = await branch.GetAsync(new Uri(address + _township.PublicId, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var own = await branch.GetAsync(new Uri(address + _branch.PublicId, UriKind.Relative));
        own.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task After_one_is_passed_the_next_stands_open_and_nothing_left_is_said()
    {
        var township = await _app.SignInAsync(RoleCatalogue.TownshipClerk, _township);
        using var passed = await township.SendFormAsync($"/returns/review?open={_returns["甲支部"]}", [], $"/returns/{_returns["甲支部"]}/pass");
        passed.Headers.Location!.OriginalString.ShouldContain($"open={_returns["乙支部"]}&page=1");
        (await township.PageAsync("/returns/review")).QuerySelector("[data-hints]")!.TextContent.ShouldContain("提示 M42");
        using (var all = await township.SendFormAsync("/returns/review", [], "/returns/review/pass-clean"))
            all.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _app.Read(db => db.Set<UnitReturn>().CountAsync(r => r.Status == ReturnStatus.Reviewed))).ShouldBe(2);
    }

    [Fact]
    public async Task A_cell_of_an_arrived_return_has_two_lists()
    {
        var township = await _app.SignInAsync(RoleCatalogue.TownshipClerk, _township);
        var page = await township.PageAsync($"/returns/{_returns["甲支部"]}?cell=end&side=now");
        page.QuerySelector("[data-action='side-now']")!.GetAttribute("aria-current").ShouldBe("true");
        page.QuerySelectorAll(".panel-sides strong").Select(s => s.TextContent).ShouldBe(["1", "1"]);
        page.QuerySelector("#cell-people")!.TextContent.ShouldContain("两份名单相同");
        // An open return has the ledger's list alone.
        (await township.PageAsync($"/returns/{_returns["丙支部"]}?cell=end")).QuerySelector(".panel-sides").ShouldBeNull();
    }

    [Theory]
    [InlineData(52L, 50L, "−2（−3.8%）")]
    [InlineData(10L, 13L, "+3（+30%）")]
    [InlineData(9L, 13L, "+4")]
    [InlineData(0L, 3L, "+3")]
    [InlineData(5L, 5L, "")]
    [InlineData(null, 5L, "")]
    public void A_change_has_a_percentage_only_where_there_is_enough_to_take_a_share_of(long? before, long? now, string words)
        => ChangeWords.Of(before, now, new FormItem("a", "甲", "甲", ItemUnit.Person, ItemSource.Manual)).ShouldBe(words);

    private async Task SubmitAsync(string unit)
    {
        var township = await _app.SignInAsync(RoleCatalogue.TownshipClerk, _township);
        await _app.Read(async db =>
        {
            var id = _returns[unit];
            foreach (var cell in await db.Set<ReturnCell>().Where(c => c.Value == null && db.Set<UnitReturn>().Any(r => r.Id == c.ReturnId && r.PublicId == id)).ToListAsync())
                cell.Value = 0;
            return await db.SaveChangesAsync();
        });
        using var sent = await township.SendFormAsync($"/returns/{_returns[unit]}/check", [], $"/returns/{_returns[unit]}/submit");
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task<XLWorkbook> WorkbookAsync(HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var content = new MemoryStream();
        await answer.Content.CopyToAsync(content);
        content.Position = 0;
        return new XLWorkbook(content);
    }
}
