using System.Net;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Cases;
using PartyBuilding.Core.Appointments.Votes;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;
using Shouldly;

namespace PartyBuilding.Web.Tests.Appointments;

/// <summary>A post filled from the motion to the end of the probation, as the cadre section does it in the browser.</summary>
public sealed class CasePageTests : IAsyncLifetime
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
    public async Task A_post_is_filled_from_the_motion_to_the_confirmation()
    {
        var (at, candidate) = await FixedAsync();
        await InspectedAsync(candidate);
        await ConsultedAsync(at);
        await DecidedAsync(at, candidate);
        (await _section.PageAsync(candidate)).QuerySelector("[data-action=publish-notice]").ShouldNotBeNull();
        await SentAsync(candidate + "/notice", new() { ["IsExempt"] = "true", ["Reason"] = "换届考察时已经公示" });
        await SentAsync(candidate + "/appoint", new() { ["On"] = "20260705", ["Document"] = "宝委组〔2026〕9号", ["TalkedOn"] = "20260705", ["TalkedBy"] = "部长甲" });
        var letter = (await _section.PageAsync(candidate + "/paper/letter")).QuerySelector(".paper")!.TextContent;
        letter.ShouldContain("白玉兰同志任区教育局副局长（试用期至2027年7月4日）");
        (await _section.PageAsync(candidate + "/paper/material")).QuerySelector(".paper")!.TextContent.ShouldContain("收回有效票 60 张，谈话 9 人；白玉兰得 45 票");
        _app.Clock.MoveTo(new DateOnly(2027, 7, 10));
        // The year has ended every session: whoever worked on signs in anew.
        _section = await _app.SignInAsync(RoleCatalogue.CadreSection, _district);
        await SentAsync(candidate + "/probation", new()
        {
            ["Ended"] = nameof(ProbationOutcome.Confirmed), ["On"] = "20270710", ["AssessedOn"] = "20270708", ["Fit"] = "50", ["Unfit"] = "1", ["Assessment"] = "胜任",
        });
        (await _section.PageAsync(candidate)).Body!.TextContent.ShouldContain("正式任职");
        await SentAsync(at + "/end", new() { ["On"] = "20270710", ["Why"] = "已任命一名", ["Reason"] = "考察情况已当面反馈" });
        (await _section.PageAsync("/appointments")).QuerySelector("tbody tr")!.TextContent.ShouldContain("已办结");
    }

    [Fact]
    public async Task Every_form_of_a_case_and_a_candidate_opens()
    {
        var (at, candidate) = await FixedAsync();
        var recommendation = (await _section.PageAsync(at)).QuerySelector("[data-action=open-tally]")!.GetAttribute("href")!;
        foreach (var page in new[] { "/edit", "/recommend", "/propose", "/fix", "/consult", "/list", "/end" }.Select(p => at + p)
            .Concat(new[] { "/plan", "/talk", "/material", "/report", "/tell", "/reports/new", "/exception", "/submit", "/answer", "/notice", "/conclude", "/appoint", "/extend", "/probation", "/paper/notice", "/paper/package", "/paper/letter", "/paper/material" }.Select(p => candidate + p))
            .Append(recommendation))
        {
            using var answer = await _section.GetAsync(new Uri(page, UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, page);
        }
    }

    // L2543, L2537: the page says everything at once that is missing, and the form says it again beside what was typed.
    [Fact]
    public async Task An_inspection_says_on_its_page_what_keeps_it_from_being_reported()
    {
        var (_, candidate) = await FixedAsync();
        await SentAsync(candidate + "/plan", new() { ["Leader"] = "考察甲" });
        (await _section.PageAsync(candidate)).QuerySelectorAll(".conflicts li").Length.ShouldBeGreaterThan(3);
        using var refused = await _section.SendFormAsync(candidate + "/report", new() { ["On"] = "20260601" });
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.PageAsync()).QuerySelector("[data-error-summary]")!.TextContent.ShouldContain("考察组 1 人，至少 2 人");
    }

    [Fact]
    public async Task A_refused_motion_keeps_what_was_typed_and_says_what_to_do()
    {
        var fields = Motion();
        fields["Posts"] = "0";
        using var refused = await _section.SendFormAsync("/appointments/cases/new", fields);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await refused.PageAsync();
        page.QuerySelector("[name=Reasons]")!.TextContent.Trim().ShouldBe("缺配一名");
        page.QuerySelector("#Posts-error")!.TextContent.ShouldContain("1 到 50");
    }

    // L2794: the unit of the post, and roles without the compartment, see nothing of what is being considered.
    [Fact]
    public async Task The_unit_itself_and_another_role_see_no_trace()
    {
        var (at, candidate) = await FixedAsync();
        var unit = await _app.SignInAsync(RoleCatalogue.UnitPersonnel, _east);
        foreach (var page in new[] { at, at + "/edit", at + "/list", candidate, candidate + "/material", candidate + "/paper/notice" })
        {
            using var gone = await unit.GetAsync(new Uri(page, UriKind.Relative));
            gone.StatusCode.ShouldBe(HttpStatusCode.NotFound, page);
        }

        (await unit.PageAsync("/appointments")).QuerySelectorAll("tbody tr").ShouldBeEmpty();
        var clerk = await _app.SignInAsync(RoleCatalogue.DistrictClerk, _district);
        using var forbidden = await clerk.GetAsync(new Uri("/appointments", UriKind.Relative));
        forbidden.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    /// <summary>Two candidates, recommended and fixed; the addresses of the case and of the first.</summary>
    private async Task<(string Case, string Candidate)> FixedAsync()
    {
        var at = await SentAsync("/appointments/cases/new", Motion());
        string[] cadres = [await CadreAsync("白玉兰"), await CadreAsync("石榴")];
        await SentAsync(at + "/recommend", new()
        {
            ["On"] = "20260520", ["Scope"] = "全体干部职工", ["Levels"] = "局级\n科级", ["Way"] = nameof(BallotWay.Manual), ["Roster[0]"] = cadres[0], ["Roster[1]"] = cadres[1],
        });
        await CountedAsync((await _section.PageAsync(at)).QuerySelector("[data-action=open-ballot]")!.GetAttribute("href")!);
        var talks = (await _section.PageAsync(at)).QuerySelector("[data-action=enter-talks]")!.GetAttribute("href")!;
        var names = (await _section.PageAsync(talks)).QuerySelectorAll("input[name^='Votes']").Select(i => i.GetAttribute("name")!).ToList();
        await SentAsync(talks, new() { ["Talks"] = "9", [names[0]] = "5", [names[1]] = "4" });
        foreach (var cadre in cadres)
            await SentAsync(at + "/propose", new() { ["CadreKey"] = cadre, ["Source"] = nameof(CandidateSource.Recommendation), ["IsSupported"] = "true" });
        await SentAsync(at + "/fix", new() { ["On"] = "20260525", ["At"] = "部务会" });
        return (at, (await _section.PageAsync(at)).QuerySelector("tbody th a")!.GetAttribute("href")!);
    }

    /// <summary>Thirty papers in each of two groups: twenty and ten.</summary>
    private async Task CountedAsync(string ballot)
    {
        await SentAsync(ballot, [], ballot + "/open");
        var forms = (await _section.PageAsync(ballot)).QuerySelectorAll("[data-action=enter-counts]").Select(a => a.GetAttribute("href")!).ToList();
        foreach (var counts in forms)
        {
            var options = (await _section.PageAsync(counts)).QuerySelectorAll("input[name^='Votes']").Select(i => i.GetAttribute("name")!).ToList();
            await SentAsync(counts, new() { ["Issued"] = "30", ["Returned"] = "30", ["Invalid"] = "0", [options[0]] = "20", [options[1]] = "10" });
        }

        await SentAsync(ballot, [], ballot + "/close");
    }

    private async Task InspectedAsync(string candidate)
    {
        await SentAsync(candidate + "/plan", new()
        {
            ["Leader"] = "考察甲", ["Others"] = "考察乙", ["PlanToldOn"] = "20260526", ["NoticedOn"] = "20260526", ["NoticePlace"] = "公告栏", ["NoticeContact"] = "电话 1234",
        });
        await SentAsync(candidate + "/talk", new() { ["On"] = "20260527", ["With"] = "单位领导", ["By"] = "考察甲", ["Content"] = "工作扎实。" });
        await SentAsync(candidate + "/material", new()
        {
            ["PersonnelOpinion"] = "同意", ["DisciplineOpinion"] = "没有问题", ["PartyOpinion"] = "同意", ["Politics"] = "坚定", ["Strengths"] = "实绩突出", ["Shortcomings"] = "有时急躁",
            ["Appraisal"] = "优秀 50 票", ["SignedBy"] = "考察甲\n考察乙",
        });
        await SentAsync(candidate + "/report", new() { ["On"] = "20260601" });
    }

    private async Task ConsultedAsync(string at)
    {
        foreach (var time in Enum.GetNames<ConsultationTime>())
        {
            await SentAsync(at + "/consult", new() { ["Time"] = time, ["Side"] = nameof(ConsultedSide.UnitedFront), ["Who"] = "区委统战部", ["ReceivedOn"] = "20260601" });
            var answer = (await _section.PageAsync(at)).QuerySelectorAll("[data-action=answer-consultation]").First(a => a.TextContent.Contains("登记答复", StringComparison.Ordinal)).GetAttribute("href")!;
            await SentAsync(answer, new() { ["RepliedOn"] = "20260602", ["Agrees"] = "True" });
        }
    }

    private async Task DecidedAsync(string at, string candidate)
    {
        var meeting = await SentAsync("/appointments/meetings/new", new()
        {
            ["OrganisationKey"] = _district.PublicId.ToString(), ["Body"] = nameof(VotingBody.StandingCommittee), ["Title"] = "区委常委会第 3 次会议", ["HeldOn"] = "20260701",
            ["Method"] = nameof(VotingMethod.Secret), ["Members"] = "委员甲\n委员乙\n委员丙",
        });
        await SentAsync(at + "/list", new() { ["MeetingKey"] = meeting.Split('/')[^1], ["Chosen[0]"] = candidate.Split('/')[^1] });
        var roll = (await _section.PageAsync(meeting + "/attendance")).QuerySelectorAll("input[name=Present]").Select(i => i.GetAttribute("value")!).ToList();
        await SentAsync(meeting + "/attendance", roll.Index().ToDictionary(x => $"Present[{x.Index}]", x => x.Item));
        await SentAsync((await _section.PageAsync(meeting)).QuerySelector("[data-action=introduce-item]")!.GetAttribute("href")!, new() { ["Presenter"] = "组织部副部长", ["Reasons"] = "群众公认。" });
        await SentAsync(meeting, new() { ["Way"] = nameof(BallotWay.Manual) }, meeting + "/begin");
        var ballot = (await _section.PageAsync(meeting)).QuerySelector("[data-action=open-ballot]")!.GetAttribute("href")!;
        await SentAsync(ballot, [], ballot + "/open");
        var counts = (await _section.PageAsync(ballot)).QuerySelector("[data-action=enter-counts]")!.GetAttribute("href")!;
        var options = (await _section.PageAsync(counts)).QuerySelectorAll("input[name^='Votes']").Select(i => i.GetAttribute("name")!).ToList();
        await SentAsync(counts, new() { ["Issued"] = "3", ["Returned"] = "3", ["Invalid"] = "0", [options[0]] = "3" });
        await SentAsync(ballot, [], ballot + "/close");
        await SentAsync(meeting, [], meeting + "/close");
    }

    private Dictionary<string, string> Motion() => new()
    {
        ["OrganisationKey"] = _east.PublicId.ToString(), ["DeciderKey"] = _district.PublicId.ToString(), ["Kind"] = nameof(CaseKind.Individual), ["Unit"] = "区教育局", ["Post"] = "副局长",
        ["LevelCode"] = "52", ["IsInTeam"] = "true", ["Posts"] = "1", ["Way"] = nameof(PostWay.Commissioned), ["HasProbation"] = "true", ["ProposedOn"] = "20260510", ["ProposedBy"] = "区委组织部",
        ["Reasons"] = "缺配一名", ["Reason"] = "正在报批职数",
    };

    private async Task<string> CadreAsync(string name) => (await SentAsync("/cadres/new", new()
    {
        ["Name"] = name, ["MissingIdReason"] = "1", ["SexCode"] = "2", ["BirthDate"] = "19800302", ["OrganisationKey"] = _east.PublicId.ToString(),
        ["Management"] = nameof(CadreManagement.District), ["EnteredOn"] = "20100101",
    })).Split('/')[^1];

    private async Task<string> SentAsync(string page, Dictionary<string, string> fields, string? action = null)
    {
        using var answer = await _section.SendFormAsync(page, fields, action);
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new ShouldAssertException($"{page}: {answer.StatusCode} {(await answer.PageAsync()).QuerySelector("[data-error-summary]")?.TextContent}");
        return answer.Headers.Location!.OriginalString;
    }
}
