using System.Net;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Supervision;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;
using Shouldly;

namespace PartyBuilding.Web.Tests.Appointments;

/// <summary>The register of appointments, and a supervision over it, as the cadre section works with them.</summary>
public sealed class RegisterPageTests : IAsyncLifetime
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
        var cadre = await SentAsync("/cadres/new", new()
        {
            ["Name"] = "白玉兰", ["MissingIdReason"] = "1", ["SexCode"] = "2", ["BirthDate"] = "19800302", ["OrganisationKey"] = _east.PublicId.ToString(),
            ["Management"] = nameof(CadreManagement.District), ["EnteredOn"] = "20100101",
        });
        await SentAsync(cadre + "/posts/new", new() { ["Unit"] = "区教育局", ["Title"] = "副局长", ["From"] = "20260601", ["Document"] = "宝委组〔2026〕9号" });
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task The_register_its_bulletin_and_its_workbook_say_the_same()
    {
        var row = (await _section.PageAsync("/appointments/register")).QuerySelector("tbody tr")!.TextContent;
        row.ShouldContain("任区教育局副局长");
        row.ShouldContain("没有登记表决");
        var paper = (await _section.PageAsync("/appointments/register/bulletin?From=2026-06-01&To=2026-06-30")).QuerySelector(".paper")!.TextContent;
        paper.ShouldContain("宝委组〔2026〕9号");
        paper.ShouldContain("白玉兰同志任区教育局副局长。");
        using var book = await _section.GetAsync(new Uri("/appointments/register/workbook", UriKind.Relative));
        book.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await _section.PageAsync("/appointments/register?From=2020-01-01&To=2020-02-01")).QuerySelectorAll("tbody tr").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_supervision_goes_from_its_plan_to_its_report_and_takes_what_the_papers_lack()
    {
        var plan = new Dictionary<string, string>
        {
            ["OrganisationKey"] = _district.PublicId.ToString(), ["UnitKey"] = _east.PublicId.ToString(), ["Title"] = "干部选拔任用工作检查", ["From"] = "20260101", ["To"] = "20260630",
            ["Plan"] = "听汇报、评议、谈话、查阅", ["Team"] = "组长甲\n组员乙",
        };
        var at = await SentAsync("/appointments/supervisions/new", plan);
        using var untrained = await _section.SendFormAsync(at + "/begin", new() { ["NoticedOn"] = "20260701", ["NoticePlace"] = "公告栏" });
        (await untrained.PageAsync()).QuerySelector("[data-error-summary]")!.TextContent.ShouldContain("还没有培训");
        await SentAsync(at + "/edit", new(plan) { ["TrainedOn"] = "20260630" });
        await SentAsync(at + "/begin", new() { ["NoticedOn"] = "20260701", ["NoticePlace"] = "公告栏" });
        await SentAsync(at + "/record", new() { ["EvaluatedOn"] = "20260702", ["Satisfied"] = "30", ["InterviewedOn"] = "20260702", ["Interviews"] = "座谈两次" });
        var take = (await _section.PageAsync(at)).QuerySelector("[data-action=take-finding]")!.GetAttribute("href")!;
        (await _section.PageAsync(take)).QuerySelector("[name=Text]")!.TextContent.ShouldContain("没有讨论决定的会议记录");
        await SentAsync(take, new() { ["Item"] = nameof(SupervisionItem.Procedure), ["Text"] = "没有讨论决定的会议记录", ["Opinion"] = "补齐会议记录" }, at + "/find");
        var correct = (await _section.PageAsync(at)).QuerySelector("[data-action=correct-finding]")!.GetAttribute("href")!;
        await SentAsync(correct, new() { ["On"] = "20260704", ["Correction"] = "已补齐" });
        await SentAsync(at + "/close", new() { ["FeedbackOn"] = "20260704", ["SpecialReport"] = "总体较好。", ["On"] = "20260705" });
        var report = (await _section.PageAsync(at + "/report")).QuerySelector(".paper")!.TextContent;
        report.ShouldContain("材料不齐 1 条");
        report.ShouldContain("补齐会议记录");
        (await _section.PageAsync("/appointments/supervisions")).QuerySelector("tbody tr")!.TextContent.ShouldContain("已结束");
    }

    [Fact]
    public async Task The_inspected_unit_finds_nothing()
    {
        var unit = await _app.SignInAsync(RoleCatalogue.UnitPersonnel, _east);
        (await unit.PageAsync("/appointments/supervisions")).QuerySelectorAll("tbody tr").ShouldBeEmpty();
        using var gone = await unit.GetAsync(new Uri($"/appointments/supervisions/{Guid.NewGuid()}", UriKind.Relative));
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<string> SentAsync(string page, Dictionary<string, string> fields, string? action = null)
    {
        using var answer = await _section.SendFormAsync(page, fields, action);
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new ShouldAssertException($"{page}: {answer.StatusCode} {(await answer.PageAsync()).QuerySelector("[data-error-summary]")?.TextContent}");
        return answer.Headers.Location!.OriginalString;
    }
}
