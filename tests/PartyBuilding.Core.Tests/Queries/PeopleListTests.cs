using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Queries.Lists;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Queries;

/// <summary>Frozen lists of people, field features Q1 and Q7.</summary>
public sealed class PeopleListTests : QueryTest
{
    [Fact]
    public async Task A_list_keeps_the_columns_as_they_were_and_shows_what_they_are_now()
    {
        await DistrictAsync();
        var member = await World.MemberAsync(Branch, name: "甲", education: "60");
        var me = await SecretaryAsync(Township);
        var key = await MakeAsync(me, "名单", new MemberQuery { Columns = ["name", "education"] });
        var details = new PersonDetails { Name = "甲", SexCode = "1", BirthDate = new(1960, 5, 1), EthnicityCode = "01", EducationCode = "30" };
        var corrected = new CorrectMember { PersonKey = member.Person.PublicId, Version = member.Person.Version, Person = details, JoinedOn = World.Long };
        (await With((MemberCorrectionService c) => c.CorrectAsync(corrected, me with { Reason = "补录学历" }))).IsOk.ShouldBeTrue();
        var person = (await FindAsync(key, me))!.People.Single();
        person.Frozen[1].ShouldNotBe(person.Now![1]);
        person.Differs(1).ShouldBeTrue();
        person.Differs(0).ShouldBeFalse();
    }

    [Fact]
    public async Task People_are_added_and_removed_until_it_is_locked()
    {
        await DistrictAsync();
        var one = await World.MemberAsync(Branch, name: "甲");
        var two = await World.MemberAsync(Branch, name: "乙");
        var me = await SecretaryAsync(Township);
        var key = await MakeAsync(me, "名单", new MemberQuery(), one.Person.PublicId);
        (await AddAsync(key, me, two.Person.PublicId)).Value.ShouldBe(1);
        (await AddAsync(key, me, two.Person.PublicId)).Kind.ShouldBe(OutcomeKind.Refused);
        (await With((ListService s) => s.RemoveAsync(new ChangeList(key, 1, [one.Person.PublicId]), me))).Value.ShouldBe(1);
        (await With((ListService s) => s.RemoveAsync(new ChangeList(key, 1, [two.Person.PublicId]), me))).Kind.ShouldBe(OutcomeKind.Conflict);
        (await With((ListService s) => s.LockAsync(key, 2, true, me))).IsOk.ShouldBeTrue();
        (await AddAsync(key, me, one.Person.PublicId)).Findings.Single().Message.ShouldContain("锁定");
        (await FindAsync(key, me))!.People.Select(p => p.Name).ShouldBe(["乙"]);
        (await With((ListService s) => s.LockAsync(key, 3, false, me))).IsOk.ShouldBeTrue();
        (await AddAsync(key, me, one.Person.PublicId)).Value.ShouldBe(1);
    }

    [Fact]
    public async Task People_out_of_the_readers_scope_are_only_counted_and_only_the_owner_changes_a_shared_list()
    {
        await DistrictAsync();
        var near = await World.MemberAsync(Branch, name: "甲");
        await World.MemberAsync(Other, name: "乙");
        var owner = await SecretaryAsync(District, "district-clerk");
        var key = await MakeAsync(owner, "名单", new MemberQuery(), shared: true);
        var reader = await SecretaryAsync(Township);
        var seen = (await FindAsync(key, reader))!;
        (seen.People.Select(p => p.Name).Single(), seen.Total, seen.Elsewhere, seen.IsOwn, seen.Source).ShouldBe(("甲", 1, 1, false, ""));
        (await AddAsync(key, reader, near.Person.PublicId)).Kind.ShouldBe(OutcomeKind.NotFound);

        // Shared downwards: somebody above or beside reads nothing of a township's list.
        var theirs = await MakeAsync(reader, "街道的", new MemberQuery(), shared: true);
        (await FindAsync(theirs, owner)).ShouldBeNull();
    }

    [Fact]
    public async Task Two_lists_are_merged_into_a_third_with_everybody_once()
    {
        await DistrictAsync();
        var one = await World.MemberAsync(Branch, name: "甲");
        var two = await World.MemberAsync(Branch, name: "乙");
        var me = await SecretaryAsync(Township);
        var first = await MakeAsync(me, "一", new MemberQuery { Columns = ["name", "age"] }, one.Person.PublicId);
        var second = await MakeAsync(me, "二", new MemberQuery { Columns = ["sex", "name"] }, one.Person.PublicId, two.Person.PublicId);
        var merged = Guid.CreateVersion7();
        (await With((ListMaking m) => m.MergeAsync(new MergeLists(merged, "合", first, second), me))).IsOk.ShouldBeTrue();
        var list = (await FindAsync(merged, me))!;
        list.Columns.Select(c => c.Key).ShouldBe(["name", "age"]);
        list.People.ToDictionary(p => p.Name, p => p.Frozen).ShouldSatisfyAllConditions(
            d => d["甲"].ShouldBe(["甲", "66"]), d => d["乙"].ShouldBe(["乙", ""]));
        (await FindAsync(first, me))!.Total.ShouldBe(1);
        (await With((ListMaking m) => m.MergeAsync(new MergeLists(Guid.CreateVersion7(), "合", first, second), me))).Findings.Single().Field.ShouldBe("ListName");
    }

    [Fact]
    public async Task One_click_twice_makes_one_list_and_an_empty_result_makes_none()
    {
        await DistrictAsync();
        await World.MemberAsync(Branch, name: "甲");
        var me = await SecretaryAsync(Township);
        var key = await MakeAsync(me, "名单", new MemberQuery());
        (await With((ListMaking m) => m.FreezeAsync(new FreezeList(key, "名单", false, new MemberQuery(), []), me))).Value.ShouldBe(key);
        (await FindAsync(key, me))!.Total.ShouldBe(1);
        (await With((ListMaking m) => m.FreezeAsync(new FreezeList(Guid.CreateVersion7(), "空", false, new MemberQuery(), [Guid.NewGuid()]), me))).Kind.ShouldBe(OutcomeKind.Refused);
    }

    private async Task<Guid> MakeAsync(CommandContext me, string name, MemberQuery query, params IReadOnlyList<Guid> picked)
        => await MakeAsync(me, name, query, false, picked);

    private async Task<Guid> MakeAsync(CommandContext me, string name, MemberQuery query, bool shared, params IReadOnlyList<Guid> picked)
    {
        var outcome = await With((ListMaking m) => m.FreezeAsync(new FreezeList(Guid.CreateVersion7(), name, shared, query, picked), me));
        outcome.Findings.ShouldBeEmpty();
        return outcome.Value;
    }

    private async Task<Outcome<int>> AddAsync(Guid list, CommandContext me, Guid person) => await InScope(async s =>
    {
        var service = (ListService)s.GetService(typeof(ListService))!;
        var version = await service.VersionAsync(list, me.Actor) ?? 0;
        return await service.AddAsync(new ChangeList(list, version, [person]), me);
    });

    private Task<PeopleListRecord?> FindAsync(Guid list, CommandContext me) => With((PeopleLists l) => l.FindAsync(list, me.Actor, me.Scope, 1));
}
