using System.Net;
using PartyBuilding.Core.Access;
using PartyBuilding.Testing;
using Shouldly;

namespace PartyBuilding.Web.Tests.Imports;

/// <summary>Yearly results of cadres are sent by the cadre side, which sees no other import.</summary>
public sealed class AnnualResultImportPageTests
{
    [Fact]
    public async Task The_cadre_section_imports_yearly_results_and_no_members()
    {
        await using var app = new WebApp();
        var district = await app.World.DistrictAsync();
        var section = await app.SignInAsync(RoleCatalogue.CadreSection, district);
        var page = await section.PageAsync("/imports?kind=AnnualResults");
        page.QuerySelector("main")!.TextContent.ShouldContain("年度考核结果表");
        page.QuerySelector("main")!.TextContent.ShouldNotContain("党员名册");
        using var template = await section.GetAsync(new Uri("/imports/template?kind=AnnualResults", UriKind.Relative));
        template.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var members = await section.GetAsync(new Uri("/imports/template?kind=Members", UriKind.Relative));
        members.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var clerk = await app.SignInAsync(RoleCatalogue.DistrictClerk, district);
        (await clerk.PageAsync("/imports")).QuerySelector("main")!.TextContent.ShouldNotContain("年度考核");
    }
}
