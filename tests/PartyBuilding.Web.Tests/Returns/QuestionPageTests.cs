using System.Net;
using AngleSharp.Dom;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Returns;

/// <summary>A 临时表 through the pages, without a script: written, recognised, made, published, opened.</summary>
public sealed class QuestionPageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _district = null!;
    private Organisation _township = null!;
    private HttpClient _clerk = null!;

    public async Task InitializeAsync()
    {
        _district = await _app.World.DistrictAsync();
        _township = await _app.World.TownshipAsync(_district);
        await _app.World.MemberAsync(await _app.World.BranchAsync(_township, "甲支部"), sex: "2");
        _clerk = await _app.SignInAsync(RoleCatalogue.DistrictClerk, _district);
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task What_is_known_is_chosen_and_only_the_rest_is_asked()
    {
        using var seen = await _clerk.SendFormAsync("/returns/questions", Typed(), "/returns/questions");
        var page = await seen.PageAsync();
        page.QuerySelector("tr[data-question='1'] option[selected]")!.TextContent.ShouldContain("女");
        page.QuerySelector("tr[data-question='2'] select")!.QuerySelectorAll("option[selected]").Select(o => o.GetAttribute("value")).ShouldBeEmpty();
        page.QuerySelector(".notice")!.TextContent.ShouldContain("1 项要基层填。1 个单位，一共要填 1 格");
        var answers = page.QuerySelectorAll("tr[data-question='1'] input[type=hidden]").ToDictionary(i => i.GetAttribute("name")!, i => i.GetAttribute("value")!);
        (answers["make"], answers["Answers[0].Code"]) = ("true", "member.end.female");
        using var made = await _clerk.SendFormAsync("/returns/questions", Typed().Concat(answers).ToDictionary(p => p.Key, p => p.Value), "/returns/questions");
        made.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var draft = await _clerk.PageAsync(made.Headers.Location!.ToString());
        draft.QuerySelectorAll("[data-cell]").Select(r => r.GetAttribute("data-cell")).ShouldBe(["q1", "q2"]);
        draft.QuerySelector("#Publish_Reason")!.TextContent.Trim().ShouldBe("第6号通知");
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_with_everything_typed()
    {
        var typed = Typed();
        (typed["make"], typed["Month"], typed["Ground"]) = ("true", "六月", "");
        using var refused = await _clerk.SendFormAsync("/returns/questions", typed, "/returns/questions");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await refused.PageAsync();
        page.QuerySelector("#Month-error")!.TextContent.ShouldContain("2026-11 的样子");
        page.QuerySelector("#Text")!.TextContent.ShouldContain("电脑（个）");
        typed["Month"] = "2026-06";
        using var again = await _clerk.SendFormAsync("/returns/questions", typed, "/returns/questions");
        (await again.PageAsync()).QuerySelector("#Ground-error")!.TextContent.ShouldContain("依据");
    }

    [Fact]
    public async Task The_burden_of_a_year_is_read_and_taken_away()
    {
        using var opened = await _clerk.SendFormAsync("/returns/periods", new() { ["Form.FormCode"] = "std.DZB-1", ["Form.Month"] = "2026-06" }, "/returns/periods");
        opened.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await _clerk.PageAsync("/returns/burden?year=2026");
        page.QuerySelector("tr[data-form='std.DZB-1'] td[data-label=应报份数]")!.TextContent.ShouldBe("1");
        (await _clerk.PageAsync("/returns/burden?year=2025")).QuerySelector(".empty").ShouldNotBeNull();
        using var workbook = await _clerk.GetAsync("/returns/burden/workbook?year=2026");
        workbook.Content.Headers.ContentDisposition!.FileNameStar.ShouldNotBeNull().ShouldContain("2026年填报负担.xlsx");
    }

    private static Dictionary<string, string> Typed() => new()
    {
        ["Name"] = "排查", ["AskedBy"] = "组织科", ["Ground"] = "第6号通知", ["Month"] = "2026-06", ["Frequency"] = "Once", ["FiledBy"] = "Branch", ["Text"] = "女党员人数\n电脑（个）",
    };
}
