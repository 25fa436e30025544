using System.Net;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Returns;

/// <summary>The annual run through its pages.</summary>
public sealed class AnnualPageTests : IAsyncLifetime
{
    private const string At = "/returns/annual?year=2026";

    private readonly WebApp _app = new();
    private Organisation _root = null!;
    private Organisation _township = null!;
    private Organisation _branch = null!;
    private HttpClient _district = null!;

    public async Task InitializeAsync()
    {
        _root = await _app.World.DistrictAsync();
        _township = await _app.World.TownshipAsync(_root);
        _branch = await _app.World.BranchAsync(_township, "甲支部");
        await _app.World.MemberAsync(_branch);
        _district = await _app.SignInAsync(RoleCatalogue.DistrictClerk, _root);
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task The_district_computes_the_year_and_every_step_says_where_it_stands()
    {
        var page = await _district.PageAsync(At);
        page.QuerySelectorAll("[data-step]").Select(s => s.GetAttribute("data-step")).ShouldBe(["Forms", "Units", "Compute", "Checks", "Explanations", "Acceptance", "Freeze", "Print"]);
        page.QuerySelector("[data-next]")!.GetAttribute("data-next").ShouldBe("Units");
        page.QuerySelector("input[data-form='std.NB-1']")!.HasAttribute("checked").ShouldBeTrue();
        using (var none = await _district.SendFormAsync(At, new() { ["codes"] = "" }, "/returns/annual/compute"))
            none.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        await ComputedAsync();
        var done = await _district.PageAsync(At);
        done.QuerySelector("[data-step='Compute']")!.GetAttribute("data-done").ShouldBe("yes");
        done.QuerySelector("tr[data-body]")!.TextContent.ShouldContain(_township.Name);
        done.QuerySelectorAll("tr[data-kind]").Select(r => r.GetAttribute("data-kind")).ShouldBe(["Inside", "Between", "LastYear"]);
    }

    [Fact]
    public async Task Locking_too_early_is_refused_in_words_and_keeps_what_was_typed()
    {
        await ComputedAsync();
        using var answer = await _district.SendFormAsync(At, new() { ["reason"] = "年底前先锁" }, "/returns/annual/freeze");
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.PageAsync();
        page.QuerySelector(".error-summary")!.TextContent.ShouldContain("2026年还没有结束，不能锁定。");
        page.QuerySelector("#Reason")!.TextContent.ShouldBe("年底前先锁");
    }

    [Fact]
    public async Task A_list_is_printed_right_behind_its_table_and_the_cell_names_it()
    {
        await _app.World.MemberAsync(_branch, name: "何复", way: PostingKind.Restored, arrivedOn: new DateOnly(2026, 3, 1));
        await ComputedAsync();
        var last = await _app.Read(db => db.Set<RecordingCounter>().Select(c => c.Value).SingleAsync());
        await _app.Read(db => db.Set<UnitReturn>().ExecuteUpdateAsync(r => r.SetProperty(x => x.Status, ReturnStatus.Submitted).SetProperty(x => x.RecordedNo, last)));
        var print = await _district.PageAsync("/returns/annual/print?year=2026");
        var cell = print.QuerySelector("tfoot td[data-cell='in.restored'] a")!;
        (cell.TextContent, cell.GetAttribute("href")).ShouldBe(("名单 1", "#list-1"));
        var panels = print.QuerySelectorAll(".annual-set > .panel").ToList();
        var at = panels.FindIndex(p => p.QuerySelector("#list-1") is not null);
        panels[at].TextContent.ShouldContain("何复");
        panels[at - 1].QuerySelector("[data-cell='in.restored']").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_set_prints_with_its_cover_and_comes_as_a_workbook_with_the_same_mark()
    {
        await ComputedAsync();
        var print = await _district.PageAsync("/returns/annual/print?year=2026");
        var cover = print.QuerySelector(".annual-cover")!.TextContent;
        foreach (var line in new[] { "党内统计年报", "（盖章）", "单位负责人", "填表人", "联系电话", "报出日期", "未锁定，仅供核对" })
            cover.ShouldContain(line);
        print.QuerySelectorAll("table[data-part]").Length.ShouldBeGreaterThan(5);
        using var file = await _district.GetAsync(new Uri("/returns/annual/workbook?year=2026", UriKind.Relative));
        file.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var book = new XLWorkbook(await file.Content.ReadAsStreamAsync());
        var marked = book.Worksheet("封面").CellsUsed().Select(c => c.GetString()).ToList();
        cover.ShouldContain(marked[marked.IndexOf("核对码") + 1]);
    }

    [Fact]
    public async Task A_body_sees_its_own_part_and_takes_no_step_of_the_districts()
    {
        await ComputedAsync();
        var clerk = await _app.SignInAsync(RoleCatalogue.TownshipClerk, _township);
        var page = await clerk.PageAsync(At);
        page.QuerySelector("[data-action='compute-year'], [data-action='compute-again'], [data-action='freeze-year']").ShouldBeNull();
        page.QuerySelector("[data-action='open-own']")!.TextContent.ShouldBe("党内统计年报");
        (await clerk.PageAsync("/returns/annual/print?year=2026")).QuerySelector("tfoot th")!.TextContent.ShouldBe(_township.Name);
    }

    [Fact]
    public async Task A_leader_reads_where_the_year_stands_and_is_led_to_no_page_of_those_who_review()
    {
        var leader = await _app.SignInAsync(RoleCatalogue.DistrictLeader, _root);
        await OnlyReadsAsync();
        await ComputedAsync();
        await OnlyReadsAsync();

        async Task OnlyReadsAsync()
        {
            string[] refused = ["/returns/checks", "/returns/review", "/returns/chase", "/returns/acceptance", "/returns/forms", "/returns/exemptions", "/returns/periods"];
            (await leader.PageAsync(At)).QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).ShouldNotContain(href => refused.Any(href.StartsWith));
        }
    }

    [Theory]
    [InlineData("/returns/annual")]
    [InlineData("/returns/annual?year=2026")]
    [InlineData("/returns/annual/print?year=2026")]
    public async Task For_a_branch_it_is_not_there(string address)
    {
        await ComputedAsync();
        var secretary = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        using var answer = await secretary.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/returns/annual?year=1066")]
    [InlineData("/returns/annual?year=2999")]
    [InlineData("/returns/annual/print?year=2999")]
    [InlineData("/returns/annual/workbook?year=2019")]
    public async Task A_year_that_never_was_opened_or_is_to_come_is_not_found(string address)
    {
        using var answer = await _district.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task ComputedAsync()
    {
        using var done = await _district.SendFormAsync(At, new() { ["codes"] = "std.NB-1" }, "/returns/annual/compute");
        done.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }
}
