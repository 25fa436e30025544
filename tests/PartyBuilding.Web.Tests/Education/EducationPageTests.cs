using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Education;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Education;

/// <summary>Activities by the secretary, the plan for 1 July by the township.</summary>
public sealed class EducationPageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _township = null!;
    private Organisation _branch = null!;
    private WorldMember _absent = null!;
    private HttpClient _secretary = null!;
    private HttpClient _clerk = null!;
    private HttpClient _stranger = null!;

    public async Task InitializeAsync()
    {
        _township = await _app.World.TownshipAsync(await _app.World.DistrictAsync());
        (_branch, var other) = (await _app.World.BranchAsync(_township, "甲支部"), await _app.World.BranchAsync(_township, "乙支部"));
        await _app.World.MemberAsync(_branch, name: "陈一");
        _absent = await _app.World.MemberAsync(_branch, name: "赵二");
        _secretary = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        _stranger = await _app.SignInAsync(RoleCatalogue.BranchSecretary, other);
        _clerk = await _app.SignInAsync(RoleCatalogue.TownshipClerk, _township);
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_secretary_records_an_activity_by_ticking_who_was_absent()
    {
        using var sent = await AddAsync("党章学习");
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var row = await _app.Read(db => db.Set<EducationActivity>().SingleAsync(a => a.SupersededNo == Recorded.Current));
        (row.Due, row.Attended, row.Minutes, row.CreditTenths).ShouldBe((2, 1, 150, 10));
        (await _secretary.PageAsync("/education")).QuerySelector("tbody")!.TextContent.ShouldContain("党章学习");

        var address = $"/education/activities/{row.Key}";
        (await _secretary.PageAsync(address)).QuerySelectorAll("input[name=Absent]").OfType<IHtmlInputElement>().Count(i => i.IsChecked).ShouldBe(1);
        using var elsewhere = await _stranger.GetAsync(new Uri(address, UriKind.Relative));
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_refused_activity_comes_back_with_everything_typed_and_ticked()
    {
        using var sent = await AddAsync("");
        sent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await sent.PageAsync();
        page.QuerySelector(".error-summary")!.TextContent.ShouldContain("主题");
        page.QuerySelector("#Note")!.TextContent.ShouldContain("写在这里的话");
        page.QuerySelector("#Hours")!.GetAttribute("value").ShouldBe("2.5");
        page.QuerySelector("#Form option[selected]")!.GetAttribute("value").ShouldBe(nameof(StudyForm.Seminar));
        page.QuerySelectorAll("input[name=Absent]").OfType<IHtmlInputElement>().Count(i => i.IsChecked).ShouldBe(1);
        (await _app.Read(db => db.Set<EducationActivity>().CountAsync())).ShouldBe(0);
    }

    // 2008 handbook L1579-1581: the committee agrees the plan before the notice goes out.
    [Fact]
    public async Task A_plan_for_the_first_of_July_is_made_agreed_and_announced_in_this_order()
    {
        using var sent = await _clerk.SendFormAsync("/education/july/new", new()
        {
            ["Organisation"] = _township.PublicId.ToString(), ["Year"] = "2026", ["Form"] = nameof(CommemorationForm.Meeting), ["Total"] = "2", ["Agenda"] = "重温入党誓词",
            ["Quotas"] = "甲支部 2",
        }, "/education/july");
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await sent.PageAsync()).QuerySelector(".error-summary")?.TextContent);
        var at = sent.Headers.Location!.ToString();
        (await _clerk.PageAsync(at)).QuerySelector($"form[action='{at}/notify']").ShouldBeNull("not before the plan is agreed");
        using var agreed = await StepAsync(at, "approve");
        agreed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var told = await StepAsync(at, "notify");
        told.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private async Task<HttpResponseMessage> StepAsync(string at, string step)
    {
        var version = await _app.Read(db => db.Set<Commemoration>().Select(c => c.Version).SingleAsync());
        return await _clerk.SendFormAsync(at, new() { ["Version"] = $"{version}", ["On"] = "2026-06-01", ["Approval"] = "会议纪要第3号" }, $"{at}/{step}");
    }

    private Task<HttpResponseMessage> AddAsync(string title) => _secretary.SendFormAsync($"/education/activities/new?branch={_branch.PublicId}", new()
    {
        ["Title"] = title, ["On"] = "2026-06-10", ["Content"] = nameof(EducationContent.Constitution), ["Method"] = nameof(EducationMethod.Study),
        ["Form"] = nameof(StudyForm.Seminar), ["Hours"] = "2.5", ["Credits"] = "1", ["Absent"] = _absent.Person.PublicId.ToString(), ["Note"] = "写在这里的话",
    }, "/education/activities");
}
