using System.Net;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Assessments.Rounds;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;
using Shouldly;

namespace PartyBuilding.Web.Tests.Assessments;

/// <summary>An assessment from the pattern of a scheme to its filing, as the cadre section does it in the browser.</summary>
public sealed class AssessmentPageTests : IAsyncLifetime
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
    public async Task A_year_is_planned_appraised_worked_out_decided_told_and_filed()
    {
        var (round, _) = await StartedAsync("annual-cadre");
        var appraisal = await HrefAsync(round, "prepare-appraisal");
        await SentAsync(appraisal, new() { ["Way"] = nameof(BallotWay.Manual), ["PersonTimes"] = "30", ["On"] = "20260701" });
        var ballot = await HrefAsync(round, "open-ballot");
        await SentAsync(ballot, [], ballot + "/open");
        foreach (var counts in (await _section.PageAsync(ballot)).QuerySelectorAll("[data-action=enter-counts]").Select(a => a.GetAttribute("href")!).ToList())
        {
            var page = await _section.PageAsync(counts);
            var fields = new Dictionary<string, string> { ["Issued"] = "10", ["Returned"] = "10", ["Invalid"] = "0" };
            // Four grades a content: the second is 称职.
            foreach (var (input, i) in page.QuerySelectorAll("input[name^='Votes']").Select((x, i) => (x, i)))
                fields[input.GetAttribute("name")!] = i % 4 == 1 ? "10" : "0";
            await SentAsync(counts, fields);
        }

        await SentAsync(ballot, [], ballot + "/close");
        var votes = (await _section.PageAsync(round)).QuerySelector("form[action$='/votes']")!.GetAttribute("action")!;
        await SentAsync(round, [], votes);
        await SentAsync(round, [], round + "/close");
        var subject = (await _section.PageAsync(round)).QuerySelector("tbody th a")!.GetAttribute("href")!;
        var words = (await _section.PageAsync(subject)).QuerySelector("main")!.TextContent;
        words.ShouldContain("80");
        words.ShouldContain("同汇总时的得分一致");
        var grade = (await _section.PageAsync(subject + "/decide")).QuerySelector("[name=GradeKey] option[selected]")!;
        grade.TextContent.ShouldBe("称职");
        await SentAsync(subject + "/decide", new() { ["GradeKey"] = grade.GetAttribute("value")!, ["Duties"] = "主持全面工作", ["Conclusion"] = "完成年度任务", ["On"] = "20260702", ["At"] = "常委会" });
        await SentAsync(subject + "/feedback", new() { ["On"] = "20260703", ["By"] = "考核组甲" });
        await SentAsync(subject + "/rectify", new() { ["Problem"] = "下基层少", ["Measure"] = "每月调研", ["DueOn"] = "20261230" });
        await SentAsync(round + "/file", new() { ["On"] = "20260704" });
        (await _section.PageAsync(round)).QuerySelector(".page-head")!.TextContent.ShouldContain("已归档");
        (await _section.PageAsync(round + "/report")).QuerySelector(".paper")!.TextContent.ShouldContain("称职");
        (await _section.PageAsync(await HrefAsync(subject, "look-back"))).QuerySelector("[name=DoneOn]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Sheets_of_raters_are_entered_and_a_wrong_one_keeps_its_figures()
    {
        var (round, _) = await StartedAsync("quantified-life-meeting", isTeam: true);
        var subject = (await _section.PageAsync(round)).QuerySelector("tbody th a")!.GetAttribute("href")!;
        var page = await _section.PageAsync(subject + "/rate");
        var points = page.QuerySelectorAll("input[name^='Points']").Select(i => i.GetAttribute("name")!).ToList();
        var group = page.QuerySelectorAll("[name=GroupKey] option").Last().GetAttribute("value")!;
        using var refused = await _section.SendFormAsync(subject + "/rate", new() { ["GroupKey"] = group, ["Rater"] = "1", [points[0]] = "120", [points[1]] = "30", [points[2]] = "20" });
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var again = await refused.PageAsync();
        again.QuerySelector("[data-error-summary]")!.TextContent.ShouldContain("会前");
        again.QuerySelector($"input[name='{points[1]}']")!.GetAttribute("value").ShouldBe("30");
        await SentAsync(subject + "/rate", new() { ["GroupKey"] = group, ["Rater"] = "1", [points[0]] = "26", [points[1]] = "36", [points[2]] = "23" });
        (await _section.PageAsync(subject)).QuerySelector("main")!.TextContent.ShouldContain("会前没有自评的评价");
    }

    [Fact]
    public async Task A_scheme_is_edited_in_rows_and_says_what_does_not_fit()
    {
        var scheme = await AdoptAsync("annual-cadre");
        using var refused = await _section.SendFormAsync(scheme + "/edit", await RowsAsync(scheme, ("Groups[0].Weight", "50")));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.PageAsync()).QuerySelector("[data-error-summary]")!.TextContent.ShouldContain("合计 110%");
        await SentAsync(scheme + "/edit", await RowsAsync(scheme, ("Groups[0].Weight", "30"), ("Groups[3].Name", "服务对象"), ("Groups[3].Weight", "10")));
        (await _section.PageAsync(scheme)).QuerySelector("main")!.TextContent.ShouldContain("服务对象");
    }

    [Fact]
    public async Task A_unit_sees_no_round_of_the_district_and_makes_no_scheme()
    {
        var (round, _) = await StartedAsync("annual-cadre");
        var subject = (await _section.PageAsync(round)).QuerySelector("tbody th a")!.GetAttribute("href")!;
        var unit = await _app.SignInAsync(RoleCatalogue.UnitPersonnel, _east);
        foreach (var page in new[] { round, round + "/report", subject, subject + "/rate" })
        {
            using var gone = await unit.GetAsync(new Uri(page, UriKind.Relative));
            gone.StatusCode.ShouldBe(HttpStatusCode.NotFound, page);
        }

        (await unit.PageAsync("/assessments/schemes")).QuerySelector("[data-action=adopt-scheme]").ShouldBeNull();
    }

    private async Task<string> AdoptAsync(string code)
    {
        var page = await _section.PageAsync("/assessments/schemes");
        var form = page.QuerySelectorAll("form[action='/assessments/schemes/adopt']").Single(f => f.QuerySelector("[name=Code]")!.GetAttribute("value") == code);
        var fields = form.QuerySelectorAll("input[type=hidden]").ToDictionary(i => i.GetAttribute("name")!, i => i.GetAttribute("value") ?? "", StringComparer.Ordinal);
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await _section.PostAsync(new Uri("/assessments/schemes/adopt", UriKind.Relative), content);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return answer.Headers.Location!.OriginalString;
    }

    /// <summary>What the form of a scheme holds, with some of it changed.</summary>
    private async Task<Dictionary<string, string>> RowsAsync(string scheme, params (string Name, string Value)[] changes)
    {
        var form = (await _section.PageAsync(scheme + "/edit")).QuerySelector("form[action$='/edit']")!;
        var fields = form.QuerySelectorAll("input:not([type=hidden]):not([type=checkbox])").ToDictionary(i => i.GetAttribute("name")!, i => i.GetAttribute("value") ?? "", StringComparer.Ordinal);
        foreach (var select in form.QuerySelectorAll("select"))
            fields[select.GetAttribute("name")!] = select.QuerySelector("option[selected]")!.GetAttribute("value")!;
        foreach (var (name, value) in changes)
            fields[name] = value;
        return fields;
    }

    private async Task<(string Round, string Scheme)> StartedAsync(string code, bool isTeam = false)
    {
        var scheme = await AdoptAsync(code);
        await CadreInTeamAsync();
        var round = await SentAsync("/assessments/new", new()
        {
            ["OrganisationKey"] = _district.PublicId.ToString(), ["Kind"] = isTeam ? nameof(AssessmentKind.Special) : nameof(AssessmentKind.Annual), ["Year"] = "2025", ["Title"] = "2025 年度考核",
            ["Plan"] = "述职、测评、汇总", [isTeam ? "TeamSchemeKey" : "OwnSchemeKey"] = scheme.Split('/')[^1],
        });
        await SentAsync(round + "/units", new() { ["OrganisationKeys[0]"] = _east.PublicId.ToString() });
        await SentAsync(round + "/start", new() { ["NoticeOn"] = "20260630", ["NoticeTo"] = "全体干部职工" });
        return (round, scheme);
    }

    private async Task CadreInTeamAsync()
    {
        var cadre = await SentAsync("/cadres/new", new()
        {
            ["Name"] = "白玉兰", ["MissingIdReason"] = "1", ["SexCode"] = "2", ["BirthDate"] = "19800302", ["OrganisationKey"] = _east.PublicId.ToString(),
            ["Management"] = nameof(CadreManagement.District), ["EnteredOn"] = "20100101",
        });
        await SentAsync(cadre + "/posts/new", new() { ["Unit"] = "区教育局", ["Title"] = "局长", ["IsInTeam"] = "true", ["IsMain"] = "true", ["Order"] = "1", ["From"] = "20200301" });
    }

    private async Task<string> HrefAsync(string page, string action) => (await _section.PageAsync(page)).QuerySelector($"[data-action={action}]")!.GetAttribute("href")!;

    private async Task<string> SentAsync(string page, Dictionary<string, string> fields, string? action = null)
    {
        using var answer = await _section.SendFormAsync(page, fields, action);
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new ShouldAssertException($"{page}: {answer.StatusCode} {(await answer.PageAsync()).QuerySelector("[data-error-summary]")?.TextContent}");
        return answer.Headers.Location!.OriginalString;
    }
}
