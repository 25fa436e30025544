using System.Net;
using AngleSharp.Html.Dom;
using ClosedXML.Excel;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Imports;

public sealed class ImportPageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _district = null!;
    private Organisation _branch = null!;

    public async Task InitializeAsync()
    {
        _district = await _app.World.DistrictAsync();
        _branch = await _app.World.BranchAsync(await _app.World.TownshipAsync(_district), "甲支部");
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_sheet_of_organisations_is_told_by_its_heads_and_its_page_says_what_it_is()
    {
        var department = await _app.SignInAsync(RoleCatalogue.DistrictClerk, _district);
        using var sent = await UploadAsync(department, ImportKind.Organisations, null);
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await department.PageAsync(sent.Headers.Location!.OriginalString);
        page.QuerySelector("main")!.TextContent.ShouldContain("党组织名册，导入到");
        var columns = await department.PageAsync(sent.Headers.Location.OriginalString + "/columns");
        columns.QuerySelector("[data-cell=map-0]")!.TextContent.ShouldContain("组织编号");
    }

    [Fact]
    public async Task A_sheet_sent_as_the_wrong_kind_waits_for_its_columns()
    {
        var department = await _app.SignInAsync(RoleCatalogue.DistrictClerk, _district);
        using var sent = await UploadAsync(department, ImportKind.Organisations, ImportKind.Committees);
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await department.PageAsync(sent.Headers.Location!.OriginalString)).QuerySelector("main")!.TextContent.ShouldContain("待指明列");
        (await department.PageAsync(sent.Headers.Location.OriginalString + "/columns")).QuerySelector("main")!.TextContent.ShouldContain("届次开始日期");
    }

    [Fact]
    public async Task Who_may_not_manage_organisations_sees_and_sends_sheets_about_members_and_their_branch_only()
    {
        var secretary = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        var list = await secretary.PageAsync("/imports");
        list.QuerySelectorAll("[data-cell=kind] option").Select(o => o.GetAttribute("value")).ShouldBe(["", "Members", "Transfers", "Meetings", "DuesPayments"]);
        list.QuerySelectorAll("[data-action=import-template]").Length.ShouldBe(4);
        using var template = await secretary.GetAsync(new Uri("/imports/template?kind=Organisations", UriKind.Relative));
        template.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var sent = await UploadAsync(secretary, ImportKind.Organisations, null);
        sent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_sheet_of_transfers_is_taken_in_the_way_that_was_chosen_for_transfers()
    {
        var secretary = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        using var template = await secretary.GetAsync(new Uri("/imports/template?kind=Transfers", UriKind.Relative));
        template.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var asked = await UploadAsync(secretary, ImportKind.Transfers, null);
        (await secretary.PageAsync(asked.Headers.Location!.OriginalString)).QuerySelector("main")!.TextContent.ShouldContain("申请转接；");
        using var paper = await UploadAsync(secretary, ImportKind.Transfers, null, "OnPaper");
        (await secretary.PageAsync(paper.Headers.Location!.OriginalString)).QuerySelector("main")!.TextContent.ShouldContain("补记；");
        using var wrong = await UploadAsync(secretary, ImportKind.Transfers, null, "77");
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_sheet_of_meetings_is_reached_from_the_register_and_told_by_its_heads()
    {
        var secretary = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        (await secretary.PageAsync("/meetings")).QuerySelector("[data-action=import-meetings]")!.GetAttribute("href").ShouldBe("/imports?kind=Meetings");
        var form = await secretary.PageAsync("/imports?kind=Meetings");
        form.QuerySelector("[data-cell=kind] option[selected]")!.GetAttribute("value").ShouldBe("Meetings");
        form.QuerySelector("[data-cell=hint-Meetings]")!.TextContent.ShouldContain("一行一次会议");
        using var template = await secretary.GetAsync(new Uri("/imports/template?kind=Meetings", UriKind.Relative));
        template.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var sent = await UploadAsync(secretary, ImportKind.Meetings, null);
        (await secretary.PageAsync(sent.Headers.Location!.OriginalString)).QuerySelector("main")!.TextContent.ShouldContain("组织生活登记表，导入到");
        var leader = await _app.SignInAsync(RoleCatalogue.DistrictLeader, _district);
        (await leader.PageAsync("/meetings")).QuerySelector("[data-action=import-meetings]").ShouldBeNull();
    }

    [Fact]
    public async Task A_sheet_of_dues_is_reached_from_the_branch_and_the_district_and_told_by_its_heads()
    {
        var secretary = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        (await secretary.PageAsync($"/dues/branches/{_branch.PublicId}")).QuerySelector("[data-action=import-dues]")!.GetAttribute("href").ShouldBe("/imports?kind=DuesPayments");
        using var sent = await UploadAsync(secretary, ImportKind.DuesPayments, null);
        (await secretary.PageAsync(sent.Headers.Location!.OriginalString)).QuerySelector("main")!.TextContent.ShouldContain("党费收缴表，导入到");
        var department = await _app.SignInAsync(RoleCatalogue.DistrictClerk, _district);
        (await department.PageAsync("/dues")).QuerySelector("[data-action=import-dues]").ShouldNotBeNull();
        var leader = await _app.SignInAsync(RoleCatalogue.DistrictLeader, _district);
        (await leader.PageAsync("/dues")).QuerySelector("[data-action=import-dues]").ShouldBeNull();
    }

    private static async Task<HttpResponseMessage> UploadAsync(HttpClient browser, ImportKind sheet, ImportKind? chosen, string transferWay = "Application")
    {
        var token = ((IHtmlInputElement)(await browser.PageAsync("/imports")).QuerySelector("form[enctype] input[name=__RequestVerificationToken]")!).Value;
        using var book = new XLWorkbook();
        var tab = book.AddWorksheet("表");
        var columns = SheetKinds.Of(sheet).Columns;
        for (var i = 0; i < columns.Count; i++)
            tab.Cell(1, i + 1).SetValue(columns[i].Title);
        using var file = new MemoryStream();
        book.SaveAs(file);
        using var form = new MultipartFormDataContent();
        using var text = new StringContent(token);
        using var way = new StringContent("Opening");
        using var kind = new StringContent(chosen?.ToString() ?? "");
        using var transfers = new StringContent(transferWay);
        using var bytes = new ByteArrayContent(file.ToArray());
        form.Add(text, "__RequestVerificationToken");
        form.Add(way, "way");
        form.Add(kind, "kind");
        form.Add(transfers, "transferWay");
        form.Add(bytes, "file", "表.xlsx");
        return await browser.PostAsync(new Uri("/imports", UriKind.Relative), form);
    }
}
