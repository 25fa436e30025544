using System.Net;
using AngleSharp.Html.Dom;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Queries;

/// <summary>The query page without a script.</summary>
public sealed class QueryPageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _branch = null!;
    private HttpClient _clerk = null!;
    private HttpClient _secretary = null!;

    public async Task InitializeAsync()
    {
        var district = await _app.World.DistrictAsync();
        var township = await _app.World.TownshipAsync(district);
        _branch = await _app.World.BranchAsync(township, "甲支部");
        var other = await _app.World.BranchAsync(await _app.World.TownshipAsync(district, "杨行镇党委"), "乙支部");
        await _app.World.MemberAsync(_branch, name: "张秀英", sex: "2", birth: "1950-01-01");
        await _app.World.MemberAsync(_branch, name: "李明", birth: "1990-01-01");
        await _app.World.MemberAsync(other, name: "王五", sex: "2", birth: "1950-01-01");
        _clerk = await _app.SignInAsync(RoleCatalogue.TownshipClerk, township);
        _secretary = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Lines_are_added_by_posting_the_form_and_nothing_typed_is_lost()
    {
        var page = await (await SendAsync(_clerk, new() { ["Groups[0].Add"] = "age", ["Do"] = "add-line:0", ["AsAt"] = "什么时候" })).PageAsync();
        page.QuerySelector("[data-line=age]").ShouldNotBeNull();
        page.GetElementById("AsAt")!.GetAttribute("value").ShouldBe("什么时候");
        page.QuerySelector("[autofocus]")!.Id.ShouldBe("Groups_0__Lines_0__Value");
        var two = await (await SendAsync(_clerk, new(Age("60")) { ["Groups[0].Add"] = "sex", ["Do"] = "add-line:0" })).PageAsync();
        two.QuerySelectorAll("[data-line]").Length.ShouldBe(2);
        two.GetElementById("Groups_0__Lines_0__Value")!.GetAttribute("value").ShouldBe("60");
        var none = await (await SendAsync(_clerk, new(Age("60")) { ["Do"] = "remove-line:0:0" })).PageAsync();
        none.QuerySelector("[data-line]").ShouldBeNull();
    }

    [Fact]
    public async Task The_result_is_counted_in_the_readers_scope_and_the_condition_said_in_words()
    {
        var page = await (await SendAsync(_clerk, new(Age("60")) { ["Do"] = "run" })).PageAsync();
        page.QuerySelector("[data-figure=found]")!.TextContent.ShouldBe("1");
        page.QuerySelector("[data-words]")!.TextContent.ShouldBe("在册党员：年龄满 60 周岁");
        page.QuerySelector("[data-row] th")!.TextContent.ShouldContain("张秀英");
    }

    [Theory]
    [InlineData("六十", "", "Groups_0__Lines_0__error")]
    [InlineData("60", "2030-01-01", "AsAt-error")]
    [InlineData("60", "昨天", "AsAt-error")]
    public async Task A_bad_value_comes_back_at_its_line_with_422(string age, string asAt, string at)
    {
        using var answer = await SendAsync(_clerk, new(Age(age)) { ["AsAt"] = asAt, ["Do"] = "run" });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.PageAsync();
        page.GetElementById(at).ShouldNotBeNull();
        page.QuerySelector(".error-summary a")!.GetAttribute("href")!.ShouldStartWith("#");
        page.GetElementById("Groups_0__Lines_0__Value")!.GetAttribute("value").ShouldBe(age);
    }

    [Fact]
    public async Task Columns_are_chosen_in_order_and_kept_with_the_saved_condition_that_a_shared_reader_asks_in_their_own_scope()
    {
        using var saved = await SendAsync(_clerk, new(Age("18")) { ["Columns"] = "age", ["Name"] = "成年", ["Shared"] = "true", ["Do"] = "save-as" }, "/queries/save");
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var address = saved.Headers.Location!.OriginalString;
        var mine = await _clerk.PageAsync(address);
        mine.QuerySelectorAll("[data-row]").Length.ShouldBe(2);
        mine.QuerySelector("#result thead tr")!.TextContent.ShouldContain("年龄");
        var theirs = await _secretary.PageAsync(address);
        theirs.QuerySelectorAll("[data-row]").Length.ShouldBe(2);
        theirs.QuerySelector("[data-action=save-query]").ShouldBeNull();
        var stranger = await _app.SignInAsync(RoleCatalogue.TownshipClerk, await _app.World.TownshipAsync(await _app.Read(db => Task.FromResult(db.Organisations.First(o => o.ParentId == null))), "月浦镇党委"));
        (await stranger.GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        using var deleted = await _clerk.SendFormAsync(address, [], address + "/delete");
        deleted.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _secretary.GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Saving_twice_by_one_click_saves_once_and_another_of_the_same_name_is_refused()
    {
        var once = new Dictionary<string, string>(Age("60")) { ["Name"] = "满六十", ["SubmissionId"] = Guid.CreateVersion7().ToString(), ["Do"] = "save-as" };
        using var first = await SendAsync(_clerk, once, "/queries/save");
        using var second = await SendAsync(_clerk, once, "/queries/save");
        second.Headers.Location.ShouldBe(first.Headers.Location);
        using var same = await SendAsync(_clerk, new(once) { ["SubmissionId"] = Guid.CreateVersion7().ToString() }, "/queries/save");
        same.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_list_is_frozen_changed_locked_merged_and_exported()
    {
        using var made = await SendAsync(_clerk, new(Age("60")) { ["ListName"] = "老党员" }, "/queries/freeze");
        made.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var list = made.Headers.Location!.OriginalString;
        using var found = await _clerk.SendFormAsync(list, new() { ["Find"] = "lm" }, list + "/find");
        var person = ((IHtmlInputElement)(await found.PageAsync()).QuerySelector("input[type=checkbox][name=People][id^=add-]")!).Value;
        using var added = await SendToAsync(list, "add", new() { ["People"] = person });
        (await _clerk.PageAsync(list)).QuerySelectorAll("[data-row]").Length.ShouldBe(2);
        using var locked = await SendToAsync(list, "lock", new() { ["Lock"] = "true" });
        using var refused = await SendToAsync(list, "remove", new() { ["People"] = person });
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var file = await _clerk.GetAsync(new Uri(list + "/export", UriKind.Relative));
        file.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await _secretary.GetAsync(new Uri(list, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_export_carries_the_chosen_columns_and_wants_its_permission()
    {
        using var file = await SendAsync(_clerk, Age("60"), "/queries/export");
        file.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        var reviewer = await _app.SignInAsync(RoleCatalogue.GeneralBranchReviewer, _branch);
        (await reviewer.PageAsync("/queries")).QuerySelector("[data-action=export-query]").ShouldBeNull();
    }

    private static Dictionary<string, string> Age(string value) => new()
    {
        ["Groups[0].Any"] = "false", ["Groups[0].Lines[0].Field"] = "age", ["Groups[0].Lines[0].Operator"] = "AtLeast", ["Groups[0].Lines[0].Value"] = value,
    };

    private Task<HttpResponseMessage> SendToAsync(string list, string step, Dictionary<string, string> fields) => PostAsync(_clerk, list, list + "/" + step, fields);

    private static Task<HttpResponseMessage> SendAsync(HttpClient browser, Dictionary<string, string> fields, string action = "/queries")
        => PostAsync(browser, "/queries", action, fields);

    /// <summary>The buttons of the page send its form to other addresses too.</summary>
    private static async Task<HttpResponseMessage> PostAsync(HttpClient browser, string page, string action, Dictionary<string, string> fields)
    {
        var document = await browser.PageAsync(page);
        string Hidden(string name) => ((IHtmlInputElement)document.QuerySelector($"main input[name={name}]")!).Value;
        var sent = new Dictionary<string, string>(fields) { ["__RequestVerificationToken"] = Hidden("__RequestVerificationToken") };
        if (page != "/queries")
            sent["Version"] = Hidden("Version");
        else
            sent.TryAdd("SubmissionId", Hidden("SubmissionId"));
        using var content = new FormUrlEncodedContent(sent);
        return await browser.PostAsync(new Uri(action, UriKind.Relative), content);
    }
}
