using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Cases;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.OrganisationCases;

/// <summary>The pages of set-up requests and changes of affiliation, from the request to the paper.</summary>
public sealed class CasePageTests : IAsyncLifetime
{
    private const string Today = "20260705";

    private readonly WebApp _app = new();
    private Organisation _a = null!;
    private Organisation _b = null!;
    private Organisation _branch = null!;
    private HttpClient _district = null!;
    private HttpClient _township = null!;
    private HttpClient _other = null!;

    public async Task InitializeAsync()
    {
        var district = await _app.World.DistrictAsync();
        _a = await _app.World.TownshipAsync(district, "甲街道党工委");
        _b = await _app.World.TownshipAsync(district, "乙镇党委");
        _branch = await _app.World.BranchAsync(_a, "甲一支部");
        _district = await _app.SignInAsync(RoleCatalogue.DistrictClerk, district);
        _township = await _app.SignInAsync(RoleCatalogue.TownshipClerk, _a);
        _other = await _app.SignInAsync(RoleCatalogue.TownshipClerk, _b);
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_request_goes_from_the_township_to_the_reply_that_makes_the_organisation()
    {
        var at = await SubmittedAsync();
        (await _township.PageAsync(at)).QuerySelector("[data-action='inspect-case']").ShouldBeNull();
        (await _district.PageAsync("/")).QuerySelector(".queue")!.TextContent.ShouldContain("组织报批：1 件等您办理");
        await StepAsync(at, "inspect", new() { ["ReasonsSufficient"] = "true", ["CandidatesQualified"] = "true" });
        using (var three = await _district.SendFormAsync(at, new() { ["FactsTrue"] = "true", ["ReasonsSufficient"] = "true", ["ConformsToCharter"] = "true" }, at + "/put"))
        {
            three.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            var again = await three.PageAsync();
            again.QuerySelector(".error-summary")!.TextContent.ShouldContain("L771");
            again.QuerySelector("#FactsTrue")!.HasAttribute("checked").ShouldBeTrue();
        }

        await StepAsync(at, "put", new()
        {
            ["FactsTrue"] = "true", ["ReasonsSufficient"] = "true", ["ConformsToCharter"] = "true", ["CandidatesQualified"] = "true",
        });
        await StepAsync(at, "decide", new() { ["Decision"] = "Agree" });
        (await _district.PageAsync(at + "/reply")).QuerySelector(".case-paper")!.TextContent.ShouldContain("（文号）");
        await StepAsync(at, "reply", new() { ["ReplyNumber"] = "宝委〔2026〕8号", ["RepliedOn"] = Today, ["Signatory"] = "李四", ["Copies"] = "甲街道党工委" });

        var made = await _app.Read(db => db.Organisations.SingleAsync(o => o.Name == "新厂党支部"));
        var record = await _district.PageAsync($"/organisations/{made.PublicId}");
        record.QuerySelector("[data-approval] a")!.GetAttribute("href").ShouldBe(at);
        var paper = (await _township.PageAsync(at + "/reply")).QuerySelector(".case-paper")!;
        paper.QuerySelector("h2")!.TextContent.ShouldBe("关于同意成立新厂党支部的批复");
        paper.TextContent.ShouldContain("宝委〔2026〕8号");
        paper.QuerySelector(".case-paper-to")!.TextContent.ShouldBe("新厂筹建领导小组：");
        (await _township.PageAsync("/organisation-cases?queue=done")).QuerySelector("tbody")!.TextContent.ShouldContain("已成立");
    }

    [Fact]
    public async Task Too_few_members_come_back_with_everything_typed_and_a_way_to_a_joint_branch()
    {
        using var sent = await AskAsync(new() { ["FullMembers"] = "2" });
        sent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await sent.PageAsync();
        page.QuerySelector("#FullMembers-error")!.TextContent.ShouldContain("联合成立");
        page.QuerySelector("#Leaders")!.TextContent.ShouldContain("书记人选");
        // It is kept as a draft and the form goes on with it.
        var key = await _app.Read(db => db.Set<OrganisationCase>().Select(c => c.PublicId).SingleAsync());
        page.QuerySelector($"form[action='/organisation-cases/set-ups/{key}/edit']").ShouldNotBeNull();
        var joint = await _township.PageAsync(page.QuerySelector("[data-action='joint-set-up']")!.GetAttribute("href")!.Split('#')[0]);
        joint.QuerySelector("#IsJoint")!.HasAttribute("checked").ShouldBeTrue();
        joint.QuerySelector("#Leaders")!.TextContent.ShouldContain("书记人选");
    }

    [Fact]
    public async Task What_was_returned_says_what_is_missing()
    {
        var at = await SubmittedAsync();
        await StepAsync(at, "return", new() { ["Missing"] = "缺人选的考察材料" });
        var page = await _township.PageAsync(at);
        page.QuerySelector(".facts.case-outcome")!.TextContent.ShouldContain("缺人选的考察材料");
        page.QuerySelector("[data-action='submit-case']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Another_township_finds_no_case_of_its_neighbour()
    {
        var at = await SubmittedAsync();
        foreach (var address in new[] { at, at + "/reply", $"/organisation-cases/set-ups/{at.Split('/')[^1]}/edit" })
            (await _other.GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _other.PageAsync("/organisation-cases?queue=open")).QuerySelector(".empty").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_change_of_affiliation_ends_with_a_reply_a_notice_and_a_count()
    {
        using var sent = await _township.SendFormAsync($"/organisation-cases/affiliations/new?organisation={_branch.PublicId}", new(Moving()) { ["Submit"] = "true" });
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var at = sent.Headers.Location!.ToString();
        await StepAsync(at, "decide", new() { ["Decision"] = "Agree" });
        var page = await _district.PageAsync(at);
        page.QuerySelector("#Copies")!.TextContent.ShouldContain("甲一支部");
        await StepAsync(at, "reply", new() { ["ReplyNumber"] = "宝组〔2026〕12号", ["RepliedOn"] = Today, ["Signatory"] = "王五", ["Copies"] = "甲一支部" });
        (await _app.Read(db => db.Organisations.Where(o => o.Id == _branch.Id).Select(o => o.ParentId).SingleAsync())).ShouldBe(_b.Id);
        var notice = (await _other.PageAsync(at + "/notice")).QuerySelector(".case-paper")!;
        notice.TextContent.ShouldContain("由甲街道党工委变更为乙镇党委");
        notice.QuerySelector(".case-paper-end")!.TextContent.ShouldContain("甲一支部");
        (await _district.PageAsync("/organisation-cases?queue=done")).QuerySelector("tr[data-row='2026']")!.TextContent.ShouldContain("1");
    }

    [Fact]
    public async Task A_decision_on_paper_wants_its_document_and_keeps_what_was_typed()
    {
        var page = $"/organisation-cases/affiliations/record?organisation={_branch.PublicId}";
        using var sent = await _district.SendFormAsync(page, new(Moving()) { ["Copies"] = "乙镇党委" });
        sent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var again = await sent.PageAsync();
        foreach (var field in new[] { "ReplyNumber", "RepliedOn", "Signatory", "Copies" })
            again.QuerySelector($"#{field}-error").ShouldNotBeNull(field);
        again.QuerySelector("#Reasons")!.TextContent.ShouldContain("驻地调整");
        using var done = await _district.SendFormAsync(page, new(Moving())
        {
            ["ReplyNumber"] = "宝组〔2026〕12号", ["RepliedOn"] = Today, ["Signatory"] = "王五", ["Copies"] = "甲一支部",
        });
        done.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _app.Read(db => db.Organisations.Where(o => o.Id == _branch.Id).Select(o => o.ParentId).SingleAsync())).ShouldBe(_b.Id);
    }

    [Fact]
    public async Task A_date_that_cannot_be_read_is_said_at_its_field_and_stays()
    {
        var at = await SubmittedAsync();
        using var sent = await _district.SendFormAsync(at, new() { ["InspectedOn"] = "昨天" }, at + "/inspect");
        sent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await sent.PageAsync();
        page.QuerySelector("#InspectedOn-error")!.TextContent.ShouldContain("日期");
        page.QuerySelector("#InspectedOn")!.GetAttribute("value").ShouldBe("昨天");
    }

    private Dictionary<string, string> Moving() => new()
    {
        ["OrganisationKey"] = _branch.PublicId.ToString(), ["ToKey"] = _b.PublicId.ToString(), ["Initiator"] = "甲街道办事处", ["Origin"] = "District",
        ["Level"] = "BelowViceBureau", ["Reasons"] = "驻地调整",
    };

    private async Task<string> SubmittedAsync()
    {
        using var sent = await AskAsync([]);
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return sent.Headers.Location!.ToString();
    }

    private Task<HttpResponseMessage> AskAsync(Dictionary<string, string> more)
    {
        var fields = new Dictionary<string, string>
        {
            ["SuperiorKey"] = _a.PublicId.ToString(), ["Name"] = "新厂党支部", ["Kind"] = "Branch", ["Applicant"] = "PreparatoryGroup",
            ["ApplicantName"] = "新厂筹建领导小组", ["Reasons"] = "工作需要", ["Workers"] = "120", ["FullMembers"] = "9", ["ProbationaryMembers"] = "1",
            ["Distribution"] = "车间 6 名，科室 4 名", ["Leaders"] = "书记人选一名", ["AdministrativeLevel"] = "正科级",
            ["EstablishmentDocument"] = "宝编〔2026〕3号", ["Submit"] = "true",
        };
        foreach (var (name, value) in more)
            fields[name] = value;
        return _township.SendFormAsync($"/organisation-cases/set-ups/new?superior={_a.PublicId}", fields);
    }

    private async Task StepAsync(string at, string step, Dictionary<string, string> fields)
    {
        using var sent = await _district.SendFormAsync(at, fields, $"{at}/{step}");
        if (sent.StatusCode != HttpStatusCode.Redirect)
            (await sent.PageAsync()).QuerySelector(".error-summary")?.TextContent.ShouldBe("no errors");
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }
}
