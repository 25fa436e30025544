using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Members.Proposals;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Members;

/// <summary>Sets, proposals, papers, letters, gaps and medals as their users walk through them.</summary>
public sealed class RecordPageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _branch = null!;
    private WorldMember _member = null!;
    private HttpClient _clerk = null!;
    private HttpClient _secretary = null!;
    private HttpClient _neighbour = null!;
    private string _at = "";

    public async Task InitializeAsync()
    {
        var township = await _app.World.TownshipAsync(await _app.World.DistrictAsync());
        _branch = await _app.World.BranchAsync(township, "甲支部");
        _member = await _app.World.MemberAsync(_branch, new DateOnly(1970, 6, 1), "张秀英", sex: "2", birth: "1950-05-01");
        _at = $"/members/{_member.Person.PublicId}";
        _clerk = await _app.SignInAsync(RoleCatalogue.TownshipClerk, township);
        _secretary = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        _neighbour = await _app.SignInAsync(RoleCatalogue.BranchSecretary, await _app.World.BranchAsync(township, "乙支部"));
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_members_year_in_the_registers_is_a_tab_and_says_where_it_would_come_from()
    {
        (await _secretary.PageAsync(_at)).QuerySelector($"a[href='{_at}/work']").ShouldNotBeNull();
        var page = await _secretary.PageAsync(_at + "/work?year=2025");
        page.QuerySelectorAll("[data-panel] > h2").Select(h => h.TextContent).ShouldBe(["组织生活", "党费", "学习", "服务群众"]);
        page.QuerySelector("[data-panel=dues]")!.TextContent.ShouldContain("建立当月党费表");
        page.QuerySelector("[data-action=year-after]")!.GetAttribute("href").ShouldBe(_at + "/work?year=2026");
        using var hidden = await _neighbour.GetAsync(_at + "/work");
        hidden.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_set_shows_its_rows_and_form()
    {
        foreach (var set in InfoSets.OfMembers)
        {
            (await _secretary.PageAsync($"{_at}/sets/{set.Key}")).QuerySelector("[data-action=add-set-row]").ShouldNotBeNull();
            var form = await _secretary.PageAsync($"{_at}/sets/{set.Key}/new");
            form.QuerySelectorAll("[name^='Values[']").Length.ShouldBe(set.Fields.Count);
            form.QuerySelector("#Reason[aria-required]").ShouldBe(set.BranchEdits ? null : form.QuerySelector("#Reason"));
        }
    }

    [Fact]
    public async Task A_branch_writes_the_contact_and_everything_typed_comes_back_when_it_is_refused()
    {
        using var refused = await _secretary.SendFormAsync($"{_at}/sets/contact/new", new() { ["Values[phone]"] = "没有", ["Values[address]"] = "友谊路1号" });
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await refused.PageAsync();
        page.QuerySelector("#Values_phone_-error")!.TextContent.ShouldContain("手机号码");
        page.QuerySelector("[name='Values[phone]']")!.GetAttribute("value").ShouldBe("没有");
        page.QuerySelector("[name='Values[address]']")!.GetAttribute("value").ShouldBe("友谊路1号");
        page.QuerySelector(".error-summary a")!.GetAttribute("href").ShouldBe("#Values_phone_");

        using var saved = await _secretary.SendFormAsync($"{_at}/sets/contact/new", new() { ["Values[phone]"] = "１３８ 0013 8000" });
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _secretary.PageAsync($"{_at}/sets/contact")).QuerySelector(".facts")!.TextContent.ShouldContain("13800138000");
        (await _secretary.PageAsync($"{_at}/sets/contact/history")).QuerySelector("tbody")!.TextContent.ShouldNotContain("13800138000");
        (await _secretary.PageAsync($"{_at}?tab=history")).QuerySelector(".history")!.TextContent.ShouldContain("联系方式");
    }

    [Fact]
    public async Task A_row_is_changed_and_ended_from_its_form()
    {
        using var added = await _clerk.SendFormAsync($"{_at}/sets/rewards/new", new() { ["Values[name]"] = "优秀党员", ["Values[level]"] = "3", ["Values[on]"] = "2020.7.1" });
        added.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var key = await _app.Read(db => db.Set<InfoRow>().Select(r => r.Key).SingleAsync());
        var form = await _clerk.PageAsync($"{_at}/sets/rewards/{key}");
        form.QuerySelector("[name='Values[level]'] option[selected]")!.GetAttribute("value").ShouldBe("3");
        using var changed = await _clerk.SendFormAsync(
            $"{_at}/sets/rewards/{key}", new() { ["Values[name]"] = "优秀共产党员", ["Values[level]"] = "3", ["Values[on]"] = "2020-07-01" });
        changed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var bare = await _clerk.SendFormAsync($"{_at}/sets/rewards/{key}", [], $"{_at}/sets/rewards/{key}/end");
        bare.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await bare.PageAsync()).QuerySelector("[name='Values[name]']")!.GetAttribute("value").ShouldBe("优秀共产党员");
        using var ended = await _clerk.SendFormAsync($"{_at}/sets/rewards/{key}", new() { ["Reason"] = "登记错人" }, $"{_at}/sets/rewards/{key}/end");
        ended.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _clerk.PageAsync($"{_at}/sets/rewards")).QuerySelector(".empty").ShouldNotBeNull();
        (await _clerk.PageAsync($"{_at}/sets/rewards/history")).QuerySelector("tbody")!.TextContent.ShouldContain("登记错人");
    }

    [Fact]
    public async Task A_branch_proposes_a_correction_and_the_township_decides_it()
    {
        (await _secretary.PageAsync(_at)).QuerySelector("[data-action=correct-member]").ShouldBeNull();
        using var asked = await _secretary.GetAsync(new Uri($"{_at}/correct", UriKind.Relative));
        asked.Headers.Location!.OriginalString.ShouldEndWith("/propose");
        using var sent = await _secretary.SendFormAsync($"{_at}/propose", Facts("1970-06-02", "与志愿书核对"));
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var at = sent.Headers.Location!.OriginalString;
        (await _secretary.PageAsync(at)).QuerySelector("[data-action=approve-correction]").ShouldBeNull();
        (await _neighbour.GetAsync(new Uri(at, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await _clerk.PageAsync("/")).Body!.TextContent.ShouldContain("更正申请：1 件等您审定");
        (await _clerk.PageAsync("/corrections")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        var page = await _clerk.PageAsync(at);
        page.QuerySelector(".is-old")!.TextContent.ShouldContain("1970-06-01");
        page.QuerySelector(".is-new")!.TextContent.ShouldContain("1970-06-02");
        using var bare = await _clerk.SendFormAsync(at, [], $"{at}/refuse");
        bare.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var approved = await _clerk.SendFormAsync(at, [], $"{at}/approve");
        approved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _app.Read(db => db.MembershipSpells.Select(s => s.JoinedOn).SingleAsync())).ShouldBe(new DateOnly(1970, 6, 2));
        using var twice = await _clerk.PostAsync(new Uri($"{at}/approve", UriKind.Relative), null);
        twice.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_proposer_reads_why_it_was_refused_and_may_add_evidence_before()
    {
        using var sent = await _secretary.SendFormAsync($"{_at}/propose", Facts("1970-06-02", "与志愿书核对"));
        var at = sent.Headers.Location!.OriginalString;
        using var added = await SendFileAsync(_secretary, at, $"{at}/files", "证明.pdf", "%PDF-1.4 x"u8.ToArray());
        added.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _clerk.PageAsync(at)).QuerySelector("[data-action=download-evidence]")!.TextContent.ShouldBe("证明.pdf");
        using var refused = await _clerk.SendFormAsync(at, new() { ["Reason"] = "与档案不符" }, $"{at}/refuse");
        refused.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _secretary.PageAsync("/corrections?queue=done")).QuerySelector("tbody")!.TextContent.ShouldContain("与档案不符");
        (await _app.Read(db => db.Set<CorrectionProposal>().Select(p => p.Status).SingleAsync())).ShouldBe(ProposalStatus.Refused);
    }

    [Fact]
    public async Task A_photo_is_shown_on_the_record_and_another_takes_its_place()
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1];
        using var first = await SendFileAsync(_secretary, $"{_at}/files", $"{_at}/files", "a.png", png, isPhoto: true);
        first.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var second = await SendFileAsync(_secretary, $"{_at}/files", $"{_at}/files", "b.png", [.. png, 2], isPhoto: true);
        (await _secretary.PageAsync(_at)).QuerySelector(".photo img")!.GetAttribute("alt").ShouldBe("张秀英的照片");
        (await _secretary.PageAsync($"{_at}/files")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        using var shown = await _secretary.GetAsync(new Uri($"{_at}/photo", UriKind.Relative));
        shown.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        (await shown.Content.ReadAsByteArrayAsync()).Length.ShouldBe(10);
        (await _neighbour.GetAsync(new Uri($"{_at}/photo", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var wrong = await SendFileAsync(_secretary, $"{_at}/files", $"{_at}/files", "c.pdf", "%PDF-1.4"u8.ToArray(), isPhoto: true);
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_file_is_sent_as_a_download_and_withdrawn_for_a_reason_only()
    {
        using var added = await SendFileAsync(_secretary, $"{_at}/files", $"{_at}/files", "志愿书.pdf", "%PDF-1.4 x"u8.ToArray());
        added.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var file = (await _secretary.PageAsync($"{_at}/files")).QuerySelector("[data-action=download-file]")!.GetAttribute("href")!;
        using var got = await _secretary.GetAsync(new Uri(file, UriKind.Relative));
        got.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        (await _neighbour.GetAsync(new Uri(file, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var bare = await _secretary.SendFormAsync($"{_at}/files", [], $"{file}/withdraw");
        bare.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var gone = await _secretary.SendFormAsync($"{_at}/files", new() { ["Reason"] = "传错" }, $"{file}/withdraw");
        gone.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _secretary.GetAsync(new Uri(file, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_letter_of_proof_is_issued_counted_and_listed()
    {
        using var bare = await _secretary.SendFormAsync($"{_at}/proofs", []);
        bare.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var issued = await _secretary.SendFormAsync($"{_at}/proofs", new() { ["Addressee"] = "区民政局", ["Purpose"] = "办理优待手续" });
        issued.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var at = issued.Headers.Location!.OriginalString;
        var page = await _secretary.PageAsync(at);
        page.QuerySelector(".proof")!.TextContent.ShouldContain("2026-0001");
        page.QuerySelector(".proof")!.TextContent.ShouldContain("中共正式党员");
        using var printed = await _secretary.SendFormAsync(at, []);
        (await printed.PageAsync()).QuerySelector(".page-head .note")!.TextContent.ShouldContain("已打印 1 次");
        (await _neighbour.GetAsync(new Uri(at, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Gaps_lead_to_the_forms_that_fill_them()
    {
        (await _secretary.PageAsync("/gaps")).QuerySelector("[data-action=open-gaps]")!.TextContent.ShouldContain("缺");
        var page = await _secretary.PageAsync($"{_at}/gaps");
        foreach (var link in page.QuerySelectorAll("[data-action=fill-gap]"))
            (await _secretary.GetAsync(new Uri(link.GetAttribute("href")!, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Medals_are_marked_by_the_level_above_and_exported()
    {
        (await _secretary.PageAsync("/medals")).QuerySelector("[data-action=award-medals]").ShouldBeNull();
        using var bare = await _clerk.SendFormAsync("/medals", new() { ["members"] = _member.Person.PublicId.ToString() }, "/medals/award");
        bare.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var awarded = await _clerk.SendFormAsync(
            "/medals", new() { ["members"] = _member.Person.PublicId.ToString(), ["on"] = "20260701" }, "/medals/award");
        awarded.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _clerk.PageAsync("/medals")).QuerySelector("tbody")!.TextContent.ShouldContain("2026-07-01");
        using var sheet = await _clerk.GetAsync(new Uri("/exports/medal-list?year=2026", UriKind.Relative));
        sheet.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Leaving_without_the_paper_it_needs_comes_back_at_the_field()
    {
        using var refused = await _clerk.SendFormAsync($"{_at}/leave", new() { ["Kind"] = "Removed", ["EffectiveOn"] = "20260701" });
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.PageAsync()).QuerySelector("#Document-error").ShouldNotBeNull();
        using var left = await _clerk.SendFormAsync(
            $"{_at}/leave", new() { ["Kind"] = "Removed", ["EffectiveOn"] = "20260701", ["Document"] = "宝委组5号", ["DocumentOn"] = "20260628" });
        left.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _clerk.PageAsync(_at)).Body!.TextContent.ShouldContain("宝委组5号");
    }

    private static Dictionary<string, string> Facts(string joined, string reason) => new()
    {
        ["Name"] = "张秀英", ["SexCode"] = "2", ["BirthDate"] = "1950-05-01", ["EthnicityCode"] = "01", ["EducationCode"] = "60", ["JoinedOn"] = joined, ["Reason"] = reason,
    };

    private static async Task<HttpResponseMessage> SendFileAsync(HttpClient browser, string page, string action, string name, byte[] content, bool isPhoto = false)
    {
        var form = (await browser.PageAsync(page)).Forms.First(f => f.GetAttribute("action") == action);
        using var body = new MultipartFormDataContent();
        foreach (var hidden in form.QuerySelectorAll("input[type=hidden]"))
            body.Add(new StringContent(hidden.GetAttribute("value") ?? ""), hidden.GetAttribute("name")!);
        using var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        body.Add(file, "file", name);
        if (isPhoto)
            body.Add(new StringContent("true"), "isPhoto");
        return await browser.PostAsync(new Uri(action, UriKind.Relative), body);
    }
}
