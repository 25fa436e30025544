using System.Net;
using AngleSharp.Dom;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Quality.Schemes;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Quality;

public sealed class QualityPageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _district = null!;
    private Organisation _township = null!;
    private Organisation _branch = null!;
    private WorldMember _first = null!;
    private WorldMember _second = null!;
    private HttpClient _department = null!;

    public async Task InitializeAsync()
    {
        _district = await _app.World.DistrictAsync();
        _township = await _app.World.TownshipAsync(_district);
        _branch = await _app.World.BranchAsync(_township, "甲支部");
        _first = await _app.World.MemberAsync(_branch, name: "何近", birth: "1962-02-02", education: null);
        _second = await _app.World.MemberAsync(await _app.World.BranchAsync(_township, "乙支部"), name: "何近", birth: "1962-02-02");
        _department = await _app.SignInAsync(RoleCatalogue.DistrictClerk, _district);
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_check_leads_from_its_report_to_the_field_and_what_is_set_aside_moves_over()
    {
        var at = await CheckAsync();
        var report = await _department.PageAsync(at);
        report.QuerySelector("[data-cell=members]")!.TextContent.ShouldContain("2 人");
        var lines = await _department.PageAsync($"{at}?rule=MEM-EDUCATION-MISSING");
        lines.QuerySelector("[data-action=mend]")!.GetAttribute("href").ShouldBe($"/members/{_first.Person.PublicId}/correct#EducationCode");
        var line = lines.QuerySelector("input[name=Lines]")!.GetAttribute("value")!;

        using var refused = await _department.SendFormAsync($"{at}?rule=MEM-EDUCATION-MISSING", new() { ["Lines"] = line }, $"{at}/set-aside");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.PageAsync()).QuerySelector("input[name=Lines]")!.HasAttribute("checked").ShouldBeTrue();
        using var done = await _department.SendFormAsync(
            $"{at}?rule=MEM-EDUCATION-MISSING", new() { ["Lines"] = line, ["Reason"] = "老党员，确无学历证明" }, $"{at}/set-aside");
        done.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await _department.PageAsync($"{at}?aside=true")).Body!.TextContent.ShouldContain("确无学历证明");
        var aside = await _department.PageAsync("/quality/set-aside");
        using var back = await _department.SendFormAsync(
            "/quality/set-aside", [], $"/quality/set-aside/{aside.QuerySelector("tr[data-row]")!.GetAttribute("data-row")}/take-back");
        back.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _department.PageAsync("/quality/set-aside")).QuerySelector("tr[data-row]").ShouldBeNull();
    }

    [Theory]
    [InlineData("?by=person", "何近")]
    [InlineData("?by=organisation", "甲支部")]
    public async Task A_report_is_read_by_person_and_by_organisation(string query, string text)
        => (await _department.PageAsync(await CheckAsync() + query)).QuerySelector("#lines tbody")!.TextContent.ShouldContain(text);

    [Fact]
    public async Task The_report_is_a_workbook_and_another_township_sees_nothing_of_the_run()
    {
        var at = await CheckAsync();
        using var sheet = await _department.GetAsync(at + "/report");
        sheet.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        var other = await _app.SignInAsync(RoleCatalogue.TownshipClerk, await _app.World.TownshipAsync(_district, "吴淞街道党工委"));
        foreach (var path in new[] { at, at + "/report" })
        {
            using var answer = await other.GetAsync(path);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task A_scheme_is_added_with_what_was_ticked_and_a_nameless_one_keeps_it()
    {
        using var refused = await _department.SendFormAsync("/quality/schemes/new", new() { ["Codes"] = "ID-SEX" });
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.PageAsync()).QuerySelector("#rule-ID-SEX")!.HasAttribute("checked").ShouldBeTrue();
        using var saved = await _department.SendFormAsync("/quality/schemes/new", new() { ["Name"] = "年报前", ["Codes"] = "ID-SEX" });
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var list = await _department.PageAsync("/quality/schemes");
        var edit = await _department.PageAsync(list.QuerySelector("[data-action=edit-scheme]")!.GetAttribute("href")!);
        edit.QuerySelector("#Name")!.GetAttribute("value").ShouldBe("年报前");
    }

    [Fact]
    public async Task A_pair_is_told_apart_or_merged_and_the_old_address_leads_to_the_record_that_stays()
    {
        var list = await _department.PageAsync("/quality/duplicates");
        var merge = list.QuerySelector("[data-action=merge]")!.GetAttribute("href")!;
        var fields = new Dictionary<string, string> { ["Reason"] = "核对身份证，同一人" };
        using var twice = await _department.SendFormAsync(merge, fields, "/quality/merge");
        twice.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        fields["Mistaken"] = "Other";
        using var merged = await _department.SendFormAsync(merge, fields, "/quality/merge");
        merged.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var gone = new[] { _first, _second }.Single(m => !merged.Headers.Location!.ToString().Contains(m.Person.PublicId.ToString(), StringComparison.Ordinal));
        using var forwarded = await _department.GetAsync($"/members/{gone.Person.PublicId}");
        forwarded.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _department.PageAsync("/quality/duplicates")).QuerySelector("[data-action=merge]").ShouldBeNull();
    }

    [Fact]
    public async Task Telling_apart_wants_a_reason_and_keeps_the_pair_open()
    {
        var pair = new Dictionary<string, string> { ["First"] = _first.Person.PublicId.ToString(), ["Second"] = _second.Person.PublicId.ToString() };
        using var refused = await _department.SendFormAsync("/quality/duplicates", pair, "/quality/duplicates/distinct");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var done = await _department.SendFormAsync("/quality/duplicates", new(pair) { ["Reason"] = "父子同名" }, "/quality/duplicates/distinct");
        done.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _department.PageAsync("/quality/duplicates")).Body!.TextContent.ShouldContain("父子同名");
    }

    [Fact]
    public async Task Adding_a_namesake_shows_who_there_is_and_goes_on_with_a_reason()
    {
        var form = new Dictionary<string, string>
        {
            ["MissingIdReason"] = "9", ["Name"] = "何近", ["SexCode"] = "1", ["BirthDate"] = "19620202", ["EthnicityCode"] = "01", ["Way"] = "TransferredIn",
            ["BranchKey"] = _branch.PublicId.ToString(), ["JoinedOn"] = "19900101", ["BecameFullOn"] = "19910101", ["ArrivedOn"] = "20260601", ["OutsideName"] = "外区某支部",
        };
        using var refused = await _department.SendFormAsync("/members/new", form);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.PageAsync()).QuerySelectorAll("[data-action=open-namesake]").Length.ShouldBe(2);
        using var saved = await _department.SendFormAsync("/members/new", new(form) { ["Reason"] = "同名不同人" });
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Reminders_stand_on_the_desk_by_kind_and_in_the_digest()
    {
        await _app.World.MemberAsync(_branch, new(2025, 6, 1), "赵预", standing: Core.Members.MemberStanding.Probationary);
        (await _department.PageAsync("/")).QuerySelector("[data-due=Probation]")!.TextContent.ShouldContain("1");
        (await _department.PageAsync("/reminders")).QuerySelector("[data-due=Probation]")!.TextContent.ShouldContain("赵预");
    }

    private async Task<string> CheckAsync()
    {
        using var started = await _department.SendFormAsync("/quality", new()
        {
            ["Form.SchemeKey"] = ShippedSchemes.Everything.ToString(), ["Form.OrganisationKey"] = _district.PublicId.ToString(),
        });
        started.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return started.Headers.Location!.ToString();
    }
}
