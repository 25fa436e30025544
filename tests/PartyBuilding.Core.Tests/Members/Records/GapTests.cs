using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Members.Completeness;
using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Members.Records;

public sealed class GapTests : ServiceTest
{
    private const string Number = "310113199003070022";

    private Organisation _branch = null!;
    private Organisation _other = null!;
    private WorldMember _member = null!;
    private WorldMember _second = null!;

    [Fact]
    public void Only_sets_of_one_row_have_wanted_fields()
        => InfoSets.Wanted.ShouldAllBe(w => !w.Set.Many);

    [Fact]
    public async Task The_list_and_the_record_name_the_same_gaps()
    {
        await WorldAsync();
        var row = (await ListAsync())!.Rows.First(r => r.Key == _member.Person.PublicId);
        var record = await With((MemberQueries q) => q.RecordAsync(_member.Person.PublicId, OrgScope.Everything()));
        var own = await With((GapQueries q) => q.OfAsync(record!));
        row.Gaps.ShouldBe(own);
        own.Select(g => g.Key).ShouldBe([Gaps.IdNumber, Gaps.BecameFull, .. Gaps.Fields]);
    }

    [Fact]
    public async Task A_member_with_everything_leaves_the_list()
    {
        await WorldAsync();
        var version = 0;
        foreach (var set in InfoSets.Wanted.GroupBy(w => w.Set))
        {
            var values = set.ToDictionary(w => w.Field.Key, w => (string?)(w.Field.Kind == InfoFieldKind.Phone ? "13800138000" : "有"));
            (await With((MemberSetService s) => s.AddAsync(
                new SaveSetRow(_member.Person.PublicId, version++, set.Key.Key, Guid.CreateVersion7(), values), Department()))).IsOk.ShouldBeTrue();
        }

        var number = IdNumber.Read(Number).Number!;
        (await With((MemberIdNumberService s) => s.SetAsync(new SetIdNumber(_member.Person.PublicId, version++, number), Department()))).IsOk.ShouldBeTrue();
        (await ListAsync())!.Rows.First(r => r.Key == _member.Person.PublicId).Gaps.ShouldHaveSingleItem().Key.ShouldBe(Gaps.BecameFull);
        (await With((MemberCorrectionService s) => s.CorrectAsync(new CorrectMember
        {
            PersonKey = _member.Person.PublicId, Version = version, JoinedOn = World.Long, BecameFullOn = new DateOnly(2021, 1, 1),
            Person = new PersonDetails { Name = "张秀英", SexCode = "2", BirthDate = new DateOnly(1990, 3, 7), EthnicityCode = "01", EducationCode = "60" },
        }, Department("档案")))).IsOk.ShouldBeTrue();
        var page = await ListAsync();
        (page!.Total, page.Members).ShouldBe((1, 2));
        page.Rows.ShouldHaveSingleItem().Name.ShouldBe("李敏");
    }

    [Fact]
    public async Task Each_gap_can_be_asked_for_alone_and_the_list_keeps_to_the_scope()
    {
        await WorldAsync();
        foreach (var gap in Gaps.All)
        {
            var page = await With((GapQueries q) => q.ListAsync(null, gap.Key, OrgScope.Everything(), 1));
            page!.Rows.ShouldAllBe(r => r.Gaps.Contains(gap));
            page.Total.ShouldBe(gap.Key is Gaps.IdNumber or Gaps.BecameFull || Gaps.Fields.Contains(gap.Key) ? 2 : 0);
        }

        (await With((GapQueries q) => q.ListAsync(null, null, OrgScope.Of(_branch.Path), 1)))!.Total.ShouldBe(1);
        (await With((GapQueries q) => q.ListAsync(_other.PublicId, null, OrgScope.Of(_branch.Path), 1))).ShouldBeNull();
    }

    [Fact]
    public async Task A_number_that_contradicts_the_birth_date_or_is_somebody_elses_is_refused()
    {
        await WorldAsync();
        var other = await World.MemberAsync(_branch, name: "王芳", sex: "2", birth: "1990-03-07");
        (await SetAsync(_second)).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ID-BIRTH");
        (await SetAsync(_member)).IsOk.ShouldBeTrue();
        (await SetAsync(other)).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ID-DUPLICATE");
    }

    private Task<Outcome<Guid>> SetAsync(WorldMember member)
        => With((MemberIdNumberService s) => s.SetAsync(new SetIdNumber(member.Person.PublicId, 0, IdNumber.Read(Number).Number!), Department()));

    private Task<GapPage?> ListAsync() => With((GapQueries q) => q.ListAsync(null, null, OrgScope.Everything(), 1));

    private async Task WorldAsync()
    {
        var township = await World.TownshipAsync(await World.DistrictAsync());
        _branch = await World.BranchAsync(township, "甲支部");
        _other = await World.BranchAsync(township, "乙支部");
        _member = await World.MemberAsync(_branch, name: "张秀英", sex: "2", birth: "1990-03-07");
        _second = await World.MemberAsync(_other, name: "李敏");
    }
}
