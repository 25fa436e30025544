using PartyBuilding.Core.Access;
using PartyBuilding.Core.Buildings;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Committees;

namespace PartyBuilding.Core.Tests.Buildings;

/// <summary>Commercial buildings: who is in charge, entered once, closed and opened again (简报S004 L20-46).</summary>
public sealed class BuildingRegisterTests : BuildingTest
{
    // E1 (h) [I]: a building without district and street.
    [Fact]
    public async Task A_building_belongs_to_a_body_directly_under_the_district()
    {
        await RefusedAsync(SaveAsync(New() with { StreetKey = Branch.PublicId }), "BLD-STREET");
        await RefusedAsync(SaveAsync(New() with { StreetKey = Guid.Empty }));
        await RefusedAsync(SaveAsync(New() with { StreetKey = OtherStreet.PublicId }));
        await RefusedAsync(With((BuildingService s) => s.SaveAsync(New() with { StreetKey = District.PublicId }, Department())), "BLD-STREET");
    }

    // E1 (h) [A]: a building in two districts; here in two streets, written one way or another.
    [Fact]
    public async Task The_same_building_is_entered_once()
    {
        await BuildingAsync();
        await RefusedAsync(SaveAsync(New(" 永泰大厦", "永泰路１号")), "BLD-TWICE");
        var there = await With((BuildingService s) => s.SaveAsync(New() with { StreetKey = OtherStreet.PublicId }, At(OtherStreet)));
        there.Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("BLD-TWICE");
        there.Findings[0].Message.ShouldNotContain("永泰");
    }

    [Fact]
    public async Task The_same_name_or_the_same_address_wants_a_reason()
    {
        await BuildingAsync();
        await RefusedAsync(SaveAsync(New("永泰大厦", "永泰路3号")), "BLD-NAME");
        await RefusedAsync(SaveAsync(New("永泰二号楼")), "BLD-ADDRESS");
        await OkAsync(SaveAsync(New("永泰二号楼"), "一个院内两座楼"));
    }

    // E4 (h) [T], S004 L26.
    [Fact]
    public async Task A_building_without_a_responsible_person_is_refused()
        => await RefusedAsync(SaveAsync(New() with { FirstResponsible = " " }), "BLD-RESPONSIBLE");

    // E4 (h) [T], E4-T1: the first responsible person is the secretary and moves with the post.
    [Fact]
    public async Task The_secretary_of_the_street_is_the_first_responsible_person()
    {
        await TermAsync(Members[0].Person.Id, new DateOnly(2026, 1, 1), new DateOnly(2026, 7, 1));
        await TermAsync(Members[1].Person.Id, new DateOnly(2026, 7, 1), Core.Persistence.Recorded.Open);
        await RefusedAsync(SaveAsync(New()), "BLD-FIRST");
        await RefusedAsync(SaveAsync(New() with { FirstResponsible = Members[0].Person.Name }), "BLD-FIRST");
        var key = await OkAsync(SaveAsync(New() with { FirstResponsible = null }));
        (await RecordAsync(key)).First.ShouldBe(Members[1].Person.Name);
        Clock.MoveTo(new DateOnly(2026, 6, 30));
        (await RecordAsync(key)).First.ShouldBe(Members[0].Person.Name);
    }

    [Fact]
    public async Task What_is_missing_or_impossible_is_said_at_the_field()
    {
        var outcome = await SaveAsync(New(" ", "") with
        {
            Management = null, Cooperation = (BuildingCooperation)9, EnteredOn = new DateOnly(2026, 7, 6), CommercialSince = new DateOnly(2026, 8, 1), HostBranch = Guid.NewGuid(),
            Grid = new string('格', 61),
        });
        outcome.Findings.Select(f => f.Field).ShouldBe(
            ["Name", "Address", "Management", "Cooperation", "EnteredOn", "CommercialSince", "Grid", "HostBranch"], ignoreOrder: true);
    }

    [Fact]
    public async Task Sent_twice_it_is_one_and_an_old_form_overwrites_nothing()
    {
        var input = New();
        await OkAsync(SaveAsync(input));
        await OkAsync(SaveAsync(input));
        (await ListAsync(new BuildingFilter())).Total.ShouldBe(1);
        var version = (await RecordAsync(input.Key)).Version;
        await OkAsync(SaveAsync(input with { Version = version, Name = "新名" }));
        (await SaveAsync(input with { Version = version, Name = "旧表" })).Kind.ShouldBe(OutcomeKind.Conflict);
        (await SaveAsync(New() with { Version = 3 })).Kind.ShouldBe(OutcomeKind.NotFound);
    }

    [Fact]
    public async Task Another_street_neither_reads_nor_writes_it()
    {
        var input = New();
        await OkAsync(SaveAsync(input));
        var version = (await RecordAsync(input.Key)).Version;
        (await With((BuildingRecords q) => q.FindAsync(input.Key, OrgScope.Of(OtherStreet.Path), Clock.Today()))).ShouldBeNull();
        (await With((BuildingService s) => s.SaveAsync(input with { Version = version }, At(OtherStreet)))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await With((BuildingClosingService s) => s.CloseAsync(new CloseBuilding(input.Key, version, June), At(OtherStreet, "拆"))))
            .Kind.ShouldBe(OutcomeKind.NotFound);
        (await With((MeansService s) => s.AddAsync(Means(input.Key), At(OtherStreet)))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await With((BuildingQueries q) => q.ListAsync(new BuildingFilter(), OrgScope.Of(OtherStreet.Path), Clock.Today(), 1))).Total.ShouldBe(0);
    }

    // E3 (h) [I]: a closed building is not reported any more, and nothing is entered of it.
    [Fact]
    public async Task A_closed_building_takes_all_it_has_with_it()
    {
        var key = await BuildingAsync();
        await OkAsync(CoverAsync(Means(key)));
        await OkAsync(EnterAsync(Enterprise(key)));
        await OkAsync(GatherAsync(Transferred(key)));
        await RefusedAsync(CloseAsync(key, new DateOnly(2026, 6, 20), reason: null));
        await RefusedAsync(CloseAsync(key, June));
        await OkAsync(CloseAsync(key, new DateOnly(2026, 6, 20)));
        (await TotalsAsync()).ShouldBe(new BuildingTotals(0, 0, 0, 0, 0, 0, 0, 0, 0));
        (await TotalsAsync(new DateOnly(2026, 6, 19))).Transferred.ShouldBe(1);
        await RefusedAsync(EnterAsync(Enterprise(key, "又一家") with { From = new DateOnly(2026, 6, 20) }), "BLD-CLOSED");
        await RefusedAsync(VerifyAsync(key, new DateOnly(2026, 6, 25)), "BLD-CLOSED");
        var version = (await RecordAsync(key)).Version;
        await RefusedAsync(SaveAsync(New() with { Key = key, Version = version }));
        (await ListAsync(new BuildingFilter(Closed: true))).Rows.ShouldHaveSingleItem().ClosedOn.ShouldBe(new DateOnly(2026, 6, 20));
        (await ListAsync(new BuildingFilter())).Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_closing_taken_back_brings_what_it_ended_and_nothing_else()
    {
        var key = await BuildingAsync();
        await OkAsync(CoverAsync(Means(key)));
        var left = Enterprise(key, "先走的");
        await OkAsync(EnterAsync(left));
        await OkAsync(EndAsync(key, left.Key, new DateOnly(2026, 6, 20)));
        await OkAsync(CloseAsync(key, new DateOnly(2026, 6, 20)));
        await OkAsync(CloseAsync(key, null, "登记有误"));
        var record = await RecordAsync(key);
        (record.ClosedOn, record.IsCovered).ShouldBe((null, true));
        record.Enterprises.Rows.ShouldHaveSingleItem().Until.ShouldBe(new DateOnly(2026, 6, 20));
    }

    [Fact]
    public async Task After_closing_the_building_may_be_entered_anew_and_then_the_closing_stays()
    {
        var key = await BuildingAsync();
        await OkAsync(CloseAsync(key, June));
        await OkAsync(SaveAsync(New() with { EnteredOn = June }));
        await RefusedAsync(CloseAsync(key, null, "登记有误"));
    }

    // E3-T3 [I]: the base of former quarters stays.
    [Fact]
    public async Task A_building_counts_from_the_day_it_was_entered_for()
    {
        await BuildingAsync();
        (await TotalsAsync(Since.AddDays(-1))).Buildings.ShouldBe(0);
        (await TotalsAsync(Since)).Buildings.ShouldBe(1);
    }

    private async Task TermAsync(int person, DateOnly from, DateOnly to)
    {
        await using var db = NewContext();
        db.Guard = OrgScope.Everything();
        var term = new CommitteeTerm
        {
            PublicId = Guid.NewGuid(), OrganisationId = Street.Id, StartsOn = from, Years = 5, Election = CommitteeElection.Congress, ExpiresOn = from.AddYears(5), DueOn = from.AddYears(5),
            EndedOn = to == Core.Persistence.Recorded.Open ? null : to,
        };
        db.Add(term);
        await db.SaveChangesAsync();
        db.Add(new CommitteeMember
        {
            Key = Guid.NewGuid(), TermId = term.Id, PersonId = person, Post = CommitteePostKind.Secretary, Way = CommitteeWay.Elected, ValidFrom = from, ValidTo = to, RecordedNo = 1,
        });
        await db.SaveChangesAsync();
    }
}
