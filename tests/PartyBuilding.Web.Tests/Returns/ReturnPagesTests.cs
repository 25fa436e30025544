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

/// <summary>What happens around the main job: filling for a branch, remarks, workbooks, conflicts, the register that moves on.</summary>
public sealed class ReturnPagesTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _district = null!;
    private Organisation _township = null!;
    private Organisation _branch = null!;
    private Guid _id;
    private Guid _period;

    public async Task InitializeAsync()
    {
        _district = await _app.World.DistrictAsync();
        _township = await _app.World.TownshipAsync(_district);
        _branch = await _app.World.BranchAsync(_township);
        await _app.World.MemberAsync(_branch, name: "白玉兰");
        var district = await _app.SignInAsync(RoleCatalogue.DistrictClerk, _district);
        using var opened = await district.SendFormAsync("/returns/periods", new() { ["Form.FormCode"] = "std.DZB-1", ["Form.Month"] = "2026-06" });
        opened.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (_id, _period) = await _app.Read(db => db.Set<UnitReturn>().Select(r => new ValueTuple<Guid, Guid>(r.PublicId, r.Period!.PublicId)).SingleAsync());
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task The_township_fills_for_a_branch_and_the_page_and_the_history_say_so()
    {
        var township = await _app.SignInAsync(RoleCatalogue.TownshipClerk, _township);
        (await township.PageAsync($"/returns/{_id}")).Body!.TextContent.ShouldContain("您在代 第一党支部 填报");
        using (var saved = await township.SendFormAsync($"/returns/{_id}", new() { ["Cells[service.visits]"] = "2" }))
            saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await township.PageAsync($"/returns/{_id}/history")).Body!.TextContent.ShouldContain("代支部填报“走访困难党员”");
        var branch = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        (await branch.PageAsync($"/returns/{_id}")).Body!.TextContent.ShouldNotContain("您在代");
    }

    [Fact]
    public async Task A_remark_is_written_in_the_panel_and_printed_with_the_sheet()
    {
        var branch = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        using (var saved = await branch.SendFormAsync($"/returns/{_id}?cell=dues.paid", new() { ["Note"] = "收据第 12 号" }, $"/returns/{_id}/cells/dues.paid/note"))
            saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await branch.PageAsync($"/returns/{_id}")).QuerySelector(".sheet-notes")!.TextContent.ShouldContain("收据第 12 号");
        using var late = await branch.SendFormAsync(
            $"/returns/{_id}?cell=dues.paid", new() { ["Note"] = "另一种说法", ["Version"] = "0" }, $"/returns/{_id}/cells/dues.paid/note");
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var again = await late.PageAsync();
        again.QuerySelector("#note-text")!.TextContent.ShouldBe("另一种说法");
        again.QuerySelector(".error-summary")!.TextContent.ShouldContain("注明“实交”的出处");
    }

    [Fact]
    public async Task A_refused_override_keeps_the_figure_and_the_reason_that_were_typed()
    {
        var branch = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        using (var first = await branch.SendFormAsync($"/returns/{_id}", new() { ["Cells[service.visits]"] = "2" }))
            first.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var late = await branch.SendFormAsync(
            $"/returns/{_id}?cell=end.female", new() { ["Value"] = "1", ["Reason"] = "登记有误", ["Version"] = "0" }, $"/returns/{_id}/cells/end.female/override");
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await late.PageAsync();
        ((IHtmlInputElement)page.QuerySelector("#override-value")!).Value.ShouldBe("1");
        page.QuerySelector("#override-reason")!.TextContent.ShouldBe("登记有误");
        page.QuerySelector(".error-summary")!.TextContent.ShouldContain("填报“走访困难党员”");
    }

    [Fact]
    public async Task A_conflict_says_what_stands_in_the_cell_now()
    {
        var branch = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        using (var first = await branch.SendFormAsync($"/returns/{_id}", new() { ["Cells[service.visits]"] = "2" }))
            first.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var second = await branch.SendFormAsync($"/returns/{_id}", new() { ["Cells[service.visits]"] = "3", ["Version"] = "0" });
        second.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await second.PageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("“走访困难党员”现在是 2，您填的 3 还没有保存");
    }

    [Fact]
    public async Task A_workbook_goes_out_and_comes_back_and_a_bad_one_lists_its_cells()
    {
        var branch = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        using var empty = await UploadAsync(branch, await FilledAsync(branch, "十元"));
        empty.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await empty.PageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("“实交”填的是“十元”");
        using var good = await UploadAsync(branch, await FilledAsync(branch, "12.50"));
        good.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        ((IHtmlInputElement)(await branch.PageAsync($"/returns/{_id}")).QuerySelector("[data-cell='dues.paid']")!).Value.ShouldBe("12.50");
        (await branch.PageAsync($"/returns/{_id}/blank")).Body!.GetAttribute("data-page").ShouldBe("return-blank");
    }

    [Fact]
    public async Task The_district_tops_a_period_up_with_one_press()
    {
        await _app.World.BranchAsync(_township, "新支部", new DateOnly(2026, 6, 20));
        var district = await _app.SignInAsync(RoleCatalogue.DistrictClerk, _district);
        var page = await district.PageAsync($"/returns/periods/{_period}");
        page.QuerySelector("[data-action='align-units']")!.TextContent.ShouldBe("补上 1 个，去掉 0 个");
        using (var done = await district.SendFormAsync($"/returns/periods/{_period}", [], $"/returns/periods/{_period}/units"))
            done.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await district.PageAsync($"/returns/periods/{_period}")).QuerySelector("#units")!.TextContent.ShouldContain("与今天的组织名册一致");
    }

    [Fact]
    public async Task A_rolled_up_figure_opens_its_people()
    {
        var township = await _app.SignInAsync(RoleCatalogue.TownshipClerk, _township);
        var page = await township.PageAsync($"/returns/figure?form=std.DZB-1&period=2026-06&organisation={_township.PublicId}&cell=end");
        page.QuerySelector("tbody th")!.TextContent.ShouldBe("白玉兰");
        var branch = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        using var outside = await branch.GetAsync(new Uri($"/returns/figure?form=std.DZB-1&period=2026-06&organisation={_township.PublicId}&cell=end", UriKind.Relative));
        outside.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_people_of_a_figure_leave_as_a_workbook_of_the_same_people()
    {
        var township = await _app.SignInAsync(RoleCatalogue.TownshipClerk, _township);
        var page = await township.PageAsync($"/returns/figure?form=std.DZB-1&period=2026-06&organisation={_township.PublicId}&cell=end");
        var href = page.QuerySelector("[data-action=export-figure]")!.GetAttribute("href")!;
        using var answer = await township.GetAsync(new Uri(href, UriKind.Relative));
        using var workbook = new XLWorkbook(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()));
        workbook.Worksheet(1).RowsUsed().Skip(1).Select(r => r.Cell(1).GetString()).ShouldBe(page.QuerySelectorAll("tbody th").Select(t => t.TextContent));
        (await _app.Read(db => db.BusinessEvents.CountAsync(e => e.Kind == "report.exported"))).ShouldBe(1);
        var branch = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        using var outside = await branch.GetAsync(new Uri(href, UriKind.Relative));
        outside.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<byte[]> FilledAsync(HttpClient browser, string paid)
    {
        using var answer = await browser.GetAsync(new Uri($"/returns/{_id}/workbook", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var content = new MemoryStream();
        await answer.Content.CopyToAsync(content);
        content.Position = 0;
        using var workbook = new XLWorkbook(content);
        var sheet = workbook.Worksheet(1);
        sheet.RowsUsed().Single(r => r.Cell(2).GetString() == "dues.paid").Cell(6).SetValue(paid).DataType = XLDataType.Text;
        workbook.Save();
        return content.ToArray();
    }

    private async Task<HttpResponseMessage> UploadAsync(HttpClient browser, byte[] file)
    {
        var token = ((IHtmlInputElement)(await browser.PageAsync($"/returns/{_id}/upload")).QuerySelector("form[enctype] input[name=__RequestVerificationToken]")!).Value;
        using var form = new MultipartFormDataContent();
        using var text = new StringContent(token);
        using var bytes = new ByteArrayContent(file);
        form.Add(text, "__RequestVerificationToken");
        form.Add(bytes, "file", "填报表.xlsx");
        return await browser.PostAsync(new Uri($"/returns/{_id}/upload", UriKind.Relative), form);
    }
}
