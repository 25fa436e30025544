using System.Net;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Reserve.Pool;
using PartyBuilding.Testing;
using Shouldly;

namespace PartyBuilding.Web.Tests.Reserve;

/// <summary>A reserve cadre from the cadre's record into the pool, through it and out, as the district and a unit see it.</summary>
public sealed class PoolPageTests : IAsyncLifetime
{
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
    public async Task A_cadre_is_taken_in_from_the_record_planned_for_followed_and_used()
    {
        var reserve = await InPoolAsync();
        await SentAsync(_unit, reserve + "/plan", new() { ["Direction"] = "3", ["Aim"] = "班子副职", ["Plan"] = "一年内参加党校培训", ["Measures"] = "分管重点项目" });
        await SentAsync(_unit, reserve + "/follow", new() { ["Kind"] = nameof(FollowUpKind.Talk), ["On"] = "20260701", ["Content"] = "了解学习情况", ["By"] = "组织科甲" });
        using var notTheirs = await _unit.GetAsync(new Uri(reserve + "/move", UriKind.Relative));
        notTheirs.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await SentAsync(_section, reserve + "/move", new() { ["To"] = nameof(ReserveStatus.Used), ["On"] = "20260702", ["Decision"] = "区委常委会", ["Reason"] = "任副局长" });
        var words = (await _section.PageAsync(reserve)).QuerySelector("main")!.TextContent;
        foreach (var word in new[] { "已使用", "行政管理", "一年内参加党校培训", "了解学习情况", "区委常委会" })
            words.ShouldContain(word);
        // Whoever has been used is history.
        (await _unit.PageAsync(reserve)).QuerySelector("[data-action=plan-reserve]").ShouldBeNull();
    }

    [Fact]
    public async Task A_refused_entry_keeps_what_was_typed_and_shows_the_source()
    {
        var cadre = await CadreAsync("白玉兰", birth: "19700302");
        using var refused = await _section.SendFormAsync(New(cadre), Entry());
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await refused.PageAsync();
        page.QuerySelector("[data-error-summary]")!.TextContent.ShouldContain("L3232");
        page.QuerySelector("[name=Decision]")!.GetAttribute("value").ShouldBe("宝委〔2026〕9号");
        page.QuerySelector("[name=Direction] option[selected]")!.GetAttribute("value").ShouldBe("4");
    }

    [Fact]
    public async Task Every_look_stands_in_the_history_of_the_person()
    {
        var reserve = await InPoolAsync();
        await _unit.PageAsync(reserve);
        var history = (await _section.PageAsync(reserve)).QuerySelector("details.panel")!.TextContent;
        history.ShouldContain("查看后备干部记录");
        history.ShouldContain(RoleCatalogue.TitleOf(RoleCatalogue.UnitPersonnel));
    }

    [Fact]
    public async Task Another_unit_sees_nothing_and_a_unit_enters_and_exports_nobody()
    {
        var cadre = await CadreAsync("白玉兰");
        using var notTheirs = await _unit.GetAsync(new Uri(New(cadre), UriKind.Relative));
        notTheirs.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var reserve = await SentAsync(_section, New(cadre), Entry());
        var other = await _app.SignInAsync(RoleCatalogue.UnitPersonnel, _west);
        foreach (var address in new[] { reserve, reserve + "/plan", reserve + "/follow" })
        {
            using var gone = await other.GetAsync(new Uri(address, UriKind.Relative));
            gone.StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }

        (await other.PageAsync("/reserve/pool")).QuerySelectorAll("tbody tr").ShouldBeEmpty();
        var own = await _unit.PageAsync("/reserve/pool");
        own.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        own.QuerySelector("[data-action=export-roster]").ShouldBeNull();
    }

    [Fact]
    public async Task A_name_is_looked_for_without_standing_in_an_address()
    {
        await InPoolAsync();
        using var found = await _section.SendFormAsync("/reserve/pool", new() { ["Text"] = "白玉" }, "/reserve/pool/find");
        (await found.PageAsync()).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        using var none = await _section.SendFormAsync("/reserve/pool", new() { ["Text"] = "蔡花" }, "/reserve/pool/find");
        (await none.PageAsync()).QuerySelector("main")!.TextContent.ShouldContain("没有符合条件的后备干部");
    }

    [Fact]
    public async Task A_condition_narrows_the_list_the_photos_and_the_roster()
    {
        await InPoolAsync();
        (await _section.PageAsync("/reserve/pool?AgeFrom=70")).QuerySelector("main")!.TextContent.ShouldContain("没有符合条件的后备干部");
        var page = await _section.PageAsync("/reserve/pool?AgeFrom=30&Direction=4");
        page.QuerySelector("form[action='/reserve/pool/photos'] [name=AgeFrom]")!.GetAttribute("value").ShouldBe("30");
        using var photos = await _section.SendFormAsync("/reserve/pool?AgeFrom=30", [], "/reserve/pool/photos");
        (await photos.PageAsync()).QuerySelector(".photo-cards")!.TextContent.ShouldContain("白玉兰");
        using var roster = await _section.SendFormAsync("/reserve/pool?AgeFrom=30", new() { ["Columns"] = "direction" }, "/reserve/pool/roster");
        roster.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    [Fact]
    public async Task A_unit_is_adjusted_once_a_year_person_by_person()
    {
        var reserve = await InPoolAsync();
        var address = $"/reserve/pool/adjust/{_east.PublicId}";
        using var unexplained = await _section.SendFormAsync(address, new() { ["Year"] = "2026", ["On"] = "20260703", ["Decision"] = "部务会", ["Leave"] = Key(reserve) });
        unexplained.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await unexplained.PageAsync()).QuerySelector("td .error")!.TextContent.ShouldContain("原因");
        await SentAsync(_section, address, new() { ["Year"] = "2026", ["On"] = "20260703", ["Decision"] = "部务会", ["Near"] = Key(reserve) });
        (await _section.PageAsync("/reserve/pool/adjust")).QuerySelector("tbody tr")!.TextContent.ShouldContain("2026");
        (await _section.PageAsync("/reserve/pool")).QuerySelector("tbody .tag")!.TextContent.ShouldBe("近期");
    }

    [Fact]
    public async Task The_structure_opens_the_people_of_a_unit()
    {
        await InPoolAsync();
        var row = (await _section.PageAsync("/reserve/pool/structure")).QuerySelector("tbody tr[data-row]")!;
        var people = await _section.PageAsync(row.QuerySelector("a")!.GetAttribute("href")!);
        people.QuerySelectorAll("tbody tr").Length.ShouldBe(int.Parse(row.QuerySelector("[data-label=在库]")!.TextContent, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Every_figure_of_the_structure_opens_as_many_people()
    {
        await InPoolAsync();
        var page = await _section.PageAsync("/reserve/pool/structure");
        foreach (var link in page.QuerySelectorAll(".facts-table a"))
        {
            var people = await _section.PageAsync(link.GetAttribute("href")!);
            people.QuerySelectorAll("tbody tr").Length.ShouldBe(int.Parse(link.TextContent, System.Globalization.CultureInfo.InvariantCulture), link.GetAttribute("href"));
        }

        page.QuerySelector("[data-action=show-untrained]")!.TextContent.ShouldBe("1");
    }

    [Fact]
    public async Task The_yearly_inspection_begins_with_the_figures_of_the_pool()
    {
        await InPoolAsync();
        var page = await _section.PageAsync($"/cadres/groups/inspections/new?organisation={_east.PublicId}");
        (page.QuerySelector("#DivisionTotal")!.GetAttribute("value"), page.QuerySelector("#DivisionWomen")!.GetAttribute("value"), page.QuerySelector("#Unplanned")!.GetAttribute("value")).ShouldBe(("1", "1", "1"));
        (await _section.PageAsync($"/cadres/groups/inspections/new?organisation={_west.PublicId}")).QuerySelector("[data-filled]").ShouldBeNull();
    }

    private async Task<string> InPoolAsync() => await SentAsync(_section, New(await CadreAsync("白玉兰")), Entry());

    private static string New(string cadre) => $"/reserve/pool/new/{Key(cadre)}";

    private static Dictionary<string, string> Entry() => new()
    {
        ["Way"] = nameof(ReserveWay.Committee), ["Direction"] = "4", ["Grassroots"] = "某镇副镇长三年", ["IsHealthy"] = "true", ["On"] = "20260601", ["Decision"] = "宝委〔2026〕9号", ["Reason"] = "新任科长",
    };

    private async Task<string> CadreAsync(string name, string birth = "19850302")
    {
        var cadre = await SentAsync(
            _section, "/cadres/new", new()
            {
                ["Name"] = name, ["MissingIdReason"] = "1", ["SexCode"] = "2", ["BirthDate"] = birth, ["EducationCode"] = "21", ["OrganisationKey"] = _east.PublicId.ToString(),
                ["Management"] = nameof(CadreManagement.District), ["EnteredOn"] = "20100101",
            });
        await SentAsync(_section, cadre + "/sets/levels/new", new() { ["Values[level]"] = "51", ["Values[from]"] = "20200101" });
        return cadre;
    }

    private static string Key(string address) => address.Split('/')[^1];

    private static async Task<string> SentAsync(HttpClient browser, string page, Dictionary<string, string> fields)
    {
        using var answer = await browser.SendFormAsync(page, fields);
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new ShouldAssertException($"{page}: {answer.StatusCode} {(await answer.PageAsync()).QuerySelector("[data-error-summary]")?.TextContent}");
        return answer.Headers.Location!.OriginalString;
    }
}
