using System.Net;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Resignations;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;
using Shouldly;

namespace PartyBuilding.Web.Tests.Appointments;

/// <summary>Resignations as the cadre section works with them.</summary>
public sealed class ResignationPageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _district = null!;
    private Organisation _east = null!;
    private HttpClient _section = null!;
    private string _cadre = null!;

    public async Task InitializeAsync()
    {
        _district = await _app.World.DistrictAsync();
        _east = await _app.World.TownshipAsync(_district, "教育局党工委");
        _section = await _app.SignInAsync(RoleCatalogue.CadreSection, _district);
        _cadre = await SentAsync("/cadres/new", new()
        {
            ["Name"] = "白玉兰", ["MissingIdReason"] = "1", ["SexCode"] = "2", ["BirthDate"] = "19800302", ["OrganisationKey"] = _east.PublicId.ToString(),
            ["Management"] = nameof(CadreManagement.District), ["EnteredOn"] = "20100101",
        });
        await SentAsync(_cadre + "/posts/new", new() { ["Unit"] = "区教育局", ["Title"] = "副局长", ["From"] = "20200601" });
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task A_voluntary_resignation_goes_from_the_record_to_the_end_of_the_post()
    {
        var at = await OpenedAsync(ResignationKind.Voluntary, ResignationCause.Health);
        await SentAsync(at + "/apply", new() { ["AppliedOn"] = "20260601" });
        using var refused = await _section.SendFormAsync(at + "/decide", new() { ["Decision"] = nameof(ResignationDecision.Agreed), ["DecidedOn"] = "20260610" });
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.PageAsync()).QuerySelector("[data-error-summary]")!.TextContent.ShouldContain("纪检监察机关");
        await SentAsync(at + "/decide", new()
        {
            ["UnitOpinion"] = "同意", ["DisciplineOpinion"] = "没有意见", ["TalkedOn"] = "20260605", ["Decision"] = nameof(ResignationDecision.Agreed), ["DecidedOn"] = "20260610", ["RepliedOn"] = "20260611",
        });
        await SentAsync(at + "/complete", new() { ["On"] = "20260620", ["Document"] = "宝委组〔2026〕20号" });
        (await _section.PageAsync("/appointments/resignations")).QuerySelector("tbody tr")!.TextContent.ShouldContain("已辞职，2026-06-20");
        (await _section.PageAsync(_cadre)).Body!.TextContent.ShouldContain("2026-06-20");
    }

    [Fact]
    public async Task Every_form_of_a_resignation_opens()
    {
        var at = await OpenedAsync(ResignationKind.TakingBlame, ResignationCause.Neglect);
        foreach (var page in new[] { "", "/apply", "/decide", "/appeal", "/review", "/announce", "/complete", "/publish" })
        {
            using var answer = await _section.GetAsync(new Uri(at + page, UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, page);
        }
    }

    [Fact]
    public async Task The_unit_of_the_post_sees_no_trace()
    {
        var at = await OpenedAsync(ResignationKind.Voluntary, ResignationCause.Health);
        var unit = await _app.SignInAsync(RoleCatalogue.UnitPersonnel, _east);
        using var gone = await unit.GetAsync(new Uri(at, UriKind.Relative));
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await unit.PageAsync("/appointments/resignations")).QuerySelectorAll("tbody tr").ShouldBeEmpty();
    }

    private async Task<string> OpenedAsync(ResignationKind kind, ResignationCause cause)
    {
        var link = (await _section.PageAsync(_cadre)).QuerySelector("[data-action=register-resignation]")!.GetAttribute("href")!;
        var post = (await _section.PageAsync(link)).QuerySelectorAll("#PostKey option").Select(o => o.GetAttribute("value")!).Single(v => v.Length > 0);
        return await SentAsync(link, new() { ["PostKey"] = post, ["DeciderKey"] = _district.PublicId.ToString(), ["Kind"] = kind.ToString(), ["Cause"] = cause.ToString(), ["Facts"] = "本人书面提出" }, "/appointments/resignations/new");
    }

    private async Task<string> SentAsync(string page, Dictionary<string, string> fields, string? action = null)
    {
        using var answer = await _section.SendFormAsync(page, fields, action);
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new ShouldAssertException($"{page}: {answer.StatusCode} {(await answer.PageAsync()).QuerySelector("[data-error-summary]")?.TextContent}");
        return answer.Headers.Location!.OriginalString;
    }
}
