using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.OrganisationLife;

public sealed class MeetingPageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _branch = null!;
    private Organisation _other = null!;
    private HttpClient _secretary = null!;

    public async Task InitializeAsync()
    {
        var district = await _app.World.DistrictAsync();
        var town = await _app.World.TownshipAsync(district, "甲街道党工委");
        _branch = await _app.World.BranchAsync(town, "甲支部");
        _other = await _app.World.BranchAsync(town, "乙支部");
        foreach (var name in new[] { "丁一", "丁二", "丁三" })
            await _app.World.MemberAsync(_branch, name: name);
        _secretary = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Everybody_is_there_but_whoever_was_marked()
    {
        using var sent = await SendAsync(new() { ["Topic"] = "讨论工作计划", ["Marks[1].IsAway"] = "true", ["Marks[1].Why"] = "Sick" });
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var row = await _app.Read(db => db.Set<Meeting>().SingleAsync(m => m.SupersededNo == Recorded.Current));
        (row.Due, row.Present, row.Absent).ShouldBe((3, 2, 1));
        var page = await _secretary.PageAsync(sent.Headers.Location!.ToString());
        page.QuerySelector("[data-cell=present]")!.TextContent.ShouldBe("2");
        page.QuerySelector("[data-action=close-meeting]")!.HasAttribute("disabled").ShouldBeTrue();
        (await _secretary.PageAsync("/")).Body!.TextContent.ShouldContain("次会议的记录、总结、汇报待补");
    }

    [Fact]
    public async Task A_refused_form_keeps_the_marks_and_names_the_line()
    {
        using var sent = await SendAsync(new() { ["Topic"] = "讨论工作计划", ["Marks[1].IsAway"] = "true" });
        sent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await sent.PageAsync();
        page.QuerySelector(".error-summary a")!.GetAttribute("href").ShouldBe("#Marks_1__Why");
        page.QuerySelector("#Marks_1__Why").ShouldNotBeNull();
        page.QuerySelector("input[name='Marks[1].IsAway']")!.HasAttribute("checked").ShouldBeTrue();
        page.QuerySelector("#Topic")!.GetAttribute("value").ShouldBe("讨论工作计划");
    }

    [Fact]
    public async Task Another_kind_is_one_press_and_loses_nothing_typed()
    {
        var form = await _secretary.PageAsync("/meetings/new");
        var button = form.QuerySelector("[data-action=kind-lesson]")!;
        var fields = form.QuerySelectorAll(".meeting-form input[type=hidden]").ToDictionary(i => i.GetAttribute("name")!, i => i.GetAttribute("value") ?? "");
        (fields["Topic"], fields["Marks[2].IsAway"], fields[button.GetAttribute("name")!]) = ("学习党章", "true", button.GetAttribute("value")!);
        using var content = new FormUrlEncodedContent(fields);
        using var sent = await _secretary.PostAsync(new Uri(button.GetAttribute("formaction")!, UriKind.Relative), content);
        var page = await sent.PageAsync();
        page.QuerySelector("#LecturerKey").ShouldNotBeNull();
        page.QuerySelector("#Topic")!.GetAttribute("value").ShouldBe("学习党章");
        page.QuerySelector("input[name='Marks[2].IsAway']")!.HasAttribute("checked").ShouldBeTrue();
        (await _app.Read(db => db.Set<Meeting>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Make_up_is_registered_on_the_meetings_page()
    {
        using var sent = await SendAsync(new() { ["Topic"] = "讨论工作计划", ["Marks[0].IsAway"] = "true", ["Marks[0].Why"] = "Travel" });
        var at = sent.Headers.Location!.ToString();
        var person = (await _secretary.PageAsync(at)).QuerySelector("input[name=People]")!.GetAttribute("value")!;
        using var none = await _secretary.SendFormAsync(at, new() { ["Way"] = "AtHome", ["On"] = _app.Clock.GetUtcNow().ToString("yyyy-MM-dd") }, at + "/make-up");
        none.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var done = await _secretary.SendFormAsync(at, new() { ["Way"] = "AtHome", ["On"] = _app.Clock.GetUtcNow().ToString("yyyy-MM-dd"), ["People"] = person }, at + "/make-up");
        done.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _secretary.PageAsync(at)).QuerySelector("[data-cell=made-up]")!.TextContent.ShouldBe("1");
    }

    [Fact]
    public async Task Another_branchs_key_is_not_found()
    {
        using var page = await _secretary.GetAsync(new Uri($"/meetings/new?organisation={_other.PublicId}", UriKind.Relative));
        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var list = await _secretary.GetAsync(new Uri($"/meetings?organisation={_other.PublicId}", UriKind.Relative));
        list.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var calendar = await _secretary.GetAsync(new Uri($"/meetings/calendar?organisation={_other.PublicId}", UriKind.Relative));
        calendar.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<HttpResponseMessage> SendAsync(Dictionary<string, string> fields)
        => _secretary.SendFormAsync("/meetings/new", new(fields) { ["On"] = "2026-07-05" });
}
