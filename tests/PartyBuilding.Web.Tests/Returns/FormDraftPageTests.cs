using System.Net;
using AngleSharp.Dom;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Returns;

/// <summary>A department makes a form of its own through the pages, without a script.</summary>
public sealed class FormDraftPageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _district = null!;
    private Organisation _branch = null!;
    private HttpClient _clerk = null!;

    public async Task InitializeAsync()
    {
        _district = await _app.World.DistrictAsync();
        _branch = await _app.World.BranchAsync(await _app.World.TownshipAsync(_district), "甲支部");
        _clerk = await _app.SignInAsync(RoleCatalogue.DistrictClerk, _district);
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task From_an_empty_form_to_an_open_period()
    {
        var draft = await BegunAsync();
        await SentAsync(draft, "/sections", new() { ["title"] = "情况" });
        await SentAsync(draft, "/item", Item("total", "Ledger", ("Query", "member.end")), "/item?section=part1");
        await SentAsync(draft, "/item", Item("trained", "Manual"), "/item?section=part1");
        await SentAsync(draft, "/check", Check("trained ≤ total"), "/check");
        var page = await _clerk.PageAsync(draft);
        page.QuerySelectorAll("[data-cell]").Select(r => r.GetAttribute("data-cell")).ShouldBe(["total", "trained"]);
        await SentAsync(draft, "/publish", new() { ["Publish.From"] = "2026-01", ["Publish.AskedBy"] = "组织科", ["Publish.Reason"] = "区委组织部通知" });
        (await _clerk.PageAsync("/returns/forms")).Body!.TextContent.ShouldContain("loc.PXQK-1");
        using var opened = await _clerk.SendFormAsync(
            "/returns/periods", new() { ["Form.FormCode"] = "loc.PXQK-1", ["Form.Month"] = "2026-06" }, "/returns/periods");
        opened.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var secretary = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        (await secretary.PageAsync("/returns")).Body!.TextContent.ShouldContain("培训情况");
    }

    [Fact]
    public async Task A_table_of_several_rows_is_drawn_and_what_is_refused_stays_typed()
    {
        var draft = await BegunAsync();
        await SentAsync(draft, "/sections", new() { ["title"] = "情况" });
        using var refused = await _clerk.SendFormAsync(draft, new() { ["columns"] = "人数\n人数", ["rows"] = "流出" }, draft + "/sections/part1/table");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var again = await refused.PageAsync();
        again.QuerySelector("#columns-part1")!.TextContent.ShouldBe("人数\n人数");
        again.QuerySelector("[data-error-summary]")!.TextContent.ShouldContain("列名“人数”写了两次");
        await SentAsync(draft, "/sections/part1/table", new() { ["columns"] = "人数\n其中女", ["rows"] = "流出\n流入" });
        var page = await _clerk.PageAsync(draft);
        page.QuerySelectorAll("[data-cell] th").Select(t => t.TextContent.Trim()).ShouldBe(["流出 人数", "流出 其中女", "流入 人数", "流入 其中女"]);
        page.QuerySelector("#rows-part1")!.TextContent.ShouldBe("流出\n流入");
    }

    [Fact]
    public async Task A_mistaken_formula_is_refused_at_its_field_with_everything_typed()
    {
        var draft = await BegunAsync();
        await SentAsync(draft, "/sections", new() { ["title"] = "情况" });
        using var refused = await _clerk.SendFormAsync(draft + "/check", Check("trained ≤"), draft + "/check");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await refused.PageAsync();
        page.QuerySelector("#Expression-error")!.TextContent.ShouldContain("此处应为");
        page.QuerySelector("#Remedy")!.TextContent.ShouldContain("核对名单");
    }

    [Fact]
    public async Task A_check_keeps_what_it_does_without_a_figure_and_whom_it_is_put_to()
    {
        var draft = await BegunAsync();
        await SentAsync(draft, "/sections", new() { ["title"] = "情况" });
        await SentAsync(draft, "/item", Item("trained", "Manual", ("Requires", "Note")), "/item?section=part1");
        var check = Check("trained ≥ 0");
        (check["Missing"], check["MissingRight"], check["For"]) = ("Required", "Zero", "Branch");
        await SentAsync(draft, "/check", check, "/check");
        var page = await _clerk.PageAsync(draft + "/check?code=A01");
        page.QuerySelector("#Missing option[selected]")!.GetAttribute("value").ShouldBe("Required");
        page.QuerySelector("#MissingRight option[selected]")!.GetAttribute("value").ShouldBe("Zero");
        page.QuerySelectorAll("input[name=For][checked]").Select(i => i.GetAttribute("value")).ShouldBe(["Branch"]);
        (await _clerk.PageAsync(draft + "/item?item=trained")).QuerySelector("#Requires option[selected]")!.GetAttribute("value").ShouldBe("Note");
    }

    [Fact]
    public async Task A_delivered_form_opens_its_definitions_and_copies()
    {
        var list = await _clerk.PageAsync("/returns/forms");
        var monthly = list.QuerySelectorAll("a[data-action=open-form]").First(a => a.TextContent == "党支部月报").GetAttribute("href")!;
        (await _clerk.PageAsync(monthly)).Body!.TextContent.ShouldContain("组织关系本月转来本支部的党员");
        using var copied = await _clerk.SendFormAsync(monthly, [], monthly + "/copy");
        copied.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var draft = await _clerk.PageAsync(copied.Headers.Location!.ToString());
        draft.QuerySelectorAll(".paper-table th").ShouldNotBeEmpty();
        (await _clerk.PageAsync(copied.Headers.Location + "/test")).Body!.TextContent.ShouldContain("没有可以试算的数");
    }

    private async Task<string> BegunAsync()
    {
        using var begun = await _clerk.SendFormAsync(
            "/returns/forms", new() { ["Form.Name"] = "培训情况", ["Form.Code"] = "PXQK-1", ["Form.Frequency"] = "Monthly", ["Form.FiledBy"] = "Branch" }, "/returns/forms");
        begun.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return begun.Headers.Location!.ToString();
    }

    private async Task SentAsync(string draft, string step, Dictionary<string, string> fields, string? from = null)
    {
        using var sent = await _clerk.SendFormAsync(draft + from, fields, draft + step);
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect, step + ": " + await sent.Content.ReadAsStringAsync());
    }

    private static Dictionary<string, string> Item(string key, string source, params (string Name, string Value)[] more)
    {
        Dictionary<string, string> fields = new()
        {
            ["Key"] = key, ["Name"] = "项目" + key, ["Definition"] = "统计" + key, ["Unit"] = "Person", ["Source"] = source,
        };
        foreach (var (name, value) in more)
            fields[name] = value;
        return fields;
    }

    private static Dictionary<string, string> Check(string expression) => new()
    {
        ["Code"] = "A01", ["Class"] = "Error", ["Expression"] = expression, ["Message"] = "参训 {trained} 人", ["Remedy"] = "核对名单。",
    };
}
