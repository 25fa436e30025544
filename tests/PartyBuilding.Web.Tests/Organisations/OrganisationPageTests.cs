using System.Net;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Organisations;

public sealed class OrganisationPageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _township = null!;
    private Organisation _branch = null!;
    private HttpClient _department = null!;

    public async Task InitializeAsync()
    {
        var district = await _app.World.DistrictAsync();
        _township = await _app.World.TownshipAsync(district);
        _branch = await _app.World.BranchAsync(_township, "甲支部");
        await _app.World.MemberAsync(_branch);
        _department = await _app.SignInAsync(RoleCatalogue.DistrictClerk, district);
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task The_tree_opens_down_to_the_chosen_organisation()
    {
        var page = await _department.PageAsync($"/organisations?under={_township.PublicId}");
        page.QuerySelectorAll("[data-tree] a").Select(a => a.FirstElementChild!.TextContent).ShouldBe(["宝山区委", "友谊路街道党工委", "甲支部"]);
        page.QuerySelector("[data-tree] [aria-current]")!.GetAttribute("data-organisation").ShouldBe(_township.PublicId.ToString());
    }

    /// <summary>Statistic, list, record (Q5): a count of today opens the people behind it, for those who may see people.</summary>
    [Fact]
    public async Task A_count_opens_the_list_behind_it_and_is_live()
    {
        var list = $"/members?organisation={_branch.PublicId}";
        await _app.World.MemberAsync(_branch);
        var page = await _department.PageAsync($"/organisations?under={_township.PublicId}");
        page.QuerySelector($"a[href='{list}']")!.TextContent.ShouldBe("2");
        page.QuerySelector($"a[href='{list}&own=true']").ShouldNotBeNull();
        (await _department.PageAsync(list)).QuerySelectorAll("[data-row]").Length.ShouldBe(2);
        (await _department.PageAsync($"/organisations?under={_township.PublicId}&on=2026-01-01")).QuerySelector($"a[href='{list}']").ShouldBeNull();
        var leader = await _app.SignInAsync(RoleCatalogue.DistrictLeader, await _app.Read(db => Task.FromResult(db.Organisations.First(o => o.ParentId == null))));
        (await leader.PageAsync($"/organisations?under={_township.PublicId}")).QuerySelector($"a[href='{list}']").ShouldBeNull();
    }

    [Fact]
    public async Task Closing_a_branch_with_members_names_them_and_links_to_them()
    {
        using var answer = await _department.SendFormAsync($"/organisations/{_branch.PublicId}/close", new() { ["EffectiveOn"] = "20260701" });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.PageAsync();
        page.QuerySelector(".error-summary")!.TextContent.ShouldContain("1 名党员");
        page.QuerySelector($"a[href='/members?organisation={_branch.PublicId}']").ShouldNotBeNull();
        page.QuerySelector("#EffectiveOn")!.GetAttribute("value").ShouldBe("20260701");
    }

    [Fact]
    public async Task A_branch_is_set_up_and_opened()
    {
        using var answer = await _department.SendFormAsync($"/organisations/new?parent={_township.PublicId}", new()
        {
            ["ParentKey"] = _township.PublicId.ToString(), ["Name"] = "乙支部", ["Kind"] = "Branch", ["FoundedOn"] = "2026年7月1日",
            ["ApprovalNumber"] = "宝委〔2026〕8号", ["ApprovedOn"] = "20260628",
        });
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await _department.PageAsync(answer.Headers.Location!.ToString());
        page.Title.ShouldNotBeNull().ShouldContain("乙支部");
        page.QuerySelector("[data-approval]")!.TextContent.ShouldContain("宝委〔2026〕8号");
    }

    // 2008 handbook L749: no organisation without the superior's approval.
    [Fact]
    public async Task Without_an_approval_number_no_organisation_is_written_down()
    {
        using var answer = await _department.SendFormAsync($"/organisations/new?parent={_township.PublicId}", new()
        {
            ["ParentKey"] = _township.PublicId.ToString(), ["Name"] = "乙支部", ["Kind"] = "Branch", ["FoundedOn"] = "20260701", ["ApprovalNumber"] = "",
        });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.PageAsync();
        page.QuerySelector("#ApprovalNumber-error")!.TextContent.ShouldContain("没有上级批复文号");
        page.QuerySelector("#Name")!.GetAttribute("value").ShouldBe("乙支部");
    }

    // L783: the superior is no field to edit; the record leads to the case.
    [Fact]
    public async Task A_superior_is_changed_by_a_case_only()
    {
        using var answer = await _department.GetAsync(new Uri($"/organisations/{_branch.PublicId}/move", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _department.PageAsync($"/organisations/{_branch.PublicId}/edit")).QuerySelector("[name='ParentKey']").ShouldBeNull();
        (await _department.PageAsync($"/organisations/{_branch.PublicId}")).QuerySelector("[data-action='move-organisation']")!
            .GetAttribute("href").ShouldBe($"/organisation-cases/affiliations/new?organisation={_branch.PublicId}");
    }

    [Theory]
    [InlineData("edit")]
    [InlineData("merge")]
    [InlineData("close")]
    public async Task Every_form_says_what_is_missing_and_keeps_its_page(string step)
    {
        using var answer = await _department.SendFormAsync($"/organisations/{_branch.PublicId}/{step}", new() { ["EffectiveOn"] = "昨天" });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.PageAsync()).QuerySelector("#EffectiveOn-error")!.TextContent.ShouldContain("日期");
    }

    [Fact]
    public async Task An_organisation_out_of_scope_is_not_there()
    {
        var secretary = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        (await secretary.GetAsync(new Uri($"/organisations/{_township.PublicId}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var own = await secretary.PageAsync($"/organisations/{_branch.PublicId}");
        own.QuerySelector(".page-head .note")!.TextContent.ShouldContain("友谊路街道党工委");
    }
}
