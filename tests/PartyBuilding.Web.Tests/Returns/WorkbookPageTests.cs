using System.IO.Compression;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Testing;
using Shouldly;

namespace PartyBuilding.Web.Tests.Returns;

/// <summary>Returns as workbooks, by the pages and without a script: marked copies, layouts, the archive.</summary>
public sealed class WorkbookPageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _branch = null!;
    private HttpClient _clerk = null!;
    private HttpClient _secretary = null!;
    private Guid _id;
    private int _form;

    public async Task InitializeAsync()
    {
        var district = await _app.World.DistrictAsync();
        _branch = await _app.World.BranchAsync(await _app.World.TownshipAsync(district));
        _clerk = await _app.SignInAsync(RoleCatalogue.DistrictClerk, district);
        using (var opened = await _clerk.SendFormAsync("/returns/periods", new() { ["Form.FormCode"] = "std.DZB-1", ["Form.Month"] = "2026-06" }))
            opened.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        _secretary = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        (_id, _form) = await _app.Read(db => db.Set<UnitReturn>().Select(r => new ValueTuple<Guid, int>(r.PublicId, r.Period!.FormId)).SingleAsync());
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task The_page_that_lists_the_faults_gives_the_copy_and_nobody_else_opens_it()
    {
        var file = await ChangedAsync(_secretary, $"/returns/{_id}/workbook", b => b.Worksheet(1).RowsUsed().Single(r => r.Cell(2).GetString() == "dues.paid").Cell(6).SetValue("十元"));
        using var refused = await SendAsync(_secretary, $"/returns/{_id}/upload", $"/returns/{_id}/upload", file);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await refused.PageAsync();
        page.QuerySelector("[data-cell=marks]")!.TextContent.ShouldContain("什么都没有读入");
        var copy = ((IHtmlInputElement)page.QuerySelector("input[name=copy]")!).Value;

        using (var answer = await PostAsync(_secretary, $"/returns/{_id}/upload", $"/returns/{_id}/upload/copy", "copy", copy))
        using (var book = new XLWorkbook(new MemoryStream(await answer.Content.ReadAsByteArrayAsync())))
            book.Worksheet(1).Name.ShouldBe("检查结果");
        var other = await _app.SignInAsync(RoleCatalogue.BranchClerk, _branch);
        using var stolen = await PostAsync(other, $"/returns/{_id}/upload", $"/returns/{_id}/upload/copy", "copy", copy);
        stolen.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_layout_is_downloaded_changed_uploaded_and_put_to_use()
    {
        var at = $"/returns/forms/{_form}/layouts";
        (await _clerk.PageAsync(at)).Body!.TextContent.ShouldContain("现在用的是系统版式");
        var file = await ChangedAsync(_clerk, at + "/current", b => b.Worksheet(1).Cell(1, 1).SetValue("本区月报"));
        using (var sent = await SendAsync(_clerk, at, at, file))
            sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await _clerk.PageAsync(at);
        var use = ((IHtmlFormElement)page.QuerySelector("button[data-action=use-layout]")!.Closest("form")!).GetAttribute("action")!;
        var version = ((IHtmlInputElement)page.QuerySelector($"form[action='{use}'] input[name=version]")!).Value;
        using (var used = await PostAsync(_clerk, at, use, "version", version))
            used.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using (var late = await PostAsync(_clerk, at, use, "version", version))
            late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await _clerk.PageAsync(at)).QuerySelector("[data-cell=layout-state]")!.TextContent.ShouldContain("现用");
        using var printed = new XLWorkbook(new MemoryStream(await _secretary.GetByteArrayAsync(new Uri($"/returns/{_id}/printed", UriKind.Relative))));
        printed.Worksheet(1).Cell(1, 1).GetString().ShouldBe("本区月报");
    }

    [Fact]
    public async Task A_faulty_layout_is_answered_with_every_fault()
    {
        var at = $"/returns/forms/{_form}/layouts";
        var file = await ChangedAsync(_clerk, at + "/current", b => b.Worksheet(1).NamedRanges.Add("本期_no.such", b.Worksheet(1).Cell(90, 1).AsRange()));
        using var refused = await SendAsync(_clerk, at, at, file);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.PageAsync()).QuerySelector("table")!.TextContent.ShouldContain("本期_no.such");
    }

    [Fact]
    public async Task The_archive_of_a_period_is_a_zip_and_an_unknown_period_is_none()
    {
        var content = await _clerk.GetByteArrayAsync(new Uri("/exports/archive?form=std.DZB-1&period=2026-06", UriKind.Relative));
        using (var zip = new ZipArchive(new MemoryStream(content)))
            zip.Entries.Select(e => e.FullName).ShouldContain("索引_2026-06.xlsx");
        (await _clerk.GetAsync(new Uri("/exports/archive?form=std.DZB-1&period=2020-06", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<byte[]> ChangedAsync(HttpClient browser, string address, Action<XLWorkbook> change)
    {
        using var file = new MemoryStream();
        await file.WriteAsync(await browser.GetByteArrayAsync(new Uri(address, UriKind.Relative)));
        using var workbook = new XLWorkbook(file);
        change(workbook);
        workbook.Save();
        return file.ToArray();
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient browser, string page, string action, string field, string value)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = await TokenAsync(browser, page), [field] = value });
        return await browser.PostAsync(new Uri(action, UriKind.Relative), form);
    }

    private static async Task<string> TokenAsync(HttpClient browser, string page)
        => ((IHtmlInputElement)(await browser.PageAsync(page)).QuerySelector("form[enctype] input[name=__RequestVerificationToken]")!).Value;

    private static async Task<HttpResponseMessage> SendAsync(HttpClient browser, string page, string action, byte[] file)
    {
        using var form = new MultipartFormDataContent();
        using var text = new StringContent(await TokenAsync(browser, page));
        using var bytes = new ByteArrayContent(file);
        form.Add(text, "__RequestVerificationToken");
        form.Add(bytes, "file", "表.xlsx");
        return await browser.PostAsync(new Uri(action, UriKind.Relative), form);
    }
}
