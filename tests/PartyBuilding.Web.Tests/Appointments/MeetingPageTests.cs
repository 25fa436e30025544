using System.Net;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Votes;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;
using Shouldly;

namespace PartyBuilding.Web.Tests.Appointments;

/// <summary>A meeting from its call to its record, as the cadre section does it in the browser.</summary>
public sealed class MeetingPageTests : IAsyncLifetime
{
    private const string Meetings = "/appointments/meetings";

    private readonly WebApp _app = new();
    private Organisation _district = null!;
    private Organisation _east = null!;
    private HttpClient _section = null!;

    public async Task InitializeAsync()
    {
        _district = await _app.World.DistrictAsync();
        _east = await _app.World.TownshipAsync(_district, "教育局党工委");
        _section = await _app.SignInAsync(RoleCatalogue.CadreSection, _district);
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task A_secret_vote_goes_from_the_call_to_the_record()
    {
        var at = await SessionAsync(VotingMethod.Secret);
        await SentAsync(at, new() { ["Way"] = nameof(BallotWay.Manual) }, at + "/begin");
        var page = await _section.PageAsync(at);
        page.QuerySelector("[data-action=edit-meeting]").ShouldBeNull();
        var ballot = page.QuerySelector("[data-action=open-ballot]")!.GetAttribute("href")!;
        await SentAsync(ballot, [], ballot + "/open");
        var counts = (await _section.PageAsync(ballot)).QuerySelector("[data-action=enter-counts]")!.GetAttribute("href")!;
        var options = (await _section.PageAsync(counts)).QuerySelectorAll("input[name^='Votes']").Select(i => i.GetAttribute("name")!).ToList();
        await SentAsync(counts, new() { ["Issued"] = "5", ["Returned"] = "5", ["Invalid"] = "0", [options[0]] = "4", [options[1]] = "1" });
        await SentAsync(ballot, [], ballot + "/close");
        await SentAsync(at, [], at + "/close");
        (await _section.PageAsync(at)).QuerySelector("tbody tr")!.TextContent.ShouldContain("同意 4");
        var record = (await _section.PageAsync(at + "/record")).QuerySelector(".paper")!.TextContent;
        foreach (var words in new[] { "应到会", "同意 4，不同意 1，缓议 0，未表态 0", "通过", "缺席", "委员戊" })
            record.ShouldContain(words);
        (await _section.PageAsync(at + "/room")).QuerySelector("#room")!.TextContent.ShouldContain("表决结束");
    }

    [Fact]
    public async Task An_open_vote_takes_everybody_agreeing_by_one_button()
    {
        var at = await SessionAsync(VotingMethod.Hands);
        using var refused = await _section.SendFormAsync(at, [], at + "/begin");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.PageAsync()).QuerySelector("[data-error-summary]")!.TextContent.ShouldContain("S000 L545");
        await SentAsync(at, new() { ["Reason"] = "只有一项免职" }, at + "/begin");
        var opinions = (await _section.PageAsync(at)).QuerySelector("[data-action=say-opinions]")!.GetAttribute("href")!;
        await SentAsync(opinions, new() { ["AllAgree"] = "true" });
        await SentAsync(at, [], at + "/close");
        var record = (await _section.PageAsync(at + "/record")).QuerySelector(".paper")!.TextContent;
        record.ShouldContain("同意 5，不同意 0，缓议 0，未表态 0");
        record.ShouldContain("同意：委员甲、委员乙、委员丙、委员丁、委员己");
    }

    [Fact]
    public async Task A_refused_meeting_keeps_what_was_typed()
    {
        using var refused = await _section.SendFormAsync(Meetings + "/new", Calling(VotingMethod.Secret, "委员甲\n委员甲"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await refused.PageAsync();
        page.QuerySelector("[name=Members]")!.TextContent.Trim().ShouldBe("委员甲\n委员甲");
        page.QuerySelector("#Members-error")!.TextContent.ShouldContain("应到会成员");
    }

    [Fact]
    public async Task The_next_meeting_begins_with_the_members_of_the_last()
    {
        await SessionAsync(VotingMethod.Secret);
        (await _section.PageAsync(Meetings + "/new")).QuerySelector("[name=Members]")!.TextContent.ShouldContain("委员己，常委");
    }

    [Fact]
    public async Task Another_unit_and_another_role_see_no_trace()
    {
        var at = await SessionAsync(VotingMethod.Secret);
        var unit = await _app.SignInAsync(RoleCatalogue.UnitPersonnel, _east);
        foreach (var page in new[] { at, at + "/room", at + "/room/now", at + "/record", at + "/attendance" })
        {
            using var gone = await unit.GetAsync(new Uri(page, UriKind.Relative));
            gone.StatusCode.ShouldBe(HttpStatusCode.NotFound, page);
        }

        (await unit.PageAsync(Meetings)).QuerySelectorAll("tbody tr").ShouldBeEmpty();
        var clerk = await _app.SignInAsync(RoleCatalogue.DistrictClerk, _district);
        (await clerk.PageAsync("/")).QuerySelector("a[href='/appointments']").ShouldBeNull();
    }

    /// <summary>Six are due, the fifth stays away; the only item is introduced.</summary>
    private async Task<string> SessionAsync(VotingMethod method)
    {
        var at = await SentAsync(Meetings + "/new", Calling(method, "委员甲，书记\n委员乙，常委\n委员丙，常委\n委员丁，常委\n委员戊，常委\n委员己，常委"));
        var cadre = await CadreAsync();
        await SentAsync($"{at}/items/new?unit={_east.PublicId}", new() { ["CadreKey"] = cadre, ["Kind"] = nameof(VoteKind.Appoint), ["Post"] = "区教育局副局长" }, at + "/items/new");
        var roll = (await _section.PageAsync(at + "/attendance")).QuerySelectorAll("input[name=Present]").Select(i => i.GetAttribute("value")!).ToList();
        roll.RemoveAt(4);
        await SentAsync(at + "/attendance", roll.Index().ToDictionary(x => $"Present[{x.Index}]", x => x.Item));
        var item = (await _section.PageAsync(at)).QuerySelector("[data-action=introduce-item]")!.GetAttribute("href")!;
        await SentAsync(item, new() { ["Presenter"] = "组织部副部长", ["Reasons"] = "德才兼备，群众公认。" });
        return at;
    }

    private Dictionary<string, string> Calling(VotingMethod method, string members) => new()
    {
        ["OrganisationKey"] = _district.PublicId.ToString(), ["Body"] = nameof(VotingBody.StandingCommittee), ["Title"] = "区委常委会第 3 次会议", ["HeldOn"] = "20260701",
        ["Method"] = method.ToString(), ["Members"] = members,
    };

    private async Task<string> CadreAsync()
    {
        var cadre = await SentAsync("/cadres/new", new()
        {
            ["Name"] = "白玉兰", ["MissingIdReason"] = "1", ["SexCode"] = "2", ["BirthDate"] = "19800302", ["OrganisationKey"] = _east.PublicId.ToString(),
            ["Management"] = nameof(CadreManagement.District), ["EnteredOn"] = "20100101",
        });
        return cadre.Split('/')[^1];
    }

    private async Task<string> SentAsync(string page, Dictionary<string, string> fields, string? action = null)
    {
        using var answer = await _section.SendFormAsync(page, fields, action);
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new ShouldAssertException($"{page}: {answer.StatusCode} {(await answer.PageAsync()).QuerySelector("[data-error-summary]")?.TextContent}");
        return answer.Headers.Location!.OriginalString;
    }
}
