using System.Net;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;
using Shouldly;

namespace PartyBuilding.Web.Tests.Cadres;

/// <summary>Strength, the team, the structure and the tenure of a unit, as the district and units open them.</summary>
public sealed class TeamPageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _district = null!;
    private Organisation _east = null!;
    private Organisation _west = null!;
    private HttpClient _section = null!;

    private string At => $"/cadres/teams/{_east.PublicId}";

    public async Task InitializeAsync()
    {
        _district = await _app.World.DistrictAsync();
        _east = await _app.World.TownshipAsync(_district, "教育局党工委");
        _west = await _app.World.TownshipAsync(_district, "卫生局党工委");
        _section = await _app.SignInAsync(RoleCatalogue.CadreSection, _district);
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Posts_are_approved_and_the_vacancy_shows_on_the_list_and_at_the_unit()
    {
        await ApproveAsync("2");
        await TakeAsync();
        (await _section.PageAsync("/cadres/teams?show=vacant")).QuerySelector("tbody tr")!.TextContent.ShouldContain("教育局党工委");
        (await _section.PageAsync("/cadres/teams?show=over")).QuerySelectorAll("tbody tr").ShouldBeEmpty();
        var page = await _section.PageAsync(At);
        page.Body!.TextContent.ShouldContain("白玉兰");
        page.Body.TextContent.ShouldContain("宝编〔2024〕5号");
        page.QuerySelectorAll("#findings li").ShouldNotBeEmpty();
        (await _section.PageAsync(At + "?on=2020-01-01")).Body!.TextContent.ShouldNotContain("白玉兰");
        (await _section.PageAsync(At + "/print")).Body!.TextContent.ShouldContain("领导班子成员名册");
    }

    [Fact]
    public async Task What_was_typed_stays_when_the_form_is_refused()
    {
        using var refused = await _section.SendFormAsync(At + "/approve", new() { ["Number"] = "二", ["Document"] = "宝编〔2024〕5号", ["From"] = "20240301" });
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Html.ReadAsync(refused);
        page.QuerySelector("[name=Document]")!.GetAttribute("value").ShouldBe("宝编〔2024〕5号");
        page.QuerySelector("[name=Number]")!.GetAttribute("value").ShouldBe("二");
    }

    [Fact]
    public async Task A_stale_form_is_shown_again_and_can_be_sent()
    {
        var stale = (await _section.PageAsync(At + "/approve")).QuerySelector("[name=Seen]")!.GetAttribute("value")!;
        await ApproveAsync("2");
        using var told = await _section.SendFormAsync(At + "/approve", new() { ["Seen"] = stale, ["LevelCode"] = "42", ["Number"] = "3", ["From"] = "20240301", ["Document"] = "宝编〔2024〕6号" });
        told.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await Html.ReadAsync(told);
        page.QuerySelector("[name=Seen]")!.GetAttribute("value").ShouldNotBe(stale);
        page.QuerySelector("[name=Document]")!.GetAttribute("value").ShouldBe("宝编〔2024〕6号");
    }

    [Fact]
    public async Task The_team_is_described_and_asked_what_a_government_is_asked()
    {
        await TakeAsync();
        using var saved = await _section.SendFormAsync(At + "/profile", new() { ["Organ"] = nameof(TeamOrgan.Government), ["Work"] = nameof(TeamWork.Comprehensive) });
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _section.PageAsync(At)).QuerySelectorAll("#findings [data-rule=TEAM-GENERALISTS]").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_unit_reads_its_own_without_any_button_and_another_unit_finds_nothing()
    {
        await ApproveAsync("2");
        var own = await _app.SignInAsync(RoleCatalogue.UnitPersonnel, _east);
        (await own.PageAsync(At)).QuerySelectorAll("[data-action=approve-posts], [data-action=describe-team]").ShouldBeEmpty();
        using var forbidden = await own.GetAsync(new Uri(At + "/approve", UriKind.Relative));
        forbidden.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var other = await _app.SignInAsync(RoleCatalogue.UnitPersonnel, _west);
        foreach (var path in new[] { At, At + "/print", At + "/workbook", At + "/approve", $"/cadres/structure?organisation={_east.PublicId}" })
        {
            using var gone = await other.GetAsync(new Uri(path, UriKind.Relative));
            gone.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }

        (await other.PageAsync("/cadres/teams")).QuerySelectorAll("tbody tr").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_figure_of_the_structure_opens_the_people_behind_it()
    {
        await TakeAsync();
        var page = await _section.PageAsync("/cadres/structure?population=Teams&by=sex");
        var figure = page.QuerySelector("[data-dimension=age] [data-action=open-figure]")!;
        figure.TextContent.ShouldBe("1");
        var people = await _section.PageAsync(figure.GetAttribute("href")!);
        people.QuerySelector("tbody tr")!.TextContent.ShouldContain("白玉兰");
        using var unknown = await _section.GetAsync(new Uri("/cadres/structure/people?row=xx", UriKind.Relative));
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_projection_names_post_day_rule_and_document()
    {
        await TakeAsync();
        var page = await _section.PageAsync("/cadres/tenure?show=near");
        var row = page.QuerySelector("tbody tr")!.TextContent;
        row.ShouldContain("任期届满");
        row.ShouldContain("依据：");
        (await _section.PageAsync("/cadres/tenure?kind=Retirement")).QuerySelectorAll("tbody tr th[scope=row] a").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("/cadres/teams/workbook")]
    [InlineData("/cadres/structure/workbook?population=Teams")]
    [InlineData("/cadres/tenure/workbook")]
    public async Task A_workbook_comes_as_a_download(string path)
    {
        await TakeAsync();
        using var response = await _section.GetAsync(new Uri(path, UriKind.Relative));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
    }

    private async Task ApproveAsync(string number)
    {
        using var saved = await _section.SendFormAsync(
            At + "/approve", new() { ["LevelCode"] = "42", ["IsInTeam"] = "true", ["Number"] = number, ["From"] = "20240301", ["Document"] = "宝编〔2024〕5号" });
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private async Task TakeAsync()
    {
        using var registered = await _section.SendFormAsync("/cadres/new", new()
        {
            ["Name"] = "白玉兰", ["SexCode"] = "1", ["BirthDate"] = "19680302", ["EthnicityCode"] = "01", ["MissingIdReason"] = "1",
            ["OrganisationKey"] = _east.PublicId.ToString(), ["Management"] = nameof(CadreManagement.District), ["EnteredOn"] = "20200101",
        });
        var at = registered.Headers.Location!.ToString();
        using var taken = await _section.SendFormAsync(at + "/posts/new", new()
        {
            ["Unit"] = "教育局", ["Title"] = "副局长", ["LevelCode"] = "42", ["IsMain"] = "true", ["IsInTeam"] = "true", ["From"] = "20210501", ["TermEndsOn"] = "20260501",
        });
        taken.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }
}
