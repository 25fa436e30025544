using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Reserve.Pool;
using PartyBuilding.Core.Reserve.Rounds;

namespace PartyBuilding.Core.Tests.Reserve.Pool;

public sealed class PoolQueriesTests : PoolTest
{
    [Fact]
    public async Task The_pool_is_searched_by_what_a_post_asks_for()
    {
        await InPoolAsync("测试甲", birth: "1985-07-06");
        await InPoolAsync("测试乙", sex: "2", birth: "1985-07-05", change: i => i with { IsNear = true });
        await InPoolAsync("测试丙", at: West, birth: "1990-01-01", change: i => i with { Direction = "1" });
        // On 5 July 2026 the first is 40, the second 41.
        (await NamesAsync(new PoolFilter(Conditions: new CadreConditions { AgeTo = 40 }))).ShouldBe(["测试甲", "测试丙"]);
        (await NamesAsync(new PoolFilter(Conditions: new CadreConditions { AgeFrom = 41 }))).ShouldBe(["测试乙"]);
        (await NamesAsync(new PoolFilter(Conditions: new CadreConditions { Sex = "2" }))).ShouldBe(["测试乙"]);
        (await NamesAsync(new PoolFilter(IsNear: true))).ShouldBe(["测试乙"]);
        (await NamesAsync(new PoolFilter(Direction: "1"))).ShouldBe(["测试丙"]);
        (await NamesAsync(new PoolFilter(Organisation: West.PublicId))).ShouldBe(["测试丙"]);
        (await NamesAsync(new PoolFilter(Text: "测试乙"))).ShouldBe(["测试乙"]);
        (await NamesAsync(new PoolFilter(Conditions: new CadreConditions { Education = EducationFloor.Graduate }))).ShouldBeEmpty();
        (await NamesAsync(new PoolFilter(Conditions: new CadreConditions { Education = EducationFloor.Bachelor, IsOutside = true }))).Count.ShouldBe(3);
    }

    [Fact]
    public async Task The_last_training_and_assessment_are_read_from_the_cadres_record()
    {
        var key = await InPoolAsync();
        var cadre = (await PersonOfAsync(key)).Line.Cadre.Key;
        await SetAsync(cadre, "assessments", ("year", "2024"), ("result", "1"));
        await SetAsync(cadre, "assessments", ("year", "2025"), ("result", "2"));
        await SetAsync(cadre, "training", ("name", "党校进修班"), ("kind", "1"), ("organiser", "区委党校"), ("from", "2025-03-01"), ("to", "2025-06-01"));
        (await PersonOfAsync(key)).ShouldSatisfyAllConditions(
            p => p.LastAssessment.ShouldBe("2025 年称职"), p => p.LastTraining!.Name.ShouldBe("党校进修班"), p => p.Findings.Select(f => f.RuleCode).ShouldNotContain("POOL-SCHOOL"));
    }

    [Fact]
    public async Task The_roster_shows_the_chosen_columns_and_stands_in_the_history_of_everybody_on_it()
    {
        var key = await InPoolAsync();
        using var output = new MemoryStream();
        (await With((PoolWorkbook w) => w.WriteAsync(new PoolFilter(), ["near", "direction", "entered"], output, Section()))).IsOk.ShouldBeTrue();
        using var book = new XLWorkbook(output);
        var sheet = book.Worksheets.First();
        var head = sheet.RowsUsed().First(r => r.Cell(1).GetString() == "序号");
        head.CellsUsed().Select(c => c.GetString()).ShouldBe(["序号", "姓名", "专业方向", "近期可提拔", "入库时间"]);
        head.RowBelow().Cell(2).GetString().ShouldBe("测试甲");
        (await Read(db => db.BusinessEvents.SingleAsync(e => e.Kind == "reserve.exported"))).SubjectKey.ShouldBe(key);
        (await With((PoolWorkbook w) => w.WriteAsync(new PoolFilter(), [], new MemoryStream(), Personnel(East)))).Kind.ShouldBe(OutcomeKind.Forbidden);
    }

    // S4-02 test 1 and 2, L3230-3232: two chiefs and seven deputies want eleven; seven of eleven aged 45 or below are not two thirds.
    [Fact]
    public async Task The_structure_holds_the_pool_against_the_approved_posts()
    {
        await ApproveAsync("41", 2);
        await ApproveAsync("42", 7);
        foreach (var (i, birth) in Enumerable.Range(0, 11).Select(i => (i, i < 7 ? "1985-05-01" : "1977-05-01")))
            await InPoolAsync($"测试{(char)('子' + i)}", sex: i < 3 ? "2" : "1", birth: birth, change: x => x with { IsNear = i < 4 });
        var level = (await StructureAsync(SelectionBasis.Handbook2008)).Levels.ShouldHaveSingleItem();
        level.Figures.ShouldSatisfyAllConditions(f => f.Quota.ShouldBe(11), f => f.Within45.ShouldBe(7), f => f.Women.ShouldBe(3), f => f.Near.ShouldBe(4), f => f.Within50.ShouldBe(11));
        level.Findings.Select(f => f.RuleCode).ShouldBe(["RES-45"]);
        // The circular asks for one to each deputy post, and for at most a third near-term.
        (await StructureAsync(SelectionBasis.Circular2005)).Levels[0].Findings.Select(f => f.RuleCode).ShouldBe(["SEL-QUOTA", "SEL-NEAR"]);
    }

    // S4-04 (g), L3256-3264.
    [Fact]
    public async Task What_has_become_of_people_is_counted()
    {
        var trained = await InPoolAsync("测试甲");
        await SetAsync((await PersonOfAsync(trained)).Line.Cadre.Key, "training", ("name", "党校班"), ("kind", "1"), ("organiser", "区委党校"), ("from", "2025-03-01"), ("to", "2025-06-01"));
        var tempered = await InPoolAsync("测试乙");
        await SetAsync((await PersonOfAsync(tempered)).Line.Cadre.Key, "tempering", ("kind", "1"), ("place", "某街道"), ("from", "2024-01-01"));
        (await MoveAsync(await InPoolAsync("测试丙"), ReserveStatus.Used, new DateOnly(2025, 1, 1))).IsOk.ShouldBeTrue();
        (await MoveAsync(await InPoolAsync("测试丁"), ReserveStatus.Withdrawn, new DateOnly(2025, 1, 1))).IsOk.ShouldBeTrue();
        (await StructureAsync(SelectionBasis.Handbook2008)).Turnover.ShouldBe(new PoolTurnover(Untrained: 1, Tempered: 1, Used: 1, Withdrawn: 1));
    }

    // L3278, A2 test 5: a minority list wants women and people outside the Party; plans are written person by person.
    [Fact]
    public async Task The_rules_on_women_and_minority_cadres_see_the_pool()
    {
        await InPoolAsync("测试甲", sex: "2");
        (await StructureAsync(SelectionBasis.Handbook2008)).Groups.ShouldHaveSingleItem().RuleCode.ShouldBe("WMN-PLANS");
    }

    // A5-T1, S000 L155.
    [Fact]
    public async Task Those_outside_the_party_are_counted_by_unit()
    {
        await InPoolAsync();
        (await StructureAsync(SelectionBasis.Circular2005)).Units.ShouldHaveSingleItem().Figures.NonParty.ShouldBe(1);
    }

    [Fact]
    public async Task Every_look_is_an_event()
    {
        var person = await PersonOfAsync(await InPoolAsync());
        await With(async (PoolLooks l) =>
        {
            await l.PersonAsync(person, Personnel(East));
            await l.ListAsync("名单", 1, Personnel(East));
            return true;
        });
        var seen = await Read(db => db.BusinessEvents.Where(e => e.Kind == "reserve.seen").OrderBy(e => e.Id).ToListAsync());
        seen.Select(e => e.SubjectKey).ShouldBe([person.Key, East.PublicId]);
        seen[1].Summary.ShouldBe("查看后备干部名单，1 名");
    }

    private async Task<IReadOnlyList<string>> NamesAsync(PoolFilter filter) => [.. (await ListAsync(filter)).Select(p => p.Name)];

    private Task<PoolStructure> StructureAsync(SelectionBasis basis) => With((PoolStructureQueries q) => q.ReadAsync(basis, OrgScope.Of(District.Path)));

    private async Task ApproveAsync(string level, int number)
    {
        var input = new SaveApprovedPosts(Guid.CreateVersion7(), East.PublicId, await SeenAsync(), level, true, number, new DateOnly(2020, 1, 1), "宝编〔2020〕3号");
        (await With((TeamService s) => s.ApproveAsync(input, Section()))).IsOk.ShouldBeTrue();
    }

    private async Task<long> SeenAsync() => await Read(db => db.Set<ApprovedPosts>().Where(a => a.OrganisationId == East.Id).MaxAsync(a => (long?)a.RecordedNo)) ?? 0;
}
