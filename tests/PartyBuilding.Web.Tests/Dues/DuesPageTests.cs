using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Dues;

/// <summary>A dues month of a branch in the pages. Today is 5 July 2026.</summary>
public sealed class DuesPageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _committee = null!;
    private Organisation _branch = null!;
    private WorldMember _first = null!;
    private WorldMember _second = null!;
    private HttpClient _secretary = null!;
    private HttpClient _clerk = null!;
    private HttpClient _stranger = null!;

    public async Task InitializeAsync()
    {
        var district = await _app.World.DistrictAsync();
        _committee = await _app.World.TownshipAsync(district, "甲街道党工委");
        _branch = await _app.World.BranchAsync(_committee, "甲支部");
        var other = await _app.World.BranchAsync(_committee, "乙支部");
        _first = await _app.World.MemberAsync(_branch, name: "陈一");
        _second = await _app.World.MemberAsync(_branch, name: "赵二");
        _secretary = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        _clerk = await _app.SignInAsync(RoleCatalogue.TownshipClerk, _committee);
        _stranger = await _app.SignInAsync(RoleCatalogue.BranchSecretary, other);
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_month_goes_from_the_standards_to_the_committees_ledger()
    {
        var at = await OpenedAsync();
        var page = await _secretary.PageAsync(at);
        // Everybody who owes is ticked beforehand.
        page.QuerySelectorAll("[data-cell=full]").OfType<IHtmlInputElement>().Count(c => c.IsChecked).ShouldBe(2);
        await GoneOnAsync(PayAsync(at, new() { ["Pay.Rows[0].Full"] = "true", ["Pay.Rows[1].Full"] = "true" }));
        await GoneOnAsync(_secretary.SendFormAsync(at, new() { ["Step.Voucher"] = "缴款-1" }, at + "/settle"));
        await GoneOnAsync(_secretary.SendFormAsync(at, new() { ["Step.SentOn"] = "2026-07-05", ["Step.Voucher"] = "汇款-1" }, at + "/remit"));
        (await _secretary.PageAsync(at)).Body!.TextContent.ShouldContain("待上级确认");

        (await _clerk.PageAsync("/dues/remittances")).QuerySelector("tbody")!.TextContent.ShouldContain("甲支部");
        var key = await _app.Read(db => db.Set<DuesRemittance>().Select(r => r.Key).SingleAsync());
        await GoneOnAsync(_clerk.SendFormAsync("/dues/remittances", new() { ["voucher"] = "收-1" }, $"/dues/remittances/{key}/confirm"));
        var ledger = await _clerk.PageAsync($"/dues/units/{_committee.PublicId}/ledger");
        ledger.QuerySelector("tbody")!.TextContent.ShouldContain("12.00");
        (await _secretary.PageAsync($"/dues/branches/{_branch.PublicId}")).QuerySelector("tbody")!.TextContent.ShouldContain("上级已收到");
    }

    [Fact]
    public async Task A_refused_screen_keeps_everything_typed_and_says_it_at_the_member()
    {
        var at = await OpenedAsync();
        using var sent = await PayAsync(at, new()
        {
            ["Pay.Voucher"] = "", ["Pay.Rows[0].Full"] = "true", ["Pay.Rows[1].Amount"] = "1e3", ["Pay.Rows[1].Note"] = "写在这里的话",
        });
        sent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await sent.PageAsync();
        page.QuerySelector(".error-summary")!.TextContent.ShouldContain("看不懂这个金额");
        page.QuerySelector("#Pay_Rows_1__Amount")!.GetAttribute("value").ShouldBe("1e3");
        page.QuerySelector("#Pay_Rows_1__Note")!.GetAttribute("value").ShouldBe("写在这里的话");
        page.QuerySelector("#Pay_Rows_1__Amount")!.Closest("details")!.HasAttribute("open").ShouldBeTrue();
        ((IHtmlInputElement)page.QuerySelector("#Pay_Rows_0__Full")!).IsChecked.ShouldBeTrue();
        ((IHtmlInputElement)page.QuerySelector("#Pay_Rows_1__Full")!).IsChecked.ShouldBeFalse();
    }

    [Fact]
    public async Task A_missing_voucher_is_refused_with_its_source()
    {
        var at = await OpenedAsync();
        using var sent = await PayAsync(at, new() { ["Pay.Voucher"] = " ", ["Pay.Rows[0].Full"] = "true" });
        sent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await sent.PageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("L1916");
    }

    [Fact]
    public async Task The_second_of_two_secretaries_sees_what_the_first_did_and_keeps_the_form()
    {
        var at = await OpenedAsync();
        var stale = await _app.Read(db => db.Set<DuesSheet>().Select(s => s.Version).SingleAsync());
        await GoneOnAsync(PayAsync(at, new() { ["Pay.Rows[0].Full"] = "true" }));
        using var late = await PayAsync(at, new() { ["Pay.Version"] = $"{stale}", ["Pay.Voucher"] = "收据-9", ["Pay.Rows[0].Full"] = "true" });
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await late.PageAsync();
        page.QuerySelector("#Pay_Voucher")!.GetAttribute("value").ShouldBe("收据-9");
        page.QuerySelector("input[name='Pay.Version']")!.GetAttribute("value").ShouldBe($"{stale + 1}");
        (await _app.Read(db => db.Set<DuesPayment>().CountAsync(p => p.SupersededNo == Recorded.Current))).ShouldBe(1);
    }

    [Fact]
    public async Task Dues_paid_ahead_and_an_exception_go_through_their_forms()
    {
        var at = await OpenedAsync();
        await GoneOnAsync(PayAsync(at, new() { ["Pay.Rows[0].Way"] = nameof(PayWay.Delay), ["Pay.Rows[0].Note"] = "住院" }));
        await GoneOnAsync(_secretary.SendFormAsync(at, new()
        {
            ["Other.Kind"] = "OtherMonths", ["Other.PersonKey"] = _second.Person.PublicId.ToString(), ["Other.FromMonth"] = "2026年7月", ["Other.ToMonth"] = "202609",
            ["Other.PaidOn"] = "2026-07-05", ["Other.Voucher"] = "收据-3",
        }, at + "/others"));
        var page = await _secretary.PageAsync(at);
        page.Body!.TextContent.ShouldContain("住院");
        page.Body!.TextContent.ShouldContain("预交");
        (await _secretary.PageAsync($"/dues/members/{_second.Person.PublicId}")).QuerySelector(".page-head")!.TextContent.ShouldContain("党费交至 2026年9月");
    }

    [Fact]
    public async Task Another_branch_finds_nothing_of_it()
    {
        var at = await OpenedAsync();
        string[] pages =
        [
            at, at + "/print", at + "/export", $"/dues/branches/{_branch.PublicId}", $"/dues/branches/{_branch.PublicId}/standards", $"/dues/members/{_first.Person.PublicId}",
            $"/dues/units/{_branch.PublicId}/ledger", $"/dues/units/{_branch.PublicId}/staff", $"/dues/units/{_branch.PublicId}/years/2026", $"/dues/units/{_committee.PublicId}/ledger",
        ];
        foreach (var page in pages)
        {
            using var answer = await _stranger.GetAsync(new Uri(page, UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, page);
        }
    }

    [Fact]
    public async Task List_ledger_and_yearly_table_come_as_workbooks_and_the_list_prints()
    {
        var at = await OpenedAsync();
        foreach (var address in new[] { at + "/export", $"/dues/units/{_branch.PublicId}/ledger/export", $"/dues/units/{_branch.PublicId}/years/2026/export" })
        {
            using var answer = await _secretary.GetAsync(new Uri(address, UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        }

        (await _secretary.PageAsync(at + "/print")).QuerySelector("thead")!.TextContent.ShouldContain("本人签名");
    }

    [Fact]
    public async Task The_yearly_return_is_filled_sent_and_audited_above()
    {
        var at = $"/dues/units/{_branch.PublicId}/years/2026";
        await GoneOnAsync(_secretary.SendFormAsync(at, new() { ["Step.Report"] = "" }, at + "/fill"));
        (await _secretary.PageAsync(at)).QuerySelector("textarea")!.TextContent.ShouldContain("全年收缴党费 0.00 元");
        await GoneOnAsync(_secretary.SendFormAsync(at, [], at + "/send"));
        (await _secretary.PageAsync(at)).QuerySelector("[data-action=audit-year]").ShouldBeNull();
        await GoneOnAsync(_clerk.SendFormAsync(at, [], at + "/audit"));
        (await _clerk.PageAsync($"/dues/units/{_committee.PublicId}/years/2026")).Body!.TextContent.ShouldContain("审核通过 1，共 2");
    }

    [Fact]
    public async Task Staff_and_account_are_refused_in_words_and_registered()
    {
        var at = $"/dues/units/{_branch.PublicId}";
        Dictionary<string, string> officer = new()
        {
            ["Officer.Post"] = nameof(DuesPost.Accountant), ["Officer.PersonKey"] = _first.Person.PublicId.ToString(), ["Officer.TrainedOn"] = "20260301", ["Officer.FromOn"] = "2026.2.1",
        };
        using var early = await _secretary.SendFormAsync(at + "/staff", officer, at + "/officers");
        early.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await early.PageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("L1925");
        officer["Officer.FromOn"] = "2026.3.1";
        await GoneOnAsync(_secretary.SendFormAsync(at + "/staff", officer, at + "/officers"));
        using var mixed = await _secretary.SendFormAsync(at + "/staff", new() { ["Account.Bank"] = "农业银行", ["Account.Number"] = "622848", ["Account.IsDesignatedBank"] = "true" }, at + "/account");
        mixed.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await mixed.PageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("L1927");
    }

    [Fact]
    public async Task The_committee_reads_its_branches_by_month_and_state()
    {
        await OpenedAsync();
        (await _clerk.PageAsync("/dues?month=2026-07&filter=Open")).QuerySelector("tbody")!.TextContent.ShouldContain("20.00");
        (await _clerk.PageAsync("/dues?month=2026-07&filter=Settled")).QuerySelector(".empty").ShouldNotBeNull();
        (await _clerk.PageAsync("/dues?month=２０２６年6月&filter=NotOpened")).QuerySelectorAll("tbody tr").Length.ShouldBe(2);
    }

    private async Task<string> OpenedAsync()
    {
        var at = $"/dues/branches/{_branch.PublicId}";
        await GoneOnAsync(_secretary.SendFormAsync(at + "/standards", new() { ["Fill.Amount"] = "￥10", ["Fill.From"] = "2026-01" }));
        using var sent = await _secretary.SendFormAsync(at, new() { ["month"] = "2026-07" }, at + "/months");
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return sent.Headers.Location!.ToString();
    }

    private Task<HttpResponseMessage> PayAsync(string at, Dictionary<string, string> more)
        => _secretary.SendFormAsync(at, new Dictionary<string, string> { ["Pay.PaidOn"] = "2026-07-05", ["Pay.Voucher"] = "收据-1" }.Concat(more)
            .GroupBy(p => p.Key).ToDictionary(g => g.Key, g => g.Last().Value, StringComparer.Ordinal), at + "/payments");

    private static async Task GoneOnAsync(Task<HttpResponseMessage> sending)
    {
        using var sent = await sending;
        if (sent.StatusCode != HttpStatusCode.Redirect)
            (await sent.PageAsync()).QuerySelector(".error-summary")?.TextContent.ShouldBe("", $"{(int)sent.StatusCode}");
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }
}
