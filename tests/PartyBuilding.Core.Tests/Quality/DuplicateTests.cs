using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Quality.Duplicates;
using PartyBuilding.Core.Quality.Results;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Quality;

public sealed class DuplicateTests : QualityTest
{
    [Fact]
    public async Task One_number_comes_first_then_one_branch_then_the_rest()
    {
        await BuildAsync();
        var second = await World.BranchAsync(Township, "第二党支部");
        await World.MemberAsync(Branch, name: "何远", birth: "1961-01-01");
        await World.MemberAsync(second, name: "何远", birth: "1961-01-01");
        await World.MemberAsync(Branch, name: "何近", birth: "1962-02-02");
        await World.MemberAsync(Branch, name: "何近", birth: "1962-02-02");
        await World.MemberAsync(Branch, name: "何近", birth: "1962-02-03");
        var (a, b) = (await World.MemberAsync(Branch, name: "何甲"), await World.MemberAsync(second, name: "何乙"));
        await NumberAsync(a, Number("19600501"));
        await NumberAsync(b, Number("19600501"), verified: false);
        var rows = await OpenAsync();
        rows.Select(r => (r.First.Name, r.IsStrict, r.SameBranch)).ShouldBe([("何甲", true, false), ("何近", false, true), ("何远", false, false)]);
    }

    [Fact]
    public async Task A_pair_told_apart_stays_away_until_a_compared_value_changes()
    {
        await BuildAsync();
        var (first, second) = await AlikeAsync();
        (await TellApartAsync(first, second, "父子同名，已核对户口簿")).IsOk.ShouldBeTrue();
        (await OpenAsync()).ShouldBeEmpty();
        (await LinesAsync(await CheckAsync(), new FindingFilter(Rule: "MEM-NAMESAKE"))).ShouldBeEmpty();
        await CorrectAsync(first, p => Details(p) with { BirthDate = new(1962, 2, 4) });
        await CorrectAsync(second, p => Details(p) with { BirthDate = new(1962, 2, 4) });
        (await OpenAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_was_told_apart_can_be_taken_back()
    {
        await BuildAsync();
        var (first, second) = await AlikeAsync();
        (await TellApartAsync(second, first, "不是同一人")).IsOk.ShouldBeTrue();
        (await TellApartAsync(second, first, "再点一次")).IsOk.ShouldBeTrue();
        var row = (await With<DuplicateQueries, IReadOnlyList<DistinctRow>>(q => q.DistinctAsync(OrgScope.Everything()))).ShouldHaveSingleItem();
        (await With<DistinctService, Outcome>(s => s.TakeBackAsync(row.Key, Department()))).IsOk.ShouldBeTrue();
        (await OpenAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Two_who_hold_one_number_are_not_told_apart()
    {
        await BuildAsync();
        var (first, second) = await AlikeAsync();
        await NumberAsync(first, Number("19620202"));
        await NumberAsync(second, Number("19620202"), verified: false);
        (await TellApartAsync(first, second, "不是同一人")).Kind.ShouldBe(OutcomeKind.Refused);
    }

    [Fact]
    public async Task A_pair_that_lies_partly_out_of_scope_is_neither_listed_nor_told_apart()
    {
        await BuildAsync();
        var elsewhere = await World.TownshipAsync(District, "吴淞街道党工委");
        var first = await World.MemberAsync(Branch, name: "何近", birth: "1962-02-02");
        var second = await World.MemberAsync(await World.BranchAsync(elsewhere, "海滨支部"), name: "何近", birth: "1962-02-02");
        var scope = OrgScope.Of(Township.Path);
        (await With<DuplicateQueries, FindingPage<DuplicateRow>>(q => q.OpenAsync(scope, 1))).Rows.ShouldBeEmpty();
        var outcome = await With<DistinctService, Outcome>(s => s.TellApartAsync(
            first.Person.PublicId, second.Person.PublicId, Department("不是同一人") with { Scope = scope }));
        outcome.Kind.ShouldBe(OutcomeKind.NotFound);
    }

    [Fact]
    public async Task Adding_somebody_like_a_member_warns_and_goes_on_with_a_reason()
    {
        await BuildAsync();
        await World.MemberAsync(Branch, name: "何近", birth: "1962-02-02");
        var refused = await AddAsync(null);
        refused.Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("MEM-NAMESAKE");
        (await Read(db => db.People.CountAsync())).ShouldBe(1);
        var saved = await AddAsync("同名不同人，已核对");
        saved.IsOk.ShouldBeTrue();
        saved.Findings.ShouldContain(f => f.RuleCode == "MEM-NAMESAKE");
    }

    private Task<Outcome<Guid>> AddAsync(string? reason) => With<MemberArrivalService, Outcome<Guid>>(s => s.AddAsync(
        new AddMember
        {
            BranchKey = Branch.PublicId, Person = new PersonDetails { Name = " 何近", BirthDate = new(1962, 2, 2), SexCode = "1" }, MissingIdReason = "9",
            JoinedOn = new(1990, 1, 1), BecameFullOn = new(1991, 1, 1), Standing = MemberStanding.Full, Way = PostingKind.TransferredIn, ArrivedOn = new(2026, 7, 1),
            OutsideName = "外区",
        },
        Department(reason)));

    private async Task<(WorldMember First, WorldMember Second)> AlikeAsync()
        => (await World.MemberAsync(Branch, name: "何近", birth: "1962-02-02"), await World.MemberAsync(Branch, name: "何近", birth: "1962-02-02"));

    private async Task<IReadOnlyList<DuplicateRow>> OpenAsync()
        => (await With<DuplicateQueries, FindingPage<DuplicateRow>>(q => q.OpenAsync(OrgScope.Everything(), 1))).Rows;

    private Task<Outcome> TellApartAsync(WorldMember first, WorldMember second, string reason)
        => With<DistinctService, Outcome>(s => s.TellApartAsync(first.Person.PublicId, second.Person.PublicId, Department(reason)));
}
