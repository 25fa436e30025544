using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Quality.Results;
using PartyBuilding.Core.Quality.Runs;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Quality;

public sealed class SetAsideTests : QualityTest
{
    private WorldMember _member = null!;

    [Fact]
    public async Task What_is_set_aside_stays_away_until_one_of_its_values_changes()
    {
        await PlantAsync();
        await SetAsideAsync(await CheckAsync(), "MEM-JOINED-AGE");
        var second = await CheckAsync();
        (await CodesOfAsync(second, _member)).ShouldNotContain("MEM-JOINED-AGE");
        (await CodesOfAsync(second, _member, aside: true)).ShouldBe(["MEM-JOINED-AGE"]);

        // Education is none of the values of that rule.
        await CorrectAsync(_member, p => Details(p) with { EducationCode = "20" });
        (await CodesOfAsync(await CheckAsync(), _member)).ShouldNotContain("MEM-JOINED-AGE");

        await CorrectAsync(_member, p => Details(p) with { BirthDate = new(2004, 3, 3) });
        var last = await CheckAsync();
        (await CodesOfAsync(last, _member)).ShouldContain("MEM-JOINED-AGE");
        (await CodesOfAsync(last, _member, aside: true)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Taking_back_brings_the_finding_back_at_once()
    {
        await PlantAsync();
        var run = await CheckAsync();
        await SetAsideAsync(run, "MEM-JOINED-AGE");
        var aside = (await With<FindingQueries, FindingPage<AsideRow>>(q => q.AsideAsync(OrgScope.Everything(), 1))).Rows.ShouldHaveSingleItem();
        aside.Reason.ShouldBe("组织已查明");
        (await With<SetAsideService, Outcome>(s => s.TakeBackAsync(aside.Key, Department()))).IsOk.ShouldBeTrue();
        (await CodesOfAsync(run, _member)).ShouldContain("MEM-JOINED-AGE");
        (await With<FindingQueries, FindingPage<AsideRow>>(q => q.AsideAsync(OrgScope.Everything(), 1))).Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_click_sets_nothing_aside_twice()
    {
        await PlantAsync();
        var run = await CheckAsync();
        long[] ids = [.. (await LinesAsync(run, new FindingFilter(Rule: "MEM-JOINED-AGE"))).Select(f => f.Id)];
        (await With<SetAsideService, Outcome<int>>(s => s.SetAsync(run, ids, Department("组织已查明")))).Value.ShouldBe(1);
        (await With<SetAsideService, Outcome<int>>(s => s.SetAsync(run, ids, Department("组织已查明")))).Value.ShouldBe(0);
        (await Read(db => db.Set<SetAside>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Without_a_reason_or_a_line_nothing_is_set_aside()
    {
        await PlantAsync();
        var run = await CheckAsync();
        var outcome = await With<SetAsideService, Outcome<int>>(s => s.SetAsync(run, [], Department("  ")));
        outcome.Findings.Select(f => f.Field).ShouldBe(["Lines", "Reason"]);
    }

    [Fact]
    public async Task Lines_of_another_run_or_out_of_scope_are_not_set_aside()
    {
        await PlantAsync();
        var (run, other) = (await CheckAsync(), await CheckAsync());
        long[] ids = [.. (await LinesAsync(other)).Select(f => f.Id)];
        (await With<SetAsideService, Outcome<int>>(s => s.SetAsync(run, ids, Department("组织已查明")))).Value.ShouldBe(0);
        var elsewhere = await World.TownshipAsync(District, "吴淞街道党工委");
        var context = Department("组织已查明") with { Scope = OrgScope.Of(elsewhere.Path) };
        (await With<SetAsideService, Outcome<int>>(s => s.SetAsync(other, ids, context))).Kind.ShouldBe(OutcomeKind.NotFound);
    }

    [Fact]
    public async Task A_branch_may_not_set_aside_what_was_found_about_an_organisation()
    {
        await PlantAsync();
        var run = await CheckAsync();
        long[] ids = [.. (await LinesAsync(run, new FindingFilter(Rule: "ORG-NO-UNIT"))).Select(f => f.Id)];
        var secretary = new Actor(1, "书记", "支部书记", new HashSet<string> { Permission.ManageMembers });
        (await With<SetAsideService, Outcome<int>>(s => s.SetAsync(run, ids, Department("无单位") with { Actor = secretary }))).Kind.ShouldBe(OutcomeKind.Forbidden);
    }

    private async Task PlantAsync()
    {
        await BuildAsync();
        _member = await World.MemberAsync(Branch, new(2021, 3, 1), "李小", birth: "2004-03-02");
    }

    private async Task SetAsideAsync(Guid run, string rule)
    {
        long[] ids = [.. (await LinesAsync(run, new FindingFilter(Rule: rule, Person: _member.Person.PublicId))).Select(f => f.Id)];
        (await With<SetAsideService, Outcome<int>>(s => s.SetAsync(run, ids, Department("组织已查明")))).Value.ShouldBe(1);
    }
}
