using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Members;

public sealed class MemberPageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _branch = null!;
    private Organisation _other = null!;
    private WorldMember _member = null!;
    private HttpClient _clerk = null!;

    public async Task InitializeAsync()
    {
        var township = await _app.World.TownshipAsync(await _app.World.DistrictAsync());
        _branch = await _app.World.BranchAsync(township, "甲支部");
        _other = await _app.World.BranchAsync(township, "乙支部");
        _member = await _app.World.MemberAsync(_branch, name: "张秀英", sex: "2");
        await _app.World.MemberAsync(_other, name: "李敏");
        _clerk = await _app.SignInAsync(RoleCatalogue.TownshipClerk, township);
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task The_list_shows_the_scope_in_order_of_names_and_totals()
    {
        var page = await _clerk.PageAsync("/members");
        page.QuerySelectorAll("tbody tr td:first-child").Select(c => c.TextContent.Trim()).ShouldBe(["李敏", "张秀英"]);
        page.QuerySelector(".page-head .note")!.TextContent.ShouldContain("共 2 名");
        page.Body!.GetAttribute("data-page").ShouldBe("members");
    }

    [Fact]
    public async Task The_list_narrows_by_organisation_and_filters()
    {
        (await _clerk.PageAsync($"/members?organisation={_branch.PublicId}")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await _clerk.PageAsync("/members?sex=2")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await _clerk.PageAsync("/members?standing=Probationary")).QuerySelector(".empty").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_name_is_found_by_post_and_by_the_search_box()
    {
        using var found = await _clerk.SendFormAsync("/members", new() { ["text"] = "zxy" }, "/members/find");
        (await found.PageAsync()).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        using var searched = await _clerk.SendFormAsync("/members", new() { ["q"] = "张秀" }, "/search");
        (await searched.PageAsync()).QuerySelector("tbody a")!.GetAttribute("href").ShouldBe($"/members/{_member.Person.PublicId}");
        (await _clerk.PageAsync("/search?q=张秀英")).QuerySelector("tbody a")!.GetAttribute("href").ShouldBe($"/members/{_member.Person.PublicId}");
    }

    [Fact]
    public async Task Another_branchs_record_is_not_there()
    {
        var secretary = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _other);
        (await secretary.GetAsync(new Uri($"/members/{_member.Person.PublicId}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Checking_the_number_fills_birth_date_and_sex()
    {
        using var answer = await _clerk.SendFormAsync("/members/new", new() { ["IdNumber"] = Number, ["Step"] = "check" });
        var page = await answer.PageAsync();
        page.QuerySelector("#BirthDate")!.GetAttribute("value").ShouldBe("1990-03-07");
        page.QuerySelector("#SexCode option[selected]")!.GetAttribute("value").ShouldBe("2");
        page.QuerySelector(".notice-ok")!.TextContent.ShouldContain("可以登记");
    }

    [Fact]
    public async Task A_wrong_number_comes_back_at_its_field_with_everything_typed()
    {
        using var answer = await _clerk.SendFormAsync("/members/new", Filled("310113199003070000"));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.PageAsync();
        page.QuerySelector("#IdNumber-error")!.TextContent.ShouldContain("校验");
        page.QuerySelector("#Name")!.GetAttribute("value").ShouldBe("王建国");
    }

    [Fact]
    public async Task A_new_member_is_added_once_however_often_the_form_is_sent_and_the_number_is_not_stored_in_clear()
    {
        var fields = Filled(Number);
        fields["SubmissionId"] = Guid.CreateVersion7().ToString();
        using var first = await _clerk.SendFormAsync("/members/new", fields);
        using var second = await _clerk.SendFormAsync("/members/new", fields);
        first.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        second.Headers.Location.ShouldBe(first.Headers.Location);
        var added = await _app.Read(db => db.People.SingleAsync(p => p.Name == "王建国"));
        (await _clerk.PageAsync($"/members/{added.PublicId}")).QuerySelector(".facts")!.TextContent.ShouldContain("310***************");
    }

    [Fact]
    public async Task The_same_number_again_is_refused_with_a_way_on()
    {
        using var first = await _clerk.SendFormAsync("/members/new", Filled(Number));
        first.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var again = await _clerk.SendFormAsync("/members/new", Filled(Number));
        again.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var asked = await _clerk.SendFormAsync("/members/new", new() { ["IdNumber"] = Number, ["Step"] = "check" });
        (await asked.PageAsync()).QuerySelector("[data-action=open-known-member]").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_branch_that_does_not_have_the_member_hears_only_that_somebody_is_on_the_books()
    {
        using var first = await _clerk.SendFormAsync("/members/new", Filled(Number));
        var secretary = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _other);
        using var asked = await secretary.SendFormAsync("/members/new", new() { ["IdNumber"] = Number, ["Step"] = "check" });
        (await asked.PageAsync()).QuerySelector(".notice-warn")!.TextContent.Trim().ShouldBe("在册—请联系区委组织部。");
    }

    [Fact]
    public async Task A_stale_form_comes_back_with_409_and_can_be_sent_again()
    {
        var at = $"/members/{_member.Person.PublicId}/group";
        await _app.World.MemberAsync(_branch, partyGroup: "一组");
        var fields = new Dictionary<string, string> { ["Group"] = "一组", ["EffectiveOn"] = "20260601", ["Version"] = "0" };
        using var first = await _clerk.SendFormAsync(at, fields);
        first.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var stale = await _clerk.SendFormAsync(at, fields);
        stale.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await stale.PageAsync();
        page.QuerySelector("#Group option[selected]")!.GetAttribute("value").ShouldBe("一组");
        page.QuerySelector("input[name=Version]")!.GetAttribute("value").ShouldBe("1");
    }

    [Fact]
    public async Task A_transfer_is_walked_from_the_record()
    {
        var at = $"/members/{_member.Person.PublicId}/transfer";
        using var sent = await _clerk.SendFormAsync(at, new() { ["ToBranchKey"] = _other.PublicId.ToString(), ["EffectiveOn"] = "2026.7.1" });
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var record = await _clerk.PageAsync($"/members/{_member.Person.PublicId}?tab=history");
        record.QuerySelector(".history")!.TextContent.ShouldContain("由甲支部转入乙支部");
    }

    [Theory]
    [InlineData("leave")]
    [InlineData("group")]
    [InlineData("become-full")]
    [InlineData("correct")]
    [InlineData("transfer")]
    [InlineData("restore")]
    public async Task Every_step_page_opens_with_labelled_controls(string step)
    {
        var page = await _clerk.PageAsync($"/members/{_member.Person.PublicId}/{step}");
        page.Body!.GetAttribute("data-page").ShouldBe("member-" + step);
        page.QuerySelectorAll("form.panel input:not([type=hidden]), form.panel select, form.panel textarea")
            .ShouldAllBe(c => page.QuerySelector($"label[for='{c.Id}']") != null);
    }

    private static string Number => IdNumber.WithChecksum("31011319900307002").Value;

    private Dictionary<string, string> Filled(string number) => new()
    {
        ["IdNumber"] = number,
        ["Name"] = "王建国",
        ["EthnicityCode"] = "01",
        ["Way"] = nameof(PostingKind.TransferredIn),
        ["BranchKey"] = _branch.PublicId.ToString(),
        ["JoinedOn"] = "2015-07-01",
        ["BecameFullOn"] = "2016-07-01",
        ["ArrivedOn"] = "20260601",
        ["OutsideName"] = "外区某支部",
    };
}
