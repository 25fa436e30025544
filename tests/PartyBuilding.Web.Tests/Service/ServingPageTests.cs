using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CoBuilding;
using PartyBuilding.Core.Funds;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Service;
using PartyBuilding.Core.Service.Pairs;
using PartyBuilding.Core.Service.Roster;
using PartyBuilding.Core.ServiceCentres;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Service;

/// <summary>Visits of pairings, names of volunteers, agreements, menus and funds, as a secretary keeps them.</summary>
public sealed class ServingPageTests : IAsyncLifetime
{
    private readonly WebApp _app = new();
    private Organisation _district = null!;
    private Organisation _township = null!;
    private Organisation _branch = null!;
    private WorldMember _member = null!;
    private HttpClient _secretary = null!;
    private HttpClient _stranger = null!;
    private HttpClient _reader = null!;

    public async Task InitializeAsync()
    {
        _district = await _app.World.DistrictAsync();
        _township = await _app.World.TownshipAsync(_district);
        (_branch, var other) = (await _app.World.BranchAsync(_township, "甲支部"), await _app.World.BranchAsync(_township, "乙支部"));
        _member = await _app.World.MemberAsync(_branch, name: "陈一");
        _secretary = await _app.SignInAsync(RoleCatalogue.BranchSecretary, _branch);
        _stranger = await _app.SignInAsync(RoleCatalogue.BranchSecretary, other);
        _reader = await _app.SignInAsync(RoleCatalogue.GeneralBranchReviewer, _township);
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_stay_that_overlaps_is_refused_at_its_day_with_what_was_typed()
    {
        await _app.World.CommitteeAsync(_district, _member);
        var leader = await _app.SignInAsync(RoleCatalogue.DistrictClerk, _district);
        Dictionary<string, string> stay = new()
        {
            ["PersonKey"] = _member.Person.PublicId.ToString(), ["From"] = "2026-03-01", ["To"] = "2026-03-10", ["Place"] = "某村", ["Findings"] = "饮水困难",
        };
        using var sent = await leader.SendFormAsync("/service/research", stay, "/service/research");
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var refused = await leader.SendFormAsync("/service/research", stay, "/service/research");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await refused.PageAsync();
        page.QuerySelector("#From-error")!.TextContent.ShouldContain("2026-03-01 至 2026-03-10");
        page.QuerySelector("#Findings")!.TextContent.ShouldContain("饮水困难");
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Taking_back_a_stay_of_another_year_stays_with_that_year()
    {
        await _app.World.CommitteeAsync(_district, _member);
        var leader = await _app.SignInAsync(RoleCatalogue.DistrictClerk, _district);
        const string At = "/service/research?year=2025";
        using var sent = await leader.SendFormAsync(
            At, new() { ["PersonKey"] = _member.Person.PublicId.ToString(), ["From"] = "2025-03-01", ["To"] = "2025-03-10", ["Place"] = "某村" }, "/service/research");
        sent.Headers.Location!.ToString().ShouldBe(At);
        var action = (await leader.PageAsync(At)).QuerySelector("form[action*='/take-back']")!.GetAttribute("action")!.Split('?')[0];
        using var asked = await leader.SendFormAsync(At, [], action);
        asked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await asked.PageAsync()).QuerySelector("#year")!.GetAttribute("value").ShouldBe("2025");
        using var gone = await leader.SendFormAsync(At, new() { ["reason"] = "登记错了" }, action);
        gone.Headers.Location!.ToString().ShouldBe(At);
    }

    [Fact]
    public async Task A_visit_is_recorded_once_and_a_refused_one_keeps_what_was_typed()
    {
        using var paired = await _secretary.SendFormAsync(
            "/service?kind=Pair",
            new() { ["Add.Form"] = nameof(PairForm.BranchAndPerson), ["Add.Helper"] = nameof(PairHelper.GrassRoots), ["Add.Text"] = "三村王家", ["Add.On"] = "2026-06-01" }, "/service/Pair");
        paired.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var at = $"/service/pairs/{await _app.Read(db => db.Set<Pair>().Select(p => p.Key).SingleAsync())}";
        using var refused = await _secretary.SendFormAsync(
            at, new() { ["Entry.Kind"] = nameof(PairEntryKind.Visit), ["Entry.On"] = "2026-07-01", ["Entry.What"] = "送去大米", ["Entry.Amount"] = "五百" }, at + "/entries");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await refused.PageAsync();
        page.QuerySelector("#Entry_What")!.TextContent.ShouldContain("送去大米");
        page.QuerySelector("#Entry_Amount")!.GetAttribute("value").ShouldBe("五百");
        using var sent = await _secretary.SendFormAsync(
            at, new() { ["Entry.Kind"] = nameof(PairEntryKind.Visit), ["Entry.On"] = "2026-07-01", ["Entry.What"] = "送去大米", ["Entry.Amount"] = "500", ["Entry.PersonKey"] = _member.Person.PublicId.ToString() }, at + "/entries");
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _secretary.PageAsync(at)).QuerySelector("[data-cell=amount]")!.TextContent.ShouldContain("500.00");
        using var foreign = await _stranger.GetAsync(new Uri(at, UriKind.Relative));
        foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_took_part_is_ticked_with_the_session()
    {
        using var sent = await _secretary.SendFormAsync(
            "/service?kind=Volunteering",
            new() { ["Add.Field"] = nameof(VolunteerField.Law), ["Add.Text"] = "广场", ["Add.On"] = "2026-07-01", ["People"] = _member.Person.PublicId.ToString() }, "/service/Volunteering");
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _app.Read(db => db.Set<VolunteerPart>().CountAsync())).ShouldBe(1);
        var key = await _app.Read(db => db.Set<Volunteering>().Select(v => v.Key).SingleAsync());
        (await _secretary.PageAsync($"/service/volunteering/{key}")).QuerySelector("[data-cell=volunteers]")!.TextContent.ShouldContain("1 人");
    }

    [Fact]
    public async Task An_agreement_without_a_second_party_is_refused_and_with_one_it_is_shown()
    {
        var fields = new Dictionary<string, string> { ["Title"] = "厂区联建", ["Members"] = "20", ["SignedOn"] = "2026-06-01", ["Others"] = "", ["MonthlyHighlight"] = "true" };
        using var refused = await _secretary.SendFormAsync("/service/agreements/new", fields, "/service/agreements");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.PageAsync()).QuerySelector("#Title")!.GetAttribute("value").ShouldBe("厂区联建");
        fields["Others"] = "某厂党委 32";
        using var sent = await _secretary.SendFormAsync("/service/agreements/new", fields, "/service/agreements");
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var at = $"/service/agreements/{await _app.Read(db => db.Set<Agreement>().Select(a => a.Key).SingleAsync())}";
        (await _secretary.PageAsync(at)).QuerySelector("[data-cell=members]")!.TextContent.ShouldContain("52");
        (await _reader.PageAsync(at)).QuerySelectorAll("form[method=post][action^='/service']").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_menu_is_built_and_used()
    {
        await _app.Read(async db =>
        {
            db.Add(new PartyBuilding.Core.Organisations.ServicePoints.ServicePoint
            {
                Key = Guid.NewGuid(), OrganisationId = _branch.Id, KindCode = "2", PlaceCode = "4", Name = "甲服务点", ValidFrom = new DateOnly(2026, 1, 1), RecordedNo = 1,
            });
            return await db.SaveChangesAsync();
        });
        var at = $"/service/centres/{await _app.Read(db => db.Set<PartyBuilding.Core.Organisations.ServicePoints.ServicePoint>().Select(p => p.Key).SingleAsync())}";
        using var refused = await _secretary.SendFormAsync(at, new() { ["Item.Category"] = nameof(MenuCategory.Basic), ["Item.Name"] = "咨询" }, at + "/items");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var sent = await _secretary.SendFormAsync(
            at, new() { ["Item.Category"] = nameof(MenuCategory.Basic), ["Item.Name"] = "咨询", ["Item.Provider"] = "服务站" }, at + "/items");
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var item = await _app.Read(db => db.Set<MenuItem>().Select(i => i.Key).SingleAsync());
        using var used = await _secretary.SendFormAsync(
            at, new() { ["Use.ItemKey"] = item.ToString(), ["Use.By"] = nameof(MenuUser.Masses), ["Use.Times"] = "7", ["Use.On"] = "2026-07-05" }, at + "/uses");
        used.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _secretary.PageAsync("/service/centres")).QuerySelector("tbody td[data-label=使用人次]")!.TextContent.ShouldBe("7");
    }

    [Fact]
    public async Task A_reader_who_keeps_no_members_reads_no_family()
    {
        using var made = await _secretary.SendFormAsync("/service/funds/new", new() { ["Kind"] = nameof(FundKind.Relief), ["Name"] = "帮困基金", ["Year"] = "2026" }, "/service/funds");
        made.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var at = $"/service/funds/{await _app.Read(db => db.Set<Fund>().Select(f => f.Key).SingleAsync())}";
        var use = new Dictionary<string, string>
        {
            ["Out.Purpose"] = "节日慰问", ["Out.ReceiverKind"] = nameof(FundReceiver.Family), ["Out.Receiver"] = "三村王家", ["Out.Amount"] = "2,000", ["Out.On"] = "2026-07-02", ["Out.Voucher"] = "1",
        };
        using var early = await _secretary.SendFormAsync(at, use, at + "/uses");
        early.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await early.PageAsync()).QuerySelector("#Out_Receiver")!.GetAttribute("value").ShouldBe("三村王家");
        using var came = await _secretary.SendFormAsync(
            at, new() { ["In.Source"] = nameof(FundSource.Owners), ["In.From"] = "企业", ["In.Amount"] = "320000", ["In.On"] = "2026-07-01" }, at + "/sources");
        came.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var sent = await _secretary.SendFormAsync(at, use, at + "/uses");
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var own = await _secretary.PageAsync(at);
        own.QuerySelector("[data-cell=balance]")!.TextContent.ShouldContain("318000.00");
        own.Body!.TextContent.ShouldContain("三村王家");
        foreach (var address in new[] { at, at + "/print" })
        {
            var read = (await _reader.PageAsync(address)).Body!.TextContent;
            read.ShouldContain(FundWords.Hidden);
            read.ShouldNotContain("三村王家");
        }

        using var book = await _secretary.GetAsync(new Uri(at + "/export", UriKind.Relative));
        book.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/service/four-ones")]
    [InlineData("/service/four-ones?lacking=true&year=2025")]
    [InlineData("/service/agreements")]
    [InlineData("/service/agreements?ended=true")]
    [InlineData("/service/centres")]
    [InlineData("/service/funds?kind=Relief&year=2026")]
    public async Task Every_list_is_one_of_the_tabs_and_says_what_to_do_while_it_is_empty(string address)
    {
        var page = await _secretary.PageAsync(address);
        page.QuerySelectorAll("[aria-current=page]").Length.ShouldBeGreaterThan(0);
        (page.QuerySelector(".empty") ?? page.QuerySelector("table")).ShouldNotBeNull();
    }
}
