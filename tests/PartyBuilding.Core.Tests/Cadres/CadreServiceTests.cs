using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Quality.Merging;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Cadres;

public sealed class CadreServiceTests : CadreTest
{
    private static readonly IdNumber Number = IdNumber.Read("110101198003020017", new DateOnly(2026, 1, 1)) is { IsValid: true } read ? read.Number : IdNumber.WithChecksum("11010119800302001");

    [Fact]
    public async Task Somebody_outside_the_Party_becomes_a_cadre_without_a_membership()
    {
        var key = await CadreAsync();
        var record = (await RecordAsync(key))!;
        (record.Name, record.Organisation, record.Management, record.JoinedOn).ShouldBe(("测试甲", "教育局党工委", CadreManagement.District, null));
        (await Read(db => db.MembershipSpells.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_member_keeps_the_one_record_of_a_person()
    {
        var member = await World.MemberAsync(Branch, name: "测试乙");
        var made = await RegisterAsync(New(East) with { PersonKey = member.Person.PublicId }, Section());
        made.IsOk.ShouldBeTrue();
        var record = (await RecordAsync(made.Value))!;
        (record.PersonKey, record.Name, record.JoinedOn).ShouldBe((member.Person.PublicId, "测试乙", member.Spell.JoinedOn));
        (await Read(db => db.People.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task The_number_finds_the_member()
    {
        var member = await World.MemberAsync(Branch, name: "测试乙");
        await InScope(async s =>
        {
            var db = s.GetRequiredService<PartyBuildingDbContext>();
            var person = await db.People.SingleAsync(p => p.Id == member.Person.Id);
            await s.GetRequiredService<IdNumberVault>().SetAsync(person, Number, verified: true);
            await db.SaveChangesAsync();
        });
        var form = New(East, "测试乙") with { IdNumber = Number, MissingIdReason = null };
        (await RegisterAsync(form with { Person = form.Person with { Name = "别人" } }, Section())).Findings.ShouldHaveSingleItem().Field.ShouldBe("Name");
        (await RegisterAsync(form with { OrganisationKey = West.PublicId, Management = CadreManagement.Unit, Key = Guid.CreateVersion7() }, Personnel(West)))
            .Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("CADRE-ELSEWHERE");
        var made = await RegisterAsync(form, Section());
        (await RecordAsync(made.Value))!.PersonKey.ShouldBe(member.Person.PublicId);
        (await RegisterAsync(form with { Key = Guid.CreateVersion7() }, Section())).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("CADRE-KNOWN");
    }

    [Fact]
    public async Task A_second_copy_of_the_form_adds_nobody()
    {
        var form = New(East);
        (await RegisterAsync(form, Section())).Value.ShouldBe(form.Key);
        (await RegisterAsync(form, Section())).Value.ShouldBe(form.Key);
        (await Read(db => db.Set<Cadre>().CountAsync())).ShouldBe(1);
        (await Read(db => db.People.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_once_and_nobody_is_added()
    {
        var refused = await RegisterAsync(
            New(East, "") with { MissingIdReason = null, EnteredOn = new DateOnly(2030, 1, 1), OrganisationKey = Guid.NewGuid() }, Section());
        refused.Findings.Select(f => f.Field).ShouldBe(["OrganisationKey", "EnteredOn"], ignoreOrder: true);
        (await RegisterAsync(New(East, "") with { MissingIdReason = null }, Section())).Findings.Select(f => f.Field).ShouldBe(["Name", "IdNumber"], ignoreOrder: true);
        (await Read(db => db.People.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_unit_registers_those_it_manages_itself_and_no_others()
    {
        (await RegisterAsync(New(East, management: CadreManagement.District), Personnel(East))).Findings.ShouldHaveSingleItem().Field.ShouldBe("Management");
        (await RegisterAsync(New(West, management: CadreManagement.Unit), Personnel(East))).Findings.ShouldHaveSingleItem().Field.ShouldBe("OrganisationKey");
        (await RegisterAsync(New(East, management: CadreManagement.Unit), Personnel(East))).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task A_unit_reads_but_does_not_write_those_the_district_manages()
    {
        var key = await CadreAsync();
        (await RecordAsync(key, East)).ShouldNotBeNull();
        (await RecordAsync(key, West)).ShouldBeNull();
        var change = new ChangeCadre(key, await VersionAsync(key), East.PublicId, CadreManagement.District, "手工");
        (await With((CadreService s) => s.ChangeAsync(change, Personnel(East)))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await With((CadreService s) => s.ChangeAsync(change, Personnel(West)))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await With((CadreService s) => s.ChangeAsync(change, Section()))).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task A_clerk_of_members_has_no_way_in()
    {
        var clerk = new CommandContext(
            new Actor(1, "甲", "x", RoleCatalogue.Find(RoleCatalogue.DistrictClerk)!.Permissions), OrgScope.Of(District.Path), Clock.UtcNow());
        (await RegisterAsync(New(East), clerk)).Kind.ShouldBe(OutcomeKind.Forbidden);
        foreach (var role in RoleCatalogue.All.Where(r => r.Code is not (RoleCatalogue.CadreSection or RoleCatalogue.UnitPersonnel)))
            role.Permissions.ShouldNotContain(Permission.ViewCadres);
    }

    [Fact]
    public async Task A_stale_form_is_a_conflict_that_says_who()
    {
        var key = await CadreAsync();
        var change = new ChangeCadre(key, await VersionAsync(key), West.PublicId, CadreManagement.District, null);
        (await With((CadreService s) => s.ChangeAsync(change, Section()))).IsOk.ShouldBeTrue();
        var told = await With((CadreService s) => s.ChangeAsync(change, Section()));
        told.Kind.ShouldBe(OutcomeKind.Conflict);
        told.Findings.Single().Message.ShouldContain("干部科甲");
    }

    [Fact]
    public async Task Leaving_wants_every_post_given_up_and_a_way_from_the_table()
    {
        var key = await CadreAsync();
        await TakeAsync(await PostAsync(key, "教育局", "副局长", new DateOnly(2021, 5, 1)));
        var leave = new LeaveCadre(key, await VersionAsync(key), new DateOnly(2026, 7, 1), "77");
        (await With((CadreService s) => s.LeaveAsync(leave, Section()))).Findings.Select(f => f.Field).ShouldBe(["Why", "On"], ignoreOrder: true);
        var post = (await RecordAsync(key))!.Posts.Single();
        await With((CadrePostService s) => s.EndAsync(new(key, leave.Version, post.Key, new DateOnly(2026, 7, 1), "区委〔2026〕9号"), Section()));
        var last = leave with { Version = await VersionAsync(key), Why = "1" };
        (await With((CadreService s) => s.LeaveAsync(last, Section()))).IsOk.ShouldBeTrue();
        (await With((CadreQueries q) => q.ListAsync(new CadreFilter(), OrgScope.Of(District.Path), 1))).Total.ShouldBe(0);
        (await With((CadreQueries q) => q.ListAsync(new CadreFilter(Left: true), OrgScope.Of(District.Path), 1))).Total.ShouldBe(1);
        var change = new ChangeCadre(key, await VersionAsync(key), East.PublicId, CadreManagement.District, null);
        (await With((CadreService s) => s.ChangeAsync(change, Section()))).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("CADRE-LEFT");
    }

    [Fact]
    public async Task A_cadre_follows_the_person_when_two_records_are_merged_and_two_cadres_are_not_merged()
    {
        var (one, other) = (await World.MemberAsync(Branch, name: "测试乙"), await World.MemberAsync(Branch, name: "测试乙"));
        var made = await RegisterAsync(New(East) with { PersonKey = other.Person.PublicId }, Section());
        var merge = new MergePeople(one.Person.PublicId, 0, other.Person.PublicId, 0, [], MergeMistake.Other);
        var second = await RegisterAsync(New(East) with { Key = Guid.CreateVersion7(), PersonKey = one.Person.PublicId }, Section());
        (await With((MergeService s) => s.MergeAsync(merge, Department("同一人")))).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("MERGE-CADRES");
        await InScope(async s =>
        {
            var db = s.GetRequiredService<PartyBuildingDbContext>();
            db.Remove(await db.Set<Cadre>().SingleAsync(c => c.PublicId == second.Value));
            await db.SaveChangesAsync();
        });
        (await With((MergeService s) => s.MergeAsync(merge, Department("同一人")))).IsOk.ShouldBeTrue();
        (await RecordAsync(made.Value))!.PersonKey.ShouldBe(one.Person.PublicId);
    }
}
