using System.Net;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Units;

public sealed class UnitPageTests : IAsyncLifetime
{
    private const string First = "12310113000000001";

    private readonly WebApp _app = new();
    private Organisation _township = null!;
    private Organisation _branch = null!;
    private HttpClient _department = null!;

    public async Task InitializeAsync()
    {
        var district = await _app.World.DistrictAsync();
        _township = await _app.World.TownshipAsync(district);
        _branch = await _app.World.BranchAsync(_township, "甲支部");
        _department = await _app.SignInAsync(RoleCatalogue.DistrictClerk, district);
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task The_refusal_of_the_superiors_code_carries_the_button_for_the_right_link()
    {
        using var superior = await EnterAsync(_township, "LegalUnit");
        superior.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var refused = await EnterAsync(_branch, "LegalUnit");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await refused.PageAsync();
        var button = page.QuerySelector("button[data-action=same-as-superior]").ShouldNotBeNull();
        (button.GetAttribute("name"), button.GetAttribute("value")).ShouldBe(("Kind", "SameAsSuperior"));
        using var linked = await EnterAsync(_branch, "SameAsSuperior");
        linked.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _department.PageAsync($"/organisations/{_branch.PublicId}/units")).QuerySelector("tbody")!.TextContent.ShouldContain("与上级党组织相同");
    }

    [Fact]
    public async Task A_unit_is_found_by_its_code_and_shows_its_organisations()
    {
        using var superior = await EnterAsync(_township, "LegalUnit");
        var list = await _department.PageAsync($"/units?find={First}{CreditCode.CheckOf(First)}");
        var record = await _department.PageAsync(list.QuerySelector("[data-row] a")!.GetAttribute("href")!);
        record.QuerySelector("tbody")!.TextContent.ShouldContain(_township.Name);
    }

    private Task<HttpResponseMessage> EnterAsync(Organisation organisation, string kind) => _department.SendFormAsync($"/organisations/{organisation.PublicId}/units", new()
    {
        ["From"] = "20260601", ["Kind"] = kind, ["CreditCode"] = First + CreditCode.CheckOf(First), ["Name"] = "街道办事处",
    });
}
