using System.Net;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;
using Shouldly;

namespace PartyBuilding.Web.Tests.Cadres;

/// <summary>The record of a cadre from registration to the end, as those who keep it and those who only read it open it.</summary>
public sealed class CadrePageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _district = null!;
    private Organisation _east = null!;
    private Organisation _west = null!;
    private HttpClient _section = null!;

    public async Task InitializeAsync()
    {
        _district = await _app.World.DistrictAsync();
        _east = await _app.World.TownshipAsync(_district, "教育局党工委");
        _west = await _app.World.TownshipAsync(_district, "卫生局党工委");
        _section = await _app.SignInAsync(RoleCatalogue.CadreSection, _district);
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task A_cadre_is_registered_takes_a_post_and_gives_it_up()
    {
        var at = await RegisterAsync();
        await TakeAsync(at, "副局长");
        var row = (await _section.PageAsync("/cadres")).QuerySelector("tbody tr")!.TextContent;
        row.ShouldContain("白玉兰");
        row.ShouldContain("区教育局副局长");
        row.ShouldContain("非中共");
        var post = (await _section.PageAsync(at)).QuerySelector("[data-action=open-post]")!.GetAttribute("href")!;
        using var early = await _section.SendFormAsync(post, new() { ["Until"] = "20210501" }, post + "/end");
        early.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Html.ReadAsync(early)).QuerySelector("[data-error-summary]")!.TextContent.ShouldContain("免职时间不能早于");
        using var ended = await _section.SendFormAsync(post, new() { ["Until"] = "20260601", ["RemovalDocument"] = "区委〔2026〕8号" }, post + "/end");
        ended.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _section.PageAsync(at)).QuerySelector("tbody tr")!.TextContent.ShouldContain("2026-06-01");
    }

    [Fact]
    public async Task What_was_typed_stays_when_the_form_is_refused()
    {
        using var refused = await _section.SendFormAsync("/cadres/new", new() { ["Name"] = "白玉兰", ["Management"] = nameof(CadreManagement.District), ["EnteredOn"] = "20200101" });
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Html.ReadAsync(refused);
        page.QuerySelector("[name=Name]")!.GetAttribute("value").ShouldBe("白玉兰");
        page.QuerySelector("[data-error-summary]")!.TextContent.ShouldContain("找不到这个党组织");
    }

    [Fact]
    public async Task A_stale_form_is_shown_again_with_what_was_typed_and_can_be_sent()
    {
        var at = await RegisterAsync();
        var stale = (await _section.PageAsync(at + "/posts/new")).QuerySelector("[name=Version]")!.GetAttribute("value")!;
        await TakeAsync(at, "副局长");
        using var told = await _section.SendFormAsync(at + "/posts/new", new() { ["Version"] = stale, ["Unit"] = "教育学院", ["Title"] = "院长", ["From"] = "20220101" });
        told.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await Html.ReadAsync(told);
        page.QuerySelector("[name=Title]")!.GetAttribute("value").ShouldBe("院长");
        page.QuerySelector("[name=Version]")!.GetAttribute("value").ShouldNotBe(stale);
    }

    [Fact]
    public async Task A_unit_reads_what_the_district_manages_without_any_button_and_another_unit_nothing()
    {
        var at = await RegisterAsync();
        var own = await _app.SignInAsync(RoleCatalogue.UnitPersonnel, _east);
        (await own.PageAsync(at)).QuerySelectorAll("[data-action=take-post], [data-action=edit-cadre], [data-action=leave-cadre]").ShouldBeEmpty();
        using var forbidden = await own.GetAsync(new Uri(at + "/posts/new", UriKind.Relative));
        forbidden.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var other = await _app.SignInAsync(RoleCatalogue.UnitPersonnel, _west);
        using var gone = await other.GetAsync(new Uri(at, UriKind.Relative));
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await other.PageAsync("/cadres")).QuerySelectorAll("tbody tr").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_resume_shows_its_gap_and_refuses_by_line()
    {
        var at = await RegisterAsync();
        using var refused = await _section.SendFormAsync(at + "/resume", new() { ["Text"] = "1998.07--2003.05  甲厂\n98年乙厂" });
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Html.ReadAsync(refused)).QuerySelector("[data-error-summary]")!.TextContent.ShouldContain("第 2 行");
        using var saved = await _section.SendFormAsync(at + "/resume", new() { ["Text"] = "1998.07--2003.05  甲厂\n2003.09--  乙厂" });
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await _section.PageAsync(at + "/resume");
        page.QuerySelectorAll("rect").Select(r => r.ClassName).ShouldBe(["resume-held", "resume-gap", "resume-held"]);
        page.QuerySelector(".panel ul")!.TextContent.ShouldContain("空档：2003.06--2003.08，3 个月");
    }

    [Fact]
    public async Task A_row_of_a_set_is_added_changed_and_stands_in_its_history()
    {
        var at = await RegisterAsync() + "/sets/assessments";
        using var added = await _section.SendFormAsync(at + "/new", new() { ["Values[year]"] = "2025", ["Values[result]"] = "1" });
        added.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var row = (await _section.PageAsync(at)).QuerySelector("[data-action=change-set-row]")!.GetAttribute("href")!;
        using var changed = await _section.SendFormAsync(row, new() { ["Values[year]"] = "2025", ["Values[result]"] = "2" });
        changed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var history = (await _section.PageAsync(at + "/history")).QuerySelector("tbody tr")!.TextContent;
        history.ShouldContain("优秀");
        history.ShouldContain("称职");
    }

    [Fact]
    public async Task Somebody_outside_the_party_is_put_right_by_the_keeper_with_a_reason()
    {
        var at = await RegisterAsync();
        using var refused = await _section.SendFormAsync(at + "/correct", new() { ["Name"] = "白玉蓝", ["EducationCode"] = "21", ["Reason"] = "" });
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Html.ReadAsync(refused)).QuerySelector("[name=Name]")!.GetAttribute("value").ShouldBe("白玉蓝");
        using var corrected = await _section.SendFormAsync(at + "/correct", new() { ["Name"] = "白玉蓝", ["EducationCode"] = "21", ["Reason"] = "核对档案" });
        corrected.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _section.PageAsync(at)).QuerySelector("h1")!.TextContent.ShouldContain("白玉蓝");
        var unit = await _app.SignInAsync(RoleCatalogue.UnitPersonnel, _east);
        using var notTheirs = await unit.GetAsync(new Uri(at + "/correct", UriKind.Relative));
        notTheirs.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_papers_of_a_post_are_uploaded_read_by_those_who_see_the_record_and_taken_back_with_a_reason()
    {
        var at = await RegisterAsync();
        await TakeAsync(at, "副局长");
        var files = (await _section.PageAsync(at)).QuerySelector("[data-action=open-post-files]")!.GetAttribute("href")!;
        using var body = new MultipartFormDataContent
        {
            { new StringContent((await _section.PageAsync(files)).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new ByteArrayContent("%PDF-1.4\n%%EOF"u8.ToArray()), "file", "notice.pdf" },
        };
        using var saved = await _section.PostAsync(new Uri(files, UriKind.Relative), body);
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var unit = await _app.SignInAsync(RoleCatalogue.UnitPersonnel, _east);
        var file = (await unit.PageAsync(at)).QuerySelector("[data-action=download-file]")!.GetAttribute("href")!;
        using var read = await unit.GetAsync(new Uri(file, UriKind.Relative));
        read.StatusCode.ShouldBe(HttpStatusCode.OK);
        var other = await _app.SignInAsync(RoleCatalogue.UnitPersonnel, _west);
        using var gone = await other.GetAsync(new Uri(file, UriKind.Relative));
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var withdrawn = await _section.SendFormAsync(files, new() { ["Reason"] = "传错了" }, file + "/withdraw");
        withdrawn.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _section.PageAsync(at)).QuerySelector("[data-action=download-file]").ShouldBeNull();
    }

    private async Task<string> RegisterAsync()
    {
        using var made = await _section.SendFormAsync(
            "/cadres/new", new()
            {
                ["Name"] = "白玉兰", ["MissingIdReason"] = "1", ["SexCode"] = "2", ["BirthDate"] = "19800302", ["OrganisationKey"] = _east.PublicId.ToString(),
                ["Management"] = nameof(CadreManagement.District), ["EnteredOn"] = "20200101",
            });
        made.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return made.Headers.Location!.OriginalString;
    }

    private async Task TakeAsync(string at, string title)
    {
        using var taken = await _section.SendFormAsync(
            at + "/posts/new", new() { ["Unit"] = "宝山区教育局", ["ShortUnit"] = "区教育局", ["Title"] = title, ["LevelCode"] = "42", ["From"] = "20210501" });
        taken.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }
}
