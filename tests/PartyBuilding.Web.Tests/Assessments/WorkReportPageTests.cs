using System.Net;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Assessments.Reports;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;
using Shouldly;

namespace PartyBuilding.Web.Tests.Assessments;

/// <summary>Reports on work and integrity as the cadre section sees them in the browser.</summary>
public sealed class WorkReportPageTests : IAsyncLifetime
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
    public async Task A_session_is_written_down_its_reports_taken_and_what_is_missing_named()
    {
        await CadreInTeamAsync();
        using var refused = await _section.SendFormAsync("/assessments/reports/new", Session(("PrincipalOpinions", "很好"), ("PrincipalCollector", nameof(OpinionCollector.OwnCommittee))));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var again = await refused.PageAsync();
        again.QuerySelector("[data-error-summary]")!.TextContent.ShouldContain("不能由本单位自己征求");
        again.QuerySelector("[name=PrincipalOpinions]")!.TextContent.Trim().ShouldBe("很好");
        var session = await SentAsync("/assessments/reports/new", Session());
        var page = await _section.PageAsync(session);
        page.QuerySelector("#findings")!.TextContent.ShouldContain("还没有评议或测评");
        var form = page.QuerySelector("[data-action=report-of]")!.GetAttribute("href")!;
        var cadre = (await _section.PageAsync(form)).QuerySelector("[name=CadreKey] option[selected]")!.GetAttribute("value")!;
        await SentAsync(form, new() { ["CadreKey"] = cadre, ["Texts[Theory]"] = "参加中心组学习", ["On"] = "20260601" });
        (await _section.PageAsync(session)).QuerySelector("main")!.TextContent.ShouldContain("述廉部分缺少");
        var report = (await _section.PageAsync(session)).QuerySelector("tbody th a[href*='/of/']")!.GetAttribute("href")!;
        (await _section.PageAsync(report)).QuerySelector("main")!.TextContent.ShouldContain("参加中心组学习");
        await SentAsync(report + "/edit", new() { ["Texts[Gifts]"] = "没有收受", ["On"] = "20260602" });
        var words = (await _section.PageAsync(report)).QuerySelector("main")!.TextContent;
        words.ShouldContain("没有收受");
        words.ShouldContain("参加中心组学习");
        (await _section.PageAsync("/assessments/reports")).QuerySelector("main")!.TextContent.ShouldContain("教育局党工委");
    }

    [Fact]
    public async Task Another_units_keys_open_nothing()
    {
        await CadreInTeamAsync();
        var session = await SentAsync("/assessments/reports/new", Session());
        var west = await _app.World.TownshipAsync(_district, "卫生局党工委");
        var unit = await _app.SignInAsync(RoleCatalogue.UnitPersonnel, west);
        foreach (var page in new[] { session, session + "/edit", session + "/new" })
        {
            using var gone = await unit.GetAsync(new Uri(page, UriKind.Relative));
            gone.StatusCode.ShouldBe(HttpStatusCode.NotFound, page);
        }
    }

    private Dictionary<string, string> Session(params (string Name, string Value)[] more)
    {
        var fields = new Dictionary<string, string>
        {
            ["OrganisationKey"] = _east.PublicId.ToString(), ["TermFrom"] = "20220101", ["TermTo"] = "20261231", ["On"] = "20260601", ["Occasion"] = nameof(ReportOccasion.Alone),
        };
        foreach (var (name, value) in more)
            fields[name] = value;
        return fields;
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
