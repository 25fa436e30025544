using System.Net;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Archives;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;
using Shouldly;

namespace PartyBuilding.Web.Tests.Cadres;

/// <summary>A personnel file from its opening to its passing on, and the yearly inspection, in the browser's words.</summary>
public sealed class ArchivePageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _district = null!;
    private Organisation _east = null!;
    private HttpClient _section = null!;
    private string _cadre = "";

    public async Task InitializeAsync()
    {
        _district = await _app.World.DistrictAsync();
        _east = await _app.World.TownshipAsync(_district, "教育局党工委");
        _section = await _app.SignInAsync(RoleCatalogue.CadreSection, _district);
        using var registered = await _section.SendFormAsync("/cadres/new", new()
        {
            ["Name"] = "白玉兰", ["SexCode"] = "2", ["BirthDate"] = "19800302", ["EthnicityCode"] = "01", ["MissingIdReason"] = "1",
            ["OrganisationKey"] = _east.PublicId.ToString(), ["Management"] = nameof(CadreManagement.District), ["EnteredOn"] = "20200101",
        });
        _cadre = registered.Headers.Location!.ToString().Split('/')[^1];
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task A_file_is_opened_from_the_record_filled_lent_and_printed()
    {
        var at = await OpenAsync();
        using var stored = await _section.SendFormAsync(at + "/materials/new", Material());
        stored.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _section.PageAsync(at + "/print")).Body!.TextContent.ShouldContain("履历表");
        using var lent = await _section.SendFormAsync(at + "/use", Loan("查阅员"));
        lent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _section.PageAsync("/cadres/archives?show=Lent")).QuerySelector("tbody tr")!.TextContent.ShouldContain("区纪委");
        using var back = await _section.SendFormAsync(at + "/return", new() { ["On"] = "20260602" });
        back.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _section.PageAsync("/cadres/archives?show=Lent")).QuerySelectorAll("tbody tr").ShouldBeEmpty();
        (await _section.PageAsync($"/cadres/{_cadre}")).QuerySelector("[data-action=open-archive]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Own_file_is_refused_with_the_source_and_everything_typed_stays()
    {
        var at = await OpenAsync();
        using var refused = await _section.SendFormAsync(at + "/use", Loan("白玉兰"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Html.ReadAsync(refused);
        page.QuerySelector("[data-error-summary]")!.TextContent.ShouldContain("L4651");
        page.QuerySelector("[name=Unit]")!.GetAttribute("value").ShouldBe("区纪委");
    }

    [Fact]
    public async Task Another_unit_finds_no_file_by_its_address_and_none_in_its_list()
    {
        var at = await OpenAsync();
        var unit = await _app.SignInAsync(RoleCatalogue.UnitPersonnel, _east);
        foreach (var path in new[] { "", "/print", "/use", "/pass", "/materials/new", "/steps", "/receipt", "/return", "/place" })
        {
            using var gone = await unit.GetAsync(new Uri(at + path, UriKind.Relative));
            gone.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }

        (await unit.PageAsync("/cadres/archives")).QuerySelectorAll("tbody tr").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stale_form_of_a_file_is_a_conflict_and_can_be_sent_again()
    {
        var at = await OpenAsync();
        var stale = (await _section.PageAsync(at + "/materials/new")).QuerySelector("[name=Version]")!.GetAttribute("value")!;
        using var first = await _section.SendFormAsync(at + "/materials/new", Material());
        var typed = Material();
        typed["Version"] = stale;
        using var told = await _section.SendFormAsync(at + "/materials/new", typed);
        told.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await Html.ReadAsync(told);
        page.QuerySelector("[name=Title]")!.GetAttribute("value").ShouldBe("履历表");
        page.QuerySelector("[name=Version]")!.GetAttribute("value").ShouldNotBe(stale);
    }

    [Fact]
    public async Task The_keepers_year_shows_what_is_missing()
    {
        using var saved = await _section.SendFormAsync("/cadres/archives/works/new", new()
        {
            ["Organisation"] = _district.PublicId.ToString(), ["Kind"] = nameof(ArchiveWorkKind.Meeting), ["Subject"] = "年度会议", ["On"] = "20260601",
        });
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await _section.PageAsync("/cadres/archives/works");
        page.QuerySelector("tbody tr")!.TextContent.ShouldContain("年度会议");
        page.QuerySelectorAll("#findings li").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task An_inspection_is_written_down_shown_to_the_unit_and_followed_up_by_the_district_only()
    {
        using var missing = await _section.SendFormAsync("/cadres/groups/inspections/new", new() { ["OrganisationKey"] = _east.PublicId.ToString(), ["Allocation"] = "配备好", ["On"] = "20260601" });
        missing.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Html.ReadAsync(missing)).QuerySelector("[data-error-summary]")!.TextContent.ShouldContain("请写明培养的情况");
        using var saved = await _section.SendFormAsync("/cadres/groups/inspections/new", new()
        {
            ["OrganisationKey"] = _east.PublicId.ToString(), ["Allocation"] = "配备好", ["Selection"] = "选拔好", ["Training"] = "培养好", ["Usage"] = "使用好", ["Documents"] = "已传达", ["On"] = "20260601",
            ["Problems"] = "女干部少", ["FollowUpBy"] = "20991231", ["DivisionTotal"] = "13", ["DivisionWomen"] = "1",
        });
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var at = saved.Headers.Location!.ToString();
        (await _section.PageAsync(at)).QuerySelectorAll("#findings [data-rule=WMN-RESERVE-DIVISION]").Length.ShouldBe(1);
        var unit = await _app.SignInAsync(RoleCatalogue.UnitPersonnel, _east);
        (await unit.PageAsync(at)).QuerySelectorAll("[data-action=follow-inspection], [data-action=edit-inspection]").ShouldBeEmpty();
        using var forbidden = await unit.GetAsync(new Uri(at + "/edit", UriKind.Relative));
        forbidden.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var followed = await _section.SendFormAsync(at, new() { ["Text"] = "已补充", ["On"] = "20260602" }, at);
        followed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _section.PageAsync("/cadres/groups/inspections")).Body!.TextContent.ShouldContain("已检查");
    }

    [Theory]
    [InlineData("/cadres/archives/workbook")]
    [InlineData("/cadres/groups/workbook?group=Minority")]
    public async Task A_workbook_comes_as_a_download(string path)
    {
        using var response = await _section.GetAsync(new Uri(path, UriKind.Relative));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
    }

    [Fact]
    public async Task Women_are_listed_with_their_figures()
    {
        var page = await _section.PageAsync("/cadres/groups?group=Women");
        page.QuerySelector("tbody tr")!.TextContent.ShouldContain("白玉兰");
        using var gone = await _section.GetAsync(new Uri($"/cadres/groups?organisation={Guid.NewGuid()}", UriKind.Relative));
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<string> OpenAsync()
    {
        using var there = await _section.GetAsync(new Uri($"/cadres/archives/of/{_cadre}", UriKind.Relative));
        using var opened = await _section.SendFormAsync(there.Headers.Location!.ToString(), new()
        {
            ["CustodianKey"] = _district.PublicId.ToString(), ["Kind"] = nameof(ArchiveKind.Original), ["Number"] = "宝干001", ["On"] = "20260601",
        });
        opened.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return opened.Headers.Location!.ToString();
    }

    private static Dictionary<string, string> Material() => new()
    {
        ["Category"] = "01", ["Title"] = "履历表", ["Pages"] = "4", ["Copies"] = "1", ["Source"] = "9", ["From"] = "教育局", ["IsInScope"] = "true", ["IsComplete"] = "true", ["IsWhole"] = "true",
        ["IsClassified"] = "true", ["HasFormalities"] = "true", ["On"] = "20260601",
    };

    private static Dictionary<string, string> Loan(string reader) => new()
    {
        ["Kind"] = nameof(ArchiveUseKind.Borrow), ["Unit"] = "区纪委", ["Reader"] = reader, ["IsPartyMember"] = "true", ["FormNumber"] = "查1号", ["Purpose"] = "1", ["Reason"] = "考察", ["Approver"] = "部领导",
        ["Content"] = "考核材料", ["On"] = "20260601", ["DueOn"] = "20991231",
    };
}
