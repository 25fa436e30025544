using System.Net;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Appraisals;

public sealed class AppraisalPageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _branch = null!;
    private HttpClient _secretary = null!;
    private HttpClient _clerk = null!;
    private HttpClient _other = null!;

    public async Task InitializeAsync()
    {
        var district = await _app.World.DistrictAsync();
        var street = await _app.World.TownshipAsync(district, "甲街道党工委");
        _branch = await _app.World.BranchAsync(street, "甲一支部");
        var second = await _app.World.BranchAsync(street, "甲二支部");
        foreach (var name in new[] { "张一", "张二", "张三" })
            await _app.World.MemberAsync(_branch, name: name);
        await _app.World.MemberAsync(second, name: "李四");
        _secretary = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        _clerk = await _app.SignInAsync(RoleCatalogue.TownshipClerk, street);
        _other = await _app.SignInAsync(RoleCatalogue.BranchSecretary, second);
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_township_opens_for_its_branches_and_sees_who_has_not_begun()
    {
        (await _clerk.PageAsync("/appraisal?list=none")).QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        await OpenedAsync(_secretary);
        (await _clerk.PageAsync("/appraisal?list=none")).QuerySelector("tbody")!.TextContent.ShouldContain("甲二支部");
        (await _clerk.PageAsync("/appraisal?list=open")).QuerySelector("tbody")!.TextContent.ShouldContain("甲一支部");
    }

    [Fact]
    public async Task Another_branch_gets_404_for_every_page_of_the_round()
    {
        var at = await OpenedAsync(_secretary);
        foreach (var page in new[] { "", "/members", "/forms", "/summary", "/steps/plan", "/act/stage", "/filing" })
        {
            using var answer = await _other.GetAsync(at + page);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, page);
        }
    }

    [Fact]
    public async Task A_refused_batch_keeps_the_ticks_and_the_text()
    {
        var at = await OpenedAsync(_secretary);
        var page = await _secretary.PageAsync(at + "/members?work=result");
        var boxes = page.QuerySelectorAll("input[name=Entries]");
        boxes.Length.ShouldBe(3);
        boxes.ShouldAllBe(b => b.HasAttribute("checked"));
        // The stage is not open yet.
        using var sent = await _secretary.SendFormAsync(
            at + "/members?work=result", new() { ["ResultCode"] = "20", ["Comment"] = "能履行党员义务。", ["Entries"] = boxes[0].GetAttribute("value")! }, at + "/members");
        sent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var again = await sent.PageAsync();
        again.QuerySelector(".error-summary")!.TextContent.ShouldContain("L1771");
        again.QuerySelector("#Comment")!.TextContent.ShouldContain("能履行党员义务。");
        again.QuerySelectorAll("input[name=Entries][checked]").Select(b => b.GetAttribute("value")).ShouldBe([boxes[0].GetAttribute("value")]);
    }

    [Fact]
    public async Task A_stage_is_left_with_a_reason_and_the_rail_goes_on()
    {
        var at = await OpenedAsync(_secretary);
        using var refused = await _secretary.SendFormAsync(at + "/act/stage", new() { ["On"] = "2026-07-02" }, at + "/act/stage");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.PageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("摸底调查");
        using var moved = await _secretary.SendFormAsync(at + "/act/stage", new() { ["On"] = "2026-07-02", ["Reason"] = "人少，合并进行" }, at + "/act/stage");
        moved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _secretary.PageAsync(at)).QuerySelector("[aria-current=step]")!.TextContent.ShouldContain("自我评价");
    }

    [Fact]
    public async Task A_step_entered_shows_on_the_page_and_forms_print_a_page_a_member()
    {
        var at = await OpenedAsync(_secretary);
        using var sent = await _secretary.SendFormAsync(at + "/steps/mobilisation", new() { ["On"] = "2026-07-02", ["Expected"] = "3", ["Present"] = "4" }, at + "/steps/mobilisation");
        sent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var saved = await _secretary.SendFormAsync(at + "/steps/mobilisation", new() { ["On"] = "2026-07-02", ["Expected"] = "3", ["Present"] = "2" }, at + "/steps/mobilisation");
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _secretary.PageAsync(at)).QuerySelector("[data-row=Mobilisation]")!.TextContent.ShouldContain("应到 3，实到 2");
        var forms = (await _secretary.PageAsync(at + "/forms")).QuerySelectorAll(".appraisal-form");
        forms.Length.ShouldBe(3);
        forms.ShouldAllBe(f => f.TextContent.Contains("服务群众") && f.TextContent.Contains("没有登记"));
        (await _secretary.PageAsync(at + "/summary")).QuerySelectorAll("tbody tr").Length.ShouldBe(3);
        using var book = await _secretary.GetAsync(at + "/export");
        book.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<string> OpenedAsync(HttpClient who)
    {
        using var sent = await who.SendFormAsync(
            "/appraisal/new", new() { ["Year"] = "2026", ["ReferenceOn"] = "2026-07-01", ["StartsOn"] = "2026-07-01", ["EndsOn"] = "2026-08-01" }, "/appraisal");
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return sent.Headers.Location!.ToString();
    }
}
