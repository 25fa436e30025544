using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns;
using PartyBuilding.Testing;
using Shouldly;

namespace PartyBuilding.Web.Tests.Returns;

/// <summary>The main job through the pages, without a script: fill, submit, review, accept, roll up.</summary>
public sealed class MainJobTests : IAsyncLifetime
{
    private const int Period = 202606;

    private readonly WebApp _app = new();
    private Organisation _district = null!;
    private Organisation _township = null!;
    private Organisation _branch = null!;

    public async Task InitializeAsync()
    {
        _district = await _app.World.DistrictAsync();
        _township = await _app.World.TownshipAsync(_district);
        _branch = await _app.World.BranchAsync(_township);
        await _app.World.BranchAsync(_township, "第二党支部");
        await _app.World.MemberAsync(_branch, name: "白玉兰");
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task A_return_goes_from_the_branch_to_the_district_with_no_number_typed()
    {
        var id = await OpenAsync();
        var branch = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        var sheet = await branch.PageAsync($"/returns/{id}");
        sheet.QuerySelector("[data-cell='end']")!.TextContent.ShouldBe("1");
        await ConfirmNoneAsync(branch, id);
        using (var submitted = await branch.SendFormAsync($"/returns/{id}/check", [], $"/returns/{id}/submit"))
            submitted.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await submitted.PageAsync()).QuerySelector(".error-summary")?.TextContent);
        (await StatusAsync(id)).ShouldBe(ReturnStatus.Submitted);

        var township = await _app.SignInAsync(RoleCatalogue.TownshipClerk, _township);
        using (var passed = await township.SendFormAsync("/returns/review", [], $"/returns/{id}/pass"))
            passed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await StatusAsync(id)).ShouldBe(ReturnStatus.Reviewed);

        var district = await _app.SignInAsync(RoleCatalogue.DistrictClerk, _district);
        var fields = new Dictionary<string, string> { ["bodies"] = _township.PublicId.ToString(), ["reason"] = "第二党支部补报" };
        using (var accepted = await district.SendFormAsync("/returns/acceptance", fields))
            accepted.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await StatusAsync(id)).ShouldBe(ReturnStatus.Accepted);

        var rollUp = await district.PageAsync("/statistics/monthly");
        rollUp.QuerySelector("tfoot [data-cell='end']")!.TextContent.Trim().ShouldBe("1");
    }

    [Fact]
    public async Task A_leader_opens_a_branch_behind_a_figure_and_sees_no_name_and_no_desk_of_others()
    {
        var id = await OpenAsync();
        var clerk = await _app.SignInAsync(RoleCatalogue.DistrictClerk, _district);
        (await clerk.PageAsync($"/returns/{id}?cell=end")).Body!.TextContent.ShouldContain("白玉兰");
        var leader = await _app.SignInAsync(RoleCatalogue.DistrictLeader, _district);
        var panel = (await leader.PageAsync($"/returns/{id}?cell=end&who={Uri.EscapeDataString("白玉兰")}")).QuerySelector("[data-open-cell='end']")!;
        panel.TextContent.ShouldContain("1");
        panel.InnerHtml.ShouldNotContain("白玉兰");
        panel.QuerySelector("[data-action='why-not']").ShouldBeNull();
        (await leader.PageAsync("/returns")).QuerySelectorAll("a[href^='/returns/review'], a[href^='/returns/chase']").ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_figure_of_the_roll_up_opens_something_that_its_reader_may_see()
    {
        await OpenAsync();
        foreach (var (role, at) in new[] { (RoleCatalogue.DistrictLeader, _district), (RoleCatalogue.TownshipClerk, _township), (RoleCatalogue.BranchSecretary, _branch) })
        {
            var browser = await _app.SignInAsync(role, at);
            var table = await browser.PageAsync("/statistics/monthly");
            table.QuerySelectorAll("td[data-cell]").ShouldNotBeEmpty();
            table.QuerySelectorAll("td[data-cell]").ShouldAllBe(cell => cell.QuerySelector("a[href]") != null);
            foreach (var link in table.QuerySelectorAll("td[data-cell='end'] a, tfoot td[data-cell='start'] a"))
                (await browser.GetAsync(new Uri(link.GetAttribute("href")!, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK, $"{role} {link.GetAttribute("href")}");
        }
    }

    [Fact]
    public async Task Another_branch_gets_not_found_for_the_page_and_for_its_cells()
    {
        var id = await OpenAsync();
        var other = await _app.Read(db => db.Organisations.SingleAsync(o => o.Name == "第二党支部"));
        var stranger = await _app.SignInAsync(RoleCatalogue.BranchSecretary, other);
        foreach (var address in new[] { $"/returns/{id}", $"/returns/{id}/cells/end", $"/returns/{id}/check", $"/returns/{id}/history" })
        {
            using var answer = await stranger.GetAsync(new Uri(address, UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
    }

    [Fact]
    public async Task A_stale_form_is_refused_and_keeps_what_was_typed()
    {
        var id = await OpenAsync();
        var branch = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        await branch.PageAsync($"/returns/{id}");
        await ConfirmNoneAsync(branch, id, most: 1);
        var stale = new Dictionary<string, string> { ["Version"] = "0", ["Cells[service.visits]"] = "7" };
        using var answer = await branch.SendFormAsync($"/returns/{id}", stale);
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        ((IHtmlInputElement)(await answer.PageAsync()).QuerySelector("[data-cell='service.visits']")!).Value.ShouldBe("7");
    }

    [Fact]
    public async Task Figures_typed_without_a_script_are_kept_when_another_section_has_nothing()
    {
        var id = await OpenAsync();
        var branch = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        var hidden = (await branch.PageAsync($"/returns/{id}")).QuerySelectorAll("#sheet-form input[type=hidden]")
            .OfType<IHtmlInputElement>().ToDictionary(h => h.Name!, h => h.Value);
        hidden["Cells[service.visits]"] = "7";
        using var content = new FormUrlEncodedContent(hidden);
        using var answer = await branch.PostAsync(new Uri($"/returns/{id}/sections/dues/none", UriKind.Relative), content);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var sheet = await branch.PageAsync($"/returns/{id}");
        ((IHtmlInputElement)sheet.QuerySelector("[data-cell='service.visits']")!).Value.ShouldBe("7");
        ((IHtmlInputElement)sheet.QuerySelector("[data-cell='dues.paid']")!).Value.ShouldBe("0.00");
    }

    [Fact]
    public async Task What_the_township_wants_changed_stands_above_the_form()
    {
        var id = await OpenAsync();
        var branch = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        await ConfirmNoneAsync(branch, id);
        using (var submitted = await branch.SendFormAsync($"/returns/{id}/check", [], $"/returns/{id}/submit"))
            submitted.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var township = await _app.SignInAsync(RoleCatalogue.TownshipClerk, _township);
        var reasons = new Dictionary<string, string> { ["Form.Cells[dues.paid]"] = "与收据不符", ["Form.Reason"] = "请在今天下班前改好" };
        using (var back = await township.SendFormAsync($"/returns/{id}/send-back", reasons))
            back.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var sheet = await branch.PageAsync($"/returns/{id}");
        var notice = sheet.QuerySelector("main .notice-bad")!.TextContent;
        notice.ShouldContain("请在今天下班前改好");
        notice.ShouldContain("与收据不符");
    }

    [Fact]
    public async Task A_figure_that_differs_from_the_ledger_needs_a_reason()
    {
        var id = await OpenAsync();
        var branch = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        using var refused = await branch.SendFormAsync($"/returns/{id}?cell=end.female", new() { ["Value"] = "1", ["Reason"] = "" }, $"/returns/{id}/cells/end.female/override");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.PageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("请写明原因");
    }

    [Theory]
    [InlineData("/", "home")]
    [InlineData("/returns", "returns")]
    [InlineData("/returns/review", "review")]
    [InlineData("/returns/chase", "chase")]
    [InlineData("/returns/acceptance", "acceptance")]
    [InlineData("/returns/periods", "periods")]
    [InlineData("/statistics", "statistics")]
    [InlineData("/statistics/monthly", "rollup-monthly")]
    public async Task Pages_of_the_district_open(string address, string page)
    {
        await OpenAsync();
        var district = await _app.SignInAsync(RoleCatalogue.DistrictClerk, _district);
        (await district.PageAsync(address)).Body!.GetAttribute("data-page").ShouldBe(page);
    }

    private static async Task ConfirmNoneAsync(HttpClient browser, Guid id, int most = 20)
    {
        for (var i = 0; i < most; i++)
        {
            var sheet = await browser.PageAsync($"/returns/{id}");
            if (sheet.QuerySelector("[data-action^='confirm-none']")?.GetAttribute("formaction") is not { } action)
                return;
            var hidden = sheet.QuerySelectorAll("#sheet-form input[type=hidden]").OfType<IHtmlInputElement>().ToDictionary(h => h.Name!, h => h.Value);
            using var content = new FormUrlEncodedContent(hidden);
            using var answer = await browser.PostAsync(new Uri(action, UriKind.Relative), content);
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }
    }

    /// <summary>Opens June through the page and gives the key of the branch's return.</summary>
    private async Task<Guid> OpenAsync()
    {
        var district = await _app.SignInAsync(RoleCatalogue.DistrictClerk, _district);
        using var opened = await district.SendFormAsync("/returns/periods", new() { ["Form.FormCode"] = "std.DZB-1", ["Form.Month"] = "2026-06" });
        opened.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await opened.PageAsync()).QuerySelector(".error-summary")?.TextContent);
        return await _app.Read(db => db.Set<UnitReturn>().Where(r => r.Period!.Month == Period && r.OrganisationId == _branch.Id).Select(r => r.PublicId).SingleAsync());
    }

    private Task<ReturnStatus> StatusAsync(Guid id)
        => _app.Read(db => db.Set<UnitReturn>().Where(r => r.PublicId == id).Select(r => r.Status).SingleAsync());
}
