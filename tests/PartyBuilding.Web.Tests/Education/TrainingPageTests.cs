using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Education;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Education;

/// <summary>Training classes, online study and leaders' lessons, as a committee's clerk keeps them.</summary>
public sealed class TrainingPageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _committee = null!;
    private Organisation _elsewhere = null!;
    private HttpClient _clerk = null!;
    private HttpClient _stranger = null!;

    public async Task InitializeAsync()
    {
        var district = await _app.World.DistrictAsync();
        _committee = await _app.World.OrganisationAsync(district, "甲镇党委", OrganisationKind.Committee);
        _elsewhere = await _app.World.TownshipAsync(district, "乙镇党委");
        _clerk = await _app.SignInAsync(RoleCatalogue.TownshipClerk, _committee);
        _stranger = await _app.SignInAsync(RoleCatalogue.TownshipClerk, _elsewhere);
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_class_whose_parts_do_not_add_up_comes_back_with_everything_typed()
    {
        using var sent = await SaveClassAsync(new() { ["Parts"] = "第一分班 30" });
        sent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await sent.PageAsync();
        page.QuerySelector("#Parts-error")!.TextContent.ShouldContain("各分班合计 30 人，全班 40 人");
        page.QuerySelector("#Parts")!.TextContent.ShouldContain("第一分班 30");
        page.QuerySelector("#Audience")!.GetAttribute("value").ShouldBe("支部书记");
        (await _app.Read(db => db.Set<TrainingClass>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_class_sent_twice_is_there_once_and_nobody_else_opens_it()
    {
        var key = Guid.NewGuid().ToString();
        using var first = await SaveClassAsync(new() { ["SubmissionId"] = key });
        using var second = await SaveClassAsync(new() { ["SubmissionId"] = key });
        (first.StatusCode, second.StatusCode).ShouldBe((HttpStatusCode.Redirect, HttpStatusCode.Redirect));
        (await _app.Read(db => db.Set<TrainingClass>().CountAsync())).ShouldBe(1);
        foreach (var address in new[] { $"/education/classes/{key}", $"/education/classes/{key}/edit" })
        {
            using var answer = await _stranger.GetAsync(new Uri(address, UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
    }

    [Fact]
    public async Task A_class_somebody_changed_meanwhile_comes_back_with_the_newest_version_and_what_was_typed()
    {
        var key = Guid.NewGuid();
        using var made = await SaveClassAsync(new() { ["SubmissionId"] = key.ToString() });
        var address = $"/education/classes/{key}/edit";
        var stale = Version(await _clerk.PageAsync(address));
        using var other = await EditAsync(address, stale, "党务骨干");
        other.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        using var late = await EditAsync(address, stale, "入党积极分子");
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await late.PageAsync();
        page.QuerySelector("#Audience")!.GetAttribute("value").ShouldBe("入党积极分子");
        var newest = Version(page);
        newest.ShouldNotBe(stale);
        using var again = await EditAsync(address, newest, "入党积极分子");
        again.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _app.Read(db => db.Set<TrainingClass>().Select(c => c.Audience).SingleAsync())).ShouldBe("入党积极分子");
    }

    [Fact]
    public async Task Online_study_with_more_registered_than_assigned_comes_back_and_right_it_counts_once()
    {
        using var refused = await OnlineAsync(new() { ["Registered"] = "60" });
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await refused.PageAsync();
        page.QuerySelector("#Registered-error")!.TextContent.ShouldContain("多于应学");
        page.QuerySelector("#Registered")!.GetAttribute("value").ShouldBe("60");
        page.QuerySelector("#Name")!.GetAttribute("value").ShouldBe("试点");

        var key = Guid.NewGuid().ToString();
        using var first = await OnlineAsync(new() { ["SubmissionId"] = key });
        using var second = await OnlineAsync(new() { ["SubmissionId"] = key });
        (first.StatusCode, second.StatusCode).ShouldBe((HttpStatusCode.Redirect, HttpStatusCode.Redirect));
        (await _app.Read(db => db.Set<OnlineStudy>().CountAsync())).ShouldBe(1);
        using var elsewhere = await OnlineAsync(new() { ["Organisation"] = _elsewhere.PublicId.ToString() });
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    // 2008 handbook L1567.
    [Fact]
    public async Task A_lesson_without_a_topic_comes_back_and_right_it_counts_once_and_only_for_ones_own_leaders()
    {
        var leader = await InOfficeAsync(_committee, "书记甲");
        using var refused = await LessonAsync(leader, new() { ["Topic"] = "" });
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await refused.PageAsync();
        page.QuerySelector("#Topic-error").ShouldNotBeNull();
        page.QuerySelector("#Where")!.GetAttribute("value").ShouldBe("机关党员");
        page.QuerySelector("#PersonKey option[selected]")!.GetAttribute("value").ShouldBe(leader.ToString());

        var key = Guid.NewGuid().ToString();
        using var first = await LessonAsync(leader, new() { ["SubmissionId"] = key });
        first.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await first.PageAsync()).QuerySelector(".error-summary")?.TextContent);
        using var second = await LessonAsync(leader, new() { ["SubmissionId"] = key });
        second.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _app.Read(db => db.Set<LeaderLecture>().CountAsync())).ShouldBe(1);
        using var foreign = await LessonAsync(await InOfficeAsync(_elsewhere, "书记乙"), []);
        foreign.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await _app.Read(db => db.Set<LeaderLecture>().CountAsync())).ShouldBe(1);
    }

    private static string Version(IHtmlDocument page) => page.QuerySelector("input[name='Version']")!.GetAttribute("value")!;

    private Task<HttpResponseMessage> SaveClassAsync(Dictionary<string, string> change) => _clerk.SendFormAsync("/education/classes/new", With(change, new()
    {
        ["Organisation"] = _committee.PublicId.ToString(), ["Title"] = "书记培训班", ["StartsOn"] = "2026-06-01", ["EndsOn"] = "2026-06-03", ["Audience"] = "支部书记",
        ["Trainees"] = "40", ["QuestionnaireOn"] = "2026-05-20",
    }), "/education/classes");

    private Task<HttpResponseMessage> EditAsync(string address, string version, string audience) => _clerk.SendFormAsync(address, new()
    {
        ["Version"] = version, ["Title"] = "书记培训班", ["StartsOn"] = "2026-06-01", ["EndsOn"] = "2026-06-03", ["Audience"] = audience, ["Trainees"] = "40",
        ["QuestionnaireOn"] = "2026-05-20",
    });

    private Task<HttpResponseMessage> OnlineAsync(Dictionary<string, string> change) => _clerk.SendFormAsync("/education/online", With(change, new()
    {
        ["Organisation"] = _committee.PublicId.ToString(), ["Name"] = "试点", ["On"] = "2026-06-30", ["Assigned"] = "50", ["Registered"] = "48", ["InStudy"] = "47",
    }));

    private Task<HttpResponseMessage> LessonAsync(Guid leader, Dictionary<string, string> change) => _clerk.SendFormAsync("/education/leaders", With(change, new()
    {
        ["PersonKey"] = leader.ToString(), ["Kind"] = nameof(LectureKind.Lesson), ["On"] = "2026-03-01", ["Topic"] = "形势与任务", ["Where"] = "机关党员",
    }));

    private static Dictionary<string, string> With(Dictionary<string, string> change, Dictionary<string, string> fields)
    {
        foreach (var (name, value) in change)
            fields[name] = value;
        return fields;
    }

    private async Task<Guid> InOfficeAsync(Organisation committee, string name)
    {
        var leader = await _app.World.MemberAsync(await _app.World.BranchAsync(committee, name + "所在支部"), name: name);
        await _app.World.CommitteeAsync(committee, leader);
        return leader.Person.PublicId;
    }
}
