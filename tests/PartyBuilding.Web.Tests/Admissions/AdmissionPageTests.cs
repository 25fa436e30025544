using System.Net;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Admissions;

public sealed class AdmissionPageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _township = null!;
    private Organisation _branch = null!;
    private Organisation _other = null!;
    private HttpClient _secretary = null!;

    public async Task InitializeAsync()
    {
        var district = await _app.World.DistrictAsync();
        _township = await _app.World.TownshipAsync(district, "甲镇党委");
        _branch = await _app.World.BranchAsync(_township, "甲一支部");
        _other = await _app.World.BranchAsync(_township, "甲二支部");
        await _app.World.MemberAsync(_branch, name: "培养人甲");
        _secretary = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task An_application_that_is_refused_comes_back_with_everything_typed_and_the_source()
    {
        var fields = Fields();
        fields["Ticks[3]"] = "4";
        fields.Remove("Ticks[4]");
        using var sent = await _secretary.SendFormAsync("/admissions/new", fields);
        sent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await sent.PageAsync();
        page.QuerySelector(".error-summary")!.TextContent.ShouldContain("L1461");
        page.QuerySelector("#Name")!.GetAttribute("value").ShouldBe("申请人甲");
        page.QuerySelector("#Ticks-0")!.HasAttribute("checked").ShouldBeTrue();
        page.QuerySelector("#Ticks-3")!.HasAttribute("checked").ShouldBeFalse();
    }

    [Fact]
    public async Task The_rail_shows_done_now_and_next_with_what_blocks()
    {
        var at = await OpenedAsync();
        var page = await _secretary.PageAsync(at);
        page.QuerySelector("[data-step='Application']")!.ClassList.ShouldContain("is-done");
        page.QuerySelector("[data-step='Talk']")!.ClassList.ShouldContain("is-now");
        page.QuerySelector("[data-step='BranchMeeting']")!.ClassList.ShouldContain("is-next");
        page.QuerySelector("[data-cell='next']")!.TextContent.ShouldContain("派人谈话");
        page.QuerySelector("[data-cell='blocked']")!.TextContent.ShouldContain("L1467");
        page.QuerySelector("[data-cell='rule-sets']")!.TextContent.ShouldContain("待核对原文");
        (await _secretary.PageAsync("/admissions")).QuerySelector("tbody")!.TextContent.ShouldContain("申请人甲");
        (await _secretary.PageAsync(at + "/print")).QuerySelector("[data-cell='rule-sets']")!.TextContent.ShouldContain("手册2008");
    }

    [Fact]
    public async Task A_step_is_taken_on_its_own_page_and_a_step_that_waits_says_for_what()
    {
        var at = await OpenedAsync();
        (await _secretary.PageAsync(at + "/steps/activist")).QuerySelector("[data-cell='blocked']")!.TextContent.ShouldContain("党小组推荐");
        using var empty = await _secretary.SendFormAsync(at + "/steps/talk", new() { ["Day"] = "2026-07-02", ["Text"] = "谈了两个小时" });
        empty.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await empty.PageAsync()).QuerySelector("#Text")!.TextContent.ShouldContain("谈了两个小时");
        using var sent = await _secretary.SendFormAsync(at + "/steps/talk", new() { ["Day"] = "2026-07-02", ["By"] = "支部书记", ["Text"] = "谈话" });
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _secretary.PageAsync(at)).QuerySelector("[data-step='Talk']")!.ClassList.ShouldContain("is-done");
    }

    [Fact]
    public async Task A_step_with_a_choice_opens_and_a_refusal_keeps_what_was_chosen()
    {
        var at = await OpenedAsync();
        using var talk = await _secretary.SendFormAsync(at + "/steps/talk", new() { ["Day"] = "2026-07-02", ["By"] = "支部书记", ["Text"] = "谈话" });
        var form = await _secretary.PageAsync(at + "/steps/recommendation");
        form.QuerySelectorAll("#Choice [type='radio']").Length.ShouldBe(4);
        using var refused = await _secretary.SendFormAsync(at + "/steps/recommendation", new() { ["Day"] = "2026-07-01", ["By"] = "第一党小组", ["Text"] = "同意", ["Choice"] = "2" });
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var again = await refused.PageAsync();
        again.QuerySelector("#Day-error").ShouldNotBeNull();
        again.QuerySelector("#Choice-2")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task Another_branch_sees_neither_the_case_nor_its_steps()
    {
        var at = await OpenedAsync();
        var stranger = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _other);
        foreach (var page in new[] { at, at + "/print", at + "/steps/talk", at + "/hand-over", at + $"/files/{Guid.NewGuid()}", "/admissions?organisation=" + _branch.PublicId })
        {
            using var answer = await stranger.GetAsync(new Uri(page, UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, page);
        }

        (await stranger.PageAsync("/admissions?queue=applicants")).Body!.TextContent.ShouldNotContain("申请人甲");
    }

    [Fact]
    public async Task The_committee_sees_its_own_steps_and_hands_an_applicant_over()
    {
        var at = await OpenedAsync();
        var clerk = await _app.SignInAsync(RoleCatalogue.TownshipClerk, _township);
        using var sent = await clerk.SendFormAsync(at + "/hand-over", new() { ["ToBranchKey"] = _other.PublicId.ToString(), ["Day"] = "2026-07-03", ["Reason"] = "换了单位" });
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var gone = await _secretary.GetAsync(new Uri(at, UriKind.Relative));
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_register_lists_who_stands_where_on_a_day_and_goes_out_as_a_workbook()
    {
        await OpenedAsync();
        (await _secretary.PageAsync("/admissions/register")).QuerySelector("tbody")!.TextContent.ShouldContain("申请人甲");
        (await _secretary.PageAsync("/admissions/register?on=2026-06-30")).QuerySelector(".empty").ShouldNotBeNull();
        using var file = await _secretary.GetAsync(new Uri("/admissions/register/export", UriKind.Relative));
        file.StatusCode.ShouldBe(HttpStatusCode.OK);
        file.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    [Fact]
    public async Task A_plan_is_saved_revised_with_a_reason_and_shown_with_what_came_of_it()
    {
        var clerk = await _app.SignInAsync(RoleCatalogue.TownshipClerk, _township);
        var at = $"/admissions/plans/{_township.PublicId}/2026";
        Dictionary<string, string> plan = new() { ["Number"] = "3", ["Policy"] = "保证质量", ["Activists"] = "", ["Members"] = "1", ["Composition"] = "正式党员 1 名" };
        using (var refused = await clerk.SendFormAsync(at, plan))
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        plan["Activists"] = "4";
        using (var saved = await clerk.SendFormAsync(at, plan))
            saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        plan["Number"] = "5";
        using (var refused = await clerk.SendFormAsync(at, plan))
            (await refused.PageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("L1457");
        using (var sent = await clerk.SendFormAsync(at, new(), at + "/send"))
            sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await clerk.PageAsync("/admissions/plans?year=2026")).QuerySelector("tbody")!.TextContent.ShouldContain("0 / 3");
    }

    private Dictionary<string, string> Fields() => new()
    {
        ["Name"] = "申请人甲", ["BirthDate"] = "19950501", ["SexCode"] = "1", ["MissingIdReason"] = "9", ["BranchKey"] = _branch.PublicId.ToString(),
        ["AppliedOn"] = "2026-07-01", ["Stratum"] = "Worker", ["Ticks[0]"] = "0", ["Ticks[1]"] = "1", ["Ticks[2]"] = "2", ["Ticks[3]"] = "3", ["Ticks[4]"] = "4",
    };

    private async Task<string> OpenedAsync()
    {
        using var sent = await _secretary.SendFormAsync("/admissions/new", Fields());
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return sent.Headers.Location!.ToString();
    }
}
