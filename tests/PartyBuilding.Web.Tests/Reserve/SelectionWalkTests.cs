using System.Net;
using AngleSharp.Html.Dom;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;
using Shouldly;

namespace PartyBuilding.Web.Tests.Reserve;

/// <summary>A round of 2005 from its opening to the pool, as the district, a unit and a voter walk it.</summary>
public sealed class SelectionWalkTests : IAsyncLifetime
{
    private static readonly (string From, string To)[] Days =
        [("20050606", "20050610"), ("20050611", "20050615"), ("20050616", "20050620"), ("20050621", "20050626"), ("20050627", "20050701"), ("20050702", "20050715"), ("", "20050720")];

    private readonly WebApp _app = new();
    private Organisation _east = null!;
    private Organisation _west = null!;
    private HttpClient _section = null!;
    private HttpClient _unit = null!;

    public async Task InitializeAsync()
    {
        var district = await _app.World.DistrictAsync();
        _east = await _app.World.TownshipAsync(district, "教育局党工委");
        _west = await _app.World.TownshipAsync(district, "卫生局党工委");
        _section = await _app.SignInAsync(RoleCatalogue.CadreSection, district);
        _unit = await _app.SignInAsync(RoleCatalogue.UnitPersonnel, _east);
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task A_round_is_walked_from_its_opening_to_the_pool()
    {
        var unit = await BeginAsync();
        await SentAsync(_unit, unit + "/plan", new() { ["On"] = "20050608", ["Means"] = "动员会", ["Headcount"] = "118", ["Employer"] = "Organ" });
        var candidate = await ApplyAsync(unit, "白玉兰");
        await SentAsync(_unit, candidate, new() { ["IsEligible"] = "true", ["On"] = "20050618", ["Text"] = "", ["ExplainedOn"] = "" }, candidate + "/review");
        await SentAsync(_unit, unit + "/meeting", new() { ["On"] = "20050622", ["Present"] = "60", ["Statement"] = "党委书记动员，中层以上参加", ["Way"] = "Codes", ["Most"] = "2" });

        var ballot = (await _unit.PageAsync(unit)).QuerySelector("[data-action=open-vote-page]")!.GetAttribute("href")!;
        await VoteAsync(ballot, "白玉兰", "蔡花");
        await SentAsync(_unit, ballot, [], ballot + "/close");
        var result = (await _unit.PageAsync(ballot)).QuerySelector("main")!.TextContent;
        result.ShouldContain("名册外");
        result.ShouldContain("66.7%");

        await SentAsync(_unit, unit + "/choose", new() { ["On"] = "20050628", ["Meeting"] = "党委会", ["Chosen"] = Key(candidate) });
        await SentAsync(
            _unit, candidate, new()
            {
                ["From"] = "20050702", ["To"] = "20050705", ["Organ"] = "组织科", ["Investigators"] = "测试甲、测试乙", ["Material"] = "表现较好", ["Discipline"] = "没有不同意见",
            }, candidate + "/investigate");
        await SentAsync(_unit, unit + "/recommend", new() { ["On"] = "20050706", ["Meeting"] = "党委会", ["Chosen"] = Key(candidate), ["Reason"] = "首批推荐一人，其余继续培养" });
        await SentAsync(_unit, unit + "/publicity", new() { ["From"] = "20050706", ["To"] = "20050715", ["PublicMeans"] = "Written", ["Place"] = "本单位" });
        (await _unit.PageAsync(unit + "/submit")).QuerySelectorAll(".package li").Select(l => l.TextContent.Trim()[^3..]).ShouldContain("推荐表");
        // Both ends counted, S000 L215.
        (await _unit.PageAsync(unit + "/notice")).QuerySelector(".paper")!.TextContent.ShouldContain("共 10 天");
        // The circular's order (L221-233): the list of the recommended, the volume of each, the roster of all who applied.
        var paper = await _unit.PageAsync(unit + "/package");
        paper.QuerySelectorAll(".paper h2").Select(h => h.TextContent.Trim()).ShouldBe(["副处级后备干部推荐人选名册", "副处级后备干部推荐表", "副处级后备干部申报表", "考察材料", "个人申报汇总名册"]);
        paper.QuerySelectorAll(".paper").ShouldAllBe(p => p.TextContent.Contains("白玉兰"));
        await SentAsync(_unit, unit + "/submit", new() { ["On"] = "20050718" });

        using var forbidden = await _unit.GetAsync(new Uri(unit + "/assess", UriKind.Relative));
        forbidden.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await SentAsync(_section, unit + "/assess", new() { ["On"] = "20050728", ["Document"] = "宝委组〔2005〕1号", ["Chosen"] = Key(candidate) });
        (await _unit.PageAsync(candidate)).QuerySelector("main")!.TextContent.ShouldContain("已入库");
    }

    [Fact]
    public async Task A_refused_step_keeps_what_was_typed_and_shows_the_source()
    {
        var unit = await BeginAsync();
        await SentAsync(_unit, unit + "/plan", new() { ["On"] = "20050608", ["Means"] = "动员会", ["Headcount"] = "22", ["Employer"] = "Organ" });
        using var refused = await _unit.SendFormAsync(
            unit + "/meeting", new() { ["On"] = "20050622", ["Present"] = "21", ["Statement"] = "书记动员", ["Way"] = "Manual", ["Most"] = "2", ["Groups"] = "甲\n乙" });
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await refused.PageAsync();
        page.QuerySelector("[data-error-summary]")!.TextContent.ShouldContain("L191");
        page.QuerySelector("[name=Statement]")!.TextContent.Trim().ShouldBe("书记动员");
        ((IHtmlTextAreaElement)page.QuerySelector("[name=Groups]")!).Value.ShouldBe("甲\n乙");
    }

    [Fact]
    public async Task Another_unit_sees_neither_the_unit_nor_its_people_nor_its_vote()
    {
        var unit = await BeginAsync();
        await SentAsync(_unit, unit + "/plan", new() { ["On"] = "20050608", ["Means"] = "动员会", ["Headcount"] = "118", ["Employer"] = "Organ" });
        var candidate = await ApplyAsync(unit, "白玉兰");
        var other = await _app.SignInAsync(RoleCatalogue.UnitPersonnel, _west);
        foreach (var address in new[] { unit, unit + "/apply", unit + "/roster", candidate, candidate + "/volume" })
        {
            using var gone = await other.GetAsync(new Uri(address, UriKind.Relative));
            gone.StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }

        (await other.PageAsync("/reserve")).QuerySelectorAll("tbody tr").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_round_says_where_its_documents_contradict_each_other()
    {
        var unit = await BeginAsync();
        var round = (await _section.PageAsync(unit)).QuerySelector("a.back, .back a, a[href^='/reserve/rounds/']")!.GetAttribute("href")!;
        var words = (await _section.PageAsync(round)).QuerySelector("main")!.TextContent;
        // A1-T21: five deputies, so at most one near-term, against a target of 150.
        words.ShouldContain("合计最多 1 名");
        words.ShouldContain("不少于三分之一");
    }

    private async Task<string> BeginAsync()
    {
        var fields = new Dictionary<string, string> { ["Basis"] = "Circular2005", ["Year"] = "2005", ["Title"] = "2005年集中选拔", ["Target"] = "300", ["NearTarget"] = "150", ["BornFrom"] = "19600101", ["BachelorBornFrom"] = "19700101", ["Directions"] = "4" };
        foreach (var (days, stage) in Days.Select((d, i) => (d, i + 1)))
            (fields[$"From[{stage}]"], fields[$"To[{stage}]"]) = days;
        var round = await SentAsync(_section, "/reserve/rounds/new", fields);
        var direction = (await _section.PageAsync(round)).QuerySelectorAll("[name=DirectionId] option").First(o => o.TextContent == "城镇建设管理").GetAttribute("value")!;
        await SentAsync(
            _section, round, new() { ["OrganisationKey"] = _east.PublicId.ToString(), ["DirectionId"] = direction, ["Employer"] = "Organ", ["Chiefs"] = "2", ["Deputies"] = "5", ["Headcount"] = "118" }, round + "/units");
        return (await _unit.PageAsync(round)).QuerySelector("tbody a")!.GetAttribute("href")!;
    }

    /// <summary>Registers a cadre with what the conditions ask for and takes the application.</summary>
    private async Task<string> ApplyAsync(string unit, string name)
    {
        var cadre = await SentAsync(
            _section, "/cadres/new", new()
            {
                ["Name"] = name, ["MissingIdReason"] = "1", ["SexCode"] = "2", ["BirthDate"] = "19680302", ["EducationCode"] = "21", ["OrganisationKey"] = _east.PublicId.ToString(),
                ["Management"] = nameof(CadreManagement.District), ["EnteredOn"] = "20000101",
            });
        await SentAsync(_section, cadre + "/sets/levels/new", new() { ["Values[level]"] = "52", ["Values[from]"] = "20000101" });
        var direction = (await _unit.PageAsync(unit + "/apply")).QuerySelector("[name=DirectionId] option[selected]")!.GetAttribute("value")!;
        await SentAsync(_unit, unit + "/apply", new() { ["CadreKey"] = Key(cadre), ["On"] = "20050613", ["DirectionId"] = direction, ["IsHealthy"] = "true" });
        return (await _unit.PageAsync(unit)).QuerySelector("tbody a[href^='/reserve/candidates/']")!.GetAttribute("href")!;
    }

    /// <summary>Three ballots: two for both names, one empty.</summary>
    private async Task VoteAsync(string ballot, string onPaper, string offPaper)
    {
        using var printed = await _unit.SendFormAsync(ballot, new() { ["Count"] = "3" }, ballot + "/codes");
        var codes = (await printed.PageAsync()).QuerySelectorAll(".slip-code").Select(c => c.TextContent).ToList();
        codes.Count.ShouldBe(3);
        await SentAsync(_unit, ballot, [], ballot + "/open");
        foreach (var (code, empty) in codes.Select((c, i) => (c, i == 2)))
        {
            var voter = _app.Visitor();
            using var paper = await voter.SendFormAsync("/ballot", new() { ["Code"] = code });
            var page = await paper.PageAsync();
            var option = page.QuerySelectorAll(".ballot-option").First(o => o.TextContent.Contains(onPaper, StringComparison.Ordinal)).QuerySelector("input")!.GetAttribute("value")!;
            var names = page.QuerySelector("textarea")!.GetAttribute("name")!;
            var token = page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            var fields = new Dictionary<string, string> { ["Code"] = code, ["__RequestVerificationToken"] = token };
            if (!empty)
                (fields["Options"], fields[names]) = (option, offPaper);
            using var looked = await voter.PostAsync(new Uri("/ballot/check", UriKind.Relative), new FormUrlEncodedContent(fields));
            (await looked.PageAsync()).QuerySelector("dd")!.TextContent.ShouldContain(empty ? "弃权" : offPaper);
            using var cast = await voter.PostAsync(new Uri("/ballot/cast", UriKind.Relative), new FormUrlEncodedContent(fields));
            (await cast.PageAsync()).QuerySelector("h1")!.TextContent.ShouldBe("已投出");
            using var again = await voter.PostAsync(new Uri("/ballot/cast", UriKind.Relative), new FormUrlEncodedContent(fields));
            again.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await again.PageAsync()).QuerySelector("[data-error-summary]")!.TextContent.ShouldContain("已经计入");
        }

        using var signedIn = await _unit.GetAsync(new Uri("/ballot", UriKind.Relative));
        (await signedIn.PageAsync()).QuerySelector("h1")!.TextContent.ShouldBe("请先退出登录");
    }

    private static string Key(string address) => address.Split('/')[^1];

    private static async Task<string> SentAsync(HttpClient browser, string page, Dictionary<string, string> fields, string? action = null)
    {
        using var answer = action is null ? await browser.SendFormAsync(page, fields) : await browser.SendFormAsync(page, fields, action);
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new ShouldAssertException($"{action ?? page}: {answer.StatusCode} {(await answer.PageAsync()).QuerySelector("[data-error-summary]")?.TextContent}");
        return answer.Headers.Location!.OriginalString;
    }
}
