using System.Net;
using AngleSharp.Html.Dom;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Cadres;

/// <summary>Approval forms from the upload to the record and out again, as a clerk goes through them.</summary>
public sealed class FormTrayPageTests : IAsyncLifetime
{
    private const string File =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <Person><XingMing>白玉兰</XingMing><XingBie>女</XingBie><ChuShengNianYue>198003</ChuShengNianYue><MinZu>汉族</MinZu><JiGuan>浙江绍兴</JiGuan>
        <JianLi>1998.07--2003.05  甲厂技术员
        2003.05--         乙局科员</JianLi><XianRenZhiWu>乙局副局长</XianRenZhiWu>
        <JiaTingChengYuan><Item><ChengWei>丈夫</ChengWei><XingMing>高山</XingMing><ChuShengRiQi>197901</ChuShengRiQi><ZhengZhiMianMao>群众</ZhengZhiMianMao><GongZuoDanWeiJiZhiWu>某厂</GongZuoDanWeiJiZhiWu></Item></JiaTingChengYuan>
        <TeBie>原样</TeBie><Version>3.0</Version></Person>
        """;

    private readonly WebApp _app = new();
    private Organisation _east = null!;
    private Organisation _west = null!;
    private HttpClient _section = null!;

    public async Task InitializeAsync()
    {
        var district = await _app.World.DistrictAsync();
        _east = await _app.World.TownshipAsync(district, "教育局党工委");
        _west = await _app.World.TownshipAsync(district, "卫生局党工委");
        _section = await _app.SignInAsync(RoleCatalogue.CadreSection, district);
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Files_are_sent_compared_field_by_field_and_merged()
    {
        var at = await RegisterAsync();
        var report = await UploadAsync(("甲.lrmx", File), ("坏.lrmx", "不是表"));
        report.QuerySelectorAll("tbody tr").Select(r => r.GetAttribute("data-status")).ShouldBe(["Waiting", "Broken"]);
        report.QuerySelector("tr[data-status=Broken]")!.TextContent.ShouldContain("重新导出");
        var compare = report.QuerySelector("[data-action=compare-form]")!.GetAttribute("href")!;
        var page = await _section.PageAsync(compare);
        var choices = page.QuerySelectorAll("[data-choice]").Select(r => r.GetAttribute("data-choice")).ToList();
        choices.ShouldContain("JiGuan");
        choices.ShouldContain("resume:0");
        choices.ShouldContain("family:0");
        page.QuerySelector("tr[data-choice=XianRenZhiWu] mark")!.TextContent.ShouldBe("乙局副局长");
        // What only the file has is proposed; ticking and sending it writes that and nothing else.
        using var merged = await _section.SendFormAsync(compare, new() { ["Take[JiGuan]"] = "theirs", ["Take[resume:0]"] = "theirs", ["All"] = "false" }, compare.Split('?')[0]);
        merged.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _section.PageAsync(at + "/resume")).QuerySelector("textarea")!.TextContent.Trim().ShouldBe("1998.07--2003.05  甲厂技术员");
        (await _section.PageAsync(at + "/sets/person")).QuerySelector("dl")!.TextContent.ShouldContain("浙江绍兴");
        (await _section.PageAsync(at + "/sets/family")).QuerySelectorAll("tbody tr").ShouldBeEmpty();
        (await _section.PageAsync(at + "/history")).QuerySelector(".panel")!.TextContent.ShouldContain("并入任免审批表");
    }

    [Fact]
    public async Task Everything_of_a_file_is_taken_with_one_button_and_printed_and_exported()
    {
        var at = await RegisterAsync();
        var compare = (await UploadAsync(("甲.lrmx", File))).QuerySelector("[data-action=compare-form]")!.GetAttribute("href")!;
        using var merged = await _section.SendFormAsync(compare, new() { ["All"] = "true" }, compare.Split('?')[0]);
        merged.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var form = await _section.PageAsync(at + "/form?asAt=20260701");
        form.QuerySelectorAll(".form-sheet").Length.ShouldBe(2);
        form.QuerySelector(".form-first")!.TextContent.ShouldContain("（46 岁）");
        form.QuerySelector(".form-second")!.TextContent.ShouldContain("丈夫");
        using var exported = await _section.SendFormAsync(at + "/form", new() { ["Format"] = "AsKept" }, at + "/form/export");
        exported.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await exported.Content.ReadAsStringAsync()).ShouldContain("<TeBie>原样</TeBie>");
        using var refused = await _section.SendFormAsync(at + "/form", new() { ["Format"] = "AsKept", ["WithNumber"] = "true" }, at + "/form/export");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Html.ReadAsync(refused)).QuerySelector("[data-error-summary]")!.TextContent.ShouldContain("原因");
        // The link of a file that was decided on leads on; comparing it again does not.
        using var again = await _section.GetAsync(new Uri(compare, UriKind.Relative));
        again.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _section.PageAsync(compare.Split("/merge")[0])).QuerySelector("[data-action=open-cadre]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Forms_of_those_ticked_leave_in_one_zip_and_nobody_ticked_is_told()
    {
        var (one, other) = (await RegisterAsync(), await RegisterAsync("红杜鹃"));
        using var none = await _section.SendFormAsync("/cadres", new() { ["Format"] = "Word", ["All"] = "false" }, "/cadres/forms/export");
        none.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Html.ReadAsync(none)).QuerySelector("[data-error-summary]")!.TextContent.ShouldContain("没有选中干部");
        using var zip = await _section.SendFormAsync("/cadres", new() { ["Format"] = "Word", ["All"] = "true" }, "/cadres/forms/export");
        zip.Content.Headers.ContentType!.MediaType.ShouldBe("application/zip");
        using var single = await _section.SendFormAsync("/cadres", new() { ["Format"] = "Word", ["All"] = "false", ["Keys"] = one.Split('/')[^1] }, "/cadres/forms/export");
        single.Content.Headers.ContentType!.MediaType!.ShouldContain("wordprocessingml");
        foreach (var at in new[] { one, other })
            (await _section.PageAsync(at + "/history")).QuerySelector(".panel")!.TextContent.ShouldContain("导出任免审批表");
    }

    [Fact]
    public async Task Somebody_unknown_is_registered_from_the_file()
    {
        var item = (await UploadAsync(("甲.lrmx", File))).QuerySelector("[data-action=open-form]")!.GetAttribute("href")!;
        var register = item + "/register";
        using var short1 = await _section.SendFormAsync(register, new() { ["Name"] = "白玉兰", ["Management"] = nameof(CadreManagement.District), ["OrganisationKey"] = _east.PublicId.ToString(), ["EnteredOn"] = "20200101" });
        short1.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Html.ReadAsync(short1)).QuerySelector("[data-error-summary]")!.TextContent.ShouldContain("没有号码的原因");
        using var made = await _section.SendFormAsync(register, new()
        {
            ["Name"] = "白玉兰", ["MissingIdReason"] = "1", ["SexCode"] = "2", ["BirthDate"] = "19800302", ["Management"] = nameof(CadreManagement.District),
            ["OrganisationKey"] = _east.PublicId.ToString(), ["EnteredOn"] = "20200101",
        });
        made.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        made.Headers.Location!.OriginalString.ShouldStartWith(item + "/merge?cadre=");
        (await _section.PageAsync(made.Headers.Location.OriginalString)).QuerySelector("#theirs-JiGuan")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_is_dismissed_with_a_reason_and_another_unit_does_not_find_it()
    {
        var item = (await UploadAsync(("甲.lrmx", File))).QuerySelector("[data-action=open-form]")!.GetAttribute("href")!;
        using var refused = await _section.SendFormAsync(item, new(), item + "/dismiss");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var other = await _app.SignInAsync(RoleCatalogue.UnitPersonnel, _west);
        using var gone = await other.GetAsync(new Uri(item, UriKind.Relative));
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var dismissed = await _section.SendFormAsync(item, new() { ["reason"] = "误传" }, item + "/dismiss");
        dismissed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _section.PageAsync(item)).QuerySelector(".panel")!.TextContent.ShouldContain("误传");
    }

    [Fact]
    public async Task A_form_out_of_scope_is_not_there_and_a_photo_is_shown_only_to_readers()
    {
        var at = await RegisterAsync();
        var page = await _section.PageAsync(at);
        using var body = new MultipartFormDataContent
        {
            { new StringContent(page.QuerySelector($"form[action='{at}/photo'] [name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new ByteArrayContent([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1]), "file", "p.png" },
        };
        using var saved = await _section.PostAsync(new Uri(at + "/photo", UriKind.Relative), body);
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _section.PageAsync(at)).QuerySelector("img")!.GetAttribute("src").ShouldBe(at + "/photo");
        using var photo = await _section.GetAsync(new Uri(at + "/photo", UriKind.Relative));
        photo.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        var other = await _app.SignInAsync(RoleCatalogue.UnitPersonnel, _west);
        foreach (var address in new[] { at + "/photo", at + "/form", at + "/education-print" })
        {
            using var gone = await other.GetAsync(new Uri(address, UriKind.Relative));
            gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task The_education_on_the_form_is_chosen()
    {
        var at = await RegisterAsync();
        using var added = await _section.SendFormAsync(at + "/sets/education/new", new() { ["Values[level]"] = "21", ["Values[degree]"] = "4", ["Values[way]"] = "1", ["Values[school]"] = "甲大学" });
        added.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _section.PageAsync(at + "/form")).QuerySelector(".form-first")!.TextContent.ShouldContain("甲大学");
        using var chosen = await _section.SendFormAsync(at + "/education-print", new() { ["Chosen[FullTimeLevel]"] = Guid.Empty.ToString(), ["Chosen[FullTimeDegree]"] = Guid.Empty.ToString() });
        chosen.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _section.PageAsync(at + "/form")).QuerySelector(".form-first")!.TextContent.ShouldNotContain("甲大学");
    }

    private async Task<string> RegisterAsync(string name = "白玉兰")
    {
        using var made = await _section.SendFormAsync(
            "/cadres/new", new()
            {
                ["Name"] = name, ["MissingIdReason"] = "1", ["SexCode"] = "2", ["BirthDate"] = "19800302", ["OrganisationKey"] = _east.PublicId.ToString(),
                ["EthnicityCode"] = "01", ["Management"] = nameof(CadreManagement.District), ["EnteredOn"] = "20200101",
            });
        made.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return made.Headers.Location!.OriginalString;
    }

    private async Task<IHtmlDocument> UploadAsync(params (string Name, string Text)[] files)
    {
        var page = await _section.PageAsync("/cadres/forms");
        using var body = new MultipartFormDataContent();
        foreach (var field in page.QuerySelectorAll("form[action='/cadres/forms'] input[type=hidden]"))
            body.Add(new StringContent(field.GetAttribute("value")!), field.GetAttribute("name")!);
        foreach (var (name, text) in files)
            body.Add(new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(text)), "files", name);
        using var sent = await _section.PostAsync(new Uri("/cadres/forms", UriKind.Relative), body);
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return await _section.PageAsync(sent.Headers.Location!.OriginalString);
    }
}
