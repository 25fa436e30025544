using System.Net;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;
using Shouldly;

namespace PartyBuilding.Web.Tests.Assessments;

/// <summary>Results and talks as the cadre section sees them in the browser.</summary>
public sealed class ResultPageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _district = null!;
    private Organisation _east = null!;
    private HttpClient _section = null!;

    public async Task InitializeAsync()
    {
        _district = await _app.World.DistrictAsync();
        _east = await _app.World.TownshipAsync(_district, "教育局党工委");
        _section = await _app.SignInAsync(RoleCatalogue.CadreSection, _district);
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Without_results_the_pages_say_so_and_offer_a_way_on()
    {
        (await _section.PageAsync("/assessments/results")).QuerySelector("main")!.TextContent.ShouldContain("没有这样的结果");
        (await _section.PageAsync("/assessments/results/subjects?grade=优秀")).QuerySelector("main")!.TextContent.ShouldContain("没有对象");
        (await _section.PageAsync("/assessments/talks")).QuerySelector("main")!.TextContent.ShouldContain("没有要办的");
        (await _section.PageAsync($"/assessments/teams/{_east.PublicId}")).QuerySelector("main")!.TextContent.ShouldContain("没有班子的考核结果");
    }

    [Fact]
    public async Task A_cadres_record_leads_to_the_years_of_assessment()
    {
        var cadre = await CadreInTeamAsync();
        var person = (await _section.PageAsync(cadre)).QuerySelector("[data-action=open-results]")!.GetAttribute("href")!;
        await SentAsync(cadre + "/sets/assessments/new", new() { ["Values[year]"] = "2024", ["Values[result]"] = "1" });
        (await _section.PageAsync(person)).QuerySelector("[data-year]")!.TextContent.ShouldContain("优秀");
    }

    [Fact]
    public async Task Another_units_keys_open_nothing()
    {
        var west = await _app.World.TownshipAsync(_district, "卫生局党工委");
        var unit = await _app.SignInAsync(RoleCatalogue.UnitPersonnel, west);
        foreach (var page in new[] { $"/assessments/teams/{_east.PublicId}", $"/assessments/people/{Guid.NewGuid()}", $"/assessments/results/subjects?unit={_east.PublicId}" })
        {
            using var gone = await unit.GetAsync(new Uri(page, UriKind.Relative));
            gone.StatusCode.ShouldBe(HttpStatusCode.NotFound, page);
        }
    }

    private async Task<string> CadreInTeamAsync()
    {
        var cadre = await SentAsync("/cadres/new", new()
        {
            ["Name"] = "白玉兰", ["MissingIdReason"] = "1", ["SexCode"] = "2", ["BirthDate"] = "19800302", ["OrganisationKey"] = _east.PublicId.ToString(),
            ["Management"] = nameof(CadreManagement.District), ["EnteredOn"] = "20100101",
        });
        await SentAsync(cadre + "/posts/new", new() { ["Unit"] = "区教育局", ["Title"] = "局长", ["IsInTeam"] = "true", ["IsMain"] = "true", ["Order"] = "1", ["From"] = "20200301" });
        return cadre;
    }

    private async Task<string> SentAsync(string page, Dictionary<string, string> fields)
    {
        using var answer = await _section.SendFormAsync(page, fields);
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new ShouldAssertException($"{page}: {answer.StatusCode} {(await answer.PageAsync()).QuerySelector("[data-error-summary]")?.TextContent}");
        return answer.Headers.Location!.OriginalString;
    }
}
