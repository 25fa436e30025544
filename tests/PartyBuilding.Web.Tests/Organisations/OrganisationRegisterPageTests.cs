using System.Net;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Organisations;

public sealed class OrganisationRegisterPageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private readonly List<WorldMember> _people = [];
    private Organisation _township = null!;
    private Organisation _branch = null!;
    private HttpClient _department = null!;

    public async Task InitializeAsync()
    {
        var district = await _app.World.DistrictAsync();
        _township = await _app.World.TownshipAsync(district);
        _branch = await _app.World.BranchAsync(_township, "甲支部");
        for (var i = 0; i < 6; i++)
            _people.Add(await _app.World.MemberAsync(_branch, name: $"某{(char)('甲' + i)}"));
        _department = await _app.SignInAsync(RoleCatalogue.DistrictClerk, district);
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    private string At => $"/organisations/{_branch.PublicId}";

    [Fact]
    public async Task Another_kind_on_the_edit_page_leads_to_the_re_organisation()
    {
        using var answer = await _department.SendFormAsync(At + "/edit", new() { ["Name"] = "甲", ["Kind"] = "GeneralBranch", ["EffectiveOn"] = "20260701" });
        answer.Headers.Location!.ToString().ShouldBe(At + "/reorganise?kind=GeneralBranch");
        var page = await _department.PageAsync(answer.Headers.Location.ToString());
        page.QuerySelector("#Kind option[selected]")!.GetAttribute("value").ShouldBe("GeneralBranch");
        page.QuerySelectorAll("select[name^='Placing']").Length.ShouldBe(6);
        page.QuerySelectorAll("select[name^='Placing'] option[selected]").ShouldAllBe(o => o.GetAttribute("value") == "0");
    }

    [Fact]
    public async Task A_re_organisation_warns_keeps_everything_typed_and_goes_on_with_a_reason()
    {
        var fields = Placed();
        using var warned = await _department.SendFormAsync(At + "/reorganise", fields);
        warned.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var again = await warned.PageAsync();
        again.QuerySelector("#Kind-error")!.TextContent.ShouldContain("一般应设党支部");
        again.QuerySelector($"select[name='Placing[{_people[5].Person.PublicId}]'] option[selected]")!.GetAttribute("value").ShouldBe("1");
        fields["Reason"] = "上级同意";
        using var done = await _department.SendFormAsync(At + "/reorganise", fields);
        done.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var events = await _department.PageAsync(done.Headers.Location!.ToString());
        var list = events.QuerySelector("[data-action='open-whereabouts']")!.GetAttribute("href")!;
        (await _department.PageAsync(list)).QuerySelectorAll("tbody tr").Length.ShouldBe(6);
        using var workbook = await _department.GetAsync(new Uri(list + "/workbook", UriKind.Relative));
        workbook.Content.Headers.ContentType!.MediaType.ShouldNotBeNull().ShouldContain("spreadsheetml");
        (await _department.PageAsync($"/organisations/{_branch.PublicId}?tab=below")).QuerySelectorAll("tbody tr").Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_split_without_names_or_members_says_so_at_the_fields()
    {
        using var answer = await _department.SendFormAsync(At + "/split", new() { ["EffectiveOn"] = "20260701" });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.PageAsync();
        page.QuerySelector("#Branches_0_-error")!.TextContent.ShouldContain("至少一个");
        page.QuerySelector("#ApprovalNumber-error").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_secretary_keeps_the_groups_of_the_own_branch_and_no_other()
    {
        var other = await _app.World.BranchAsync(_township, "乙支部");
        var secretary = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        using var opened = await secretary.SendFormAsync(
            At + "/groups", new() { ["Name"] = "第一党小组", ["Since"] = "20260701", ["LeaderKey"] = _people[0].Person.PublicId.ToString() });
        opened.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await secretary.PageAsync(At + "/groups");
        page.QuerySelector("tbody tr th")!.TextContent.Trim().ShouldBe("第一党小组");
        var group = await secretary.PageAsync(page.QuerySelector("[data-action='open-group']")!.GetAttribute("href")!);
        group.QuerySelectorAll("input[name='People']").Length.ShouldBe(6);
        (await secretary.GetAsync(new Uri($"/organisations/{other.PublicId}/groups", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Types_chosen_on_the_form_are_shown_and_filter_the_list()
    {
        using var made = await _department.SendFormAsync($"/organisations/new?parent={_township.PublicId}", new()
        {
            ["ParentKey"] = _township.PublicId.ToString(), ["Name"] = "乙支部", ["Kind"] = "Branch", ["FoundedOn"] = "20260701", ["Types"] = "04",
            ["ApprovalNumber"] = "宝组〔2026〕7号", ["ApprovedOn"] = "20260625",
        });
        made.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _department.PageAsync(made.Headers.Location!.ToString())).QuerySelector("[data-cell='types']")!.TextContent.ShouldContain("楼宇党支部");
        var list = await _department.PageAsync("/organisations?type=04");
        list.QuerySelectorAll("tr[data-row] td:first-child").Select(c => c.TextContent.Trim()).ShouldBe(["乙支部"]);
    }

    [Fact]
    public async Task Every_gap_leads_to_the_page_where_it_is_filled()
    {
        var page = await _department.PageAsync("/organisations/completeness");
        var gaps = page.QuerySelectorAll($"tr[data-row='{_branch.PublicId}'] [data-gap]");
        gaps.Length.ShouldBeGreaterThan(3);
        foreach (var gap in gaps)
            (await _department.GetAsync(new Uri(gap.GetAttribute("href")!, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var saved = await _department.SendFormAsync(At + "/contact", new() { ["Address"] = "某路1号", ["Telephone"] = "021-56780000" });
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _department.PageAsync(At)).QuerySelector("[data-gap='Address']").ShouldBeNull();
    }

    [Fact]
    public async Task A_service_point_and_an_award_are_registered()
    {
        using var point = await _department.SendFormAsync("/service-points/new", new()
        {
            ["Name"] = "某楼服务点", ["KindCode"] = "2", ["PlaceCode"] = "5", ["OrganisationKey"] = _branch.PublicId.ToString(), ["OpenedOn"] = "20260701",
        });
        point.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _department.PageAsync("/service-points")).QuerySelector("tbody tr th")!.TextContent.Trim().ShouldBe("某楼服务点");
        using var award = await _department.SendFormAsync(At + "/awards", new() { ["KindCode"] = "11", ["Name"] = "先进", ["GrantedBy"] = "区委", ["On"] = "20260701" });
        award.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _department.PageAsync(At + "/awards")).QuerySelectorAll("tr[data-row]").Length.ShouldBe(1);
        using var empty = await _department.SendFormAsync(At + "/awards", new() { ["Name"] = "保留" });
        empty.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await empty.PageAsync()).QuerySelector("#Name")!.GetAttribute("value").ShouldBe("保留");
    }

    private Dictionary<string, string> Placed()
    {
        var fields = new Dictionary<string, string>
        {
            ["Kind"] = "GeneralBranch", ["Name"] = "甲总支", ["EffectiveOn"] = "20260701", ["ApprovalNumber"] = "宝委〔2026〕9号", ["ApprovedOn"] = "20260620", ["Branches[0]"] = "甲一支部", ["Branches[1]"] = "甲二支部",
        };
        foreach (var (i, one) in _people.Index())
            fields[$"Placing[{one.Person.PublicId}]"] = i < 3 ? "0" : "1";
        return fields;
    }
}
