using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Reserve.Pool;

namespace PartyBuilding.Core.Tests.Reserve.Pool;

public sealed class PoolServiceTests : PoolTest
{
    [Fact]
    public async Task Coming_in_is_a_move_with_its_decision_and_reason_and_an_event()
    {
        var entry = await EntryAsync(await InPoolAsync());
        entry.Moves.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            m => m.To.ShouldBe(ReserveStatus.InPool), m => m.Decision.ShouldBe("宝委〔2024〕9号"), m => m.Reason.ShouldBe("新任科长"), m => m.By.ShouldBe("干部科甲"));
        (await Read(db => db.BusinessEvents.SingleAsync(e => e.Kind == "reserve.added"))).SubjectKey.ShouldBe(entry.PublicId);
    }

    [Fact]
    public async Task The_same_form_twice_is_one_entry()
    {
        var (cadre, key) = (await PersonAsync("测试甲", "1985-05-01", level: "51"), Guid.CreateVersion7());
        (await AddAsync(cadre, i => i with { Key = key })).Value.ShouldBe(key);
        (await AddAsync(cadre, i => i with { Key = key })).Value.ShouldBe(key);
        (await Read(db => db.Set<ReserveEntry>().CountAsync())).ShouldBe(1);
        Codes(await AddAsync(cadre)).ShouldBe(["POOL-TWICE"]);
    }

    // S4-02 test 4, L3232.
    [Theory]
    [InlineData("1974-09-01", true)]
    [InlineData("1973-09-02", true)]
    [InlineData("1973-09-01", false)]
    public async Task Nobody_over_fifty_comes_in(string born, bool comesIn)
        => (await AddAsync(await PersonAsync("测试甲", born, level: "51"))).IsOk.ShouldBe(comesIn);

    // S4-01 (h), L3222-3224.
    [Fact]
    public async Task Health_and_work_at_the_grass_roots_are_asked_for()
    {
        var cadre = await PersonAsync("测试甲", "1985-05-01", level: "51");
        Codes(await AddAsync(cadre, i => i with { IsHealthy = false })).ShouldBe(["SEL-HEALTH"]);
        Codes(await AddAsync(cadre, i => i with { Grassroots = " " })).ShouldBe(["RES-GRASSROOTS"]);
    }

    // S4-03 test 4, L3238.
    [Fact]
    public async Task A_chief_reserve_comes_from_the_municipal_department()
    {
        var cadre = await PersonAsync("测试甲", "1985-05-01", level: "42");
        Codes(await AddAsync(cadre, i => i with { IsChief = true })).ShouldBe(["RES-CHIEF"]);
        (await AddAsync(cadre, i => i with { IsChief = true, Way = ReserveWay.Municipal })).IsOk.ShouldBeTrue();
    }

    // A5-T2, S000 L587-589.
    [Fact]
    public async Task A_member_of_the_party_does_not_come_into_the_pool_outside_it()
    {
        var member = await World.MemberAsync(Branch);
        var cadre = (await RegisterAsync(New(East) with { PersonKey = member.Person.PublicId }, Section())).Value;
        await using (var db = NewContext())
        {
            var record = await db.Set<Core.Cadres.Cadre>().Include(c => c.Person).SingleAsync(c => c.PublicId == cadre);
            (record.LevelCode, record.Person!.EducationCode, record.Person.BirthDate) = ("51", "21", new DateOnly(1985, 5, 1));
            await db.SaveChangesAsync();
        }

        Codes(await AddAsync(cadre, i => i with { IsNonParty = true })).ShouldBe(["POOL-NONPARTY"]);
        (await AddAsync(cadre)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_missing_is_said_all_at_once()
    {
        var refused = await AddAsync(await PersonAsync("测试甲", "1985-05-01", level: "51"), i => i with { Way = null, Direction = "99", On = null, Decision = "" }, Section());
        refused.Findings.Select(f => f.Field).ShouldBe(["Way", "Direction", "On", "Decision", "Reason"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_unit_does_not_decide_on_the_pool()
    {
        var cadre = await PersonAsync("测试甲", "1985-05-01", level: "51");
        (await AddAsync(cadre, context: Personnel(East, "新任科长"))).Kind.ShouldBe(OutcomeKind.Forbidden);
        var key = await InPoolAsync("测试乙");
        (await MoveAsync(key, ReserveStatus.Listed, new DateOnly(2025, 3, 1), context: Personnel(East, "拟任"))).Kind.ShouldBe(OutcomeKind.Forbidden);
    }

    // J1: considered, used, withdrawn, back; each with decision and reason.
    [Fact]
    public async Task Every_move_stands_in_its_order()
    {
        var key = await InPoolAsync();
        foreach (var (to, day) in new[]
        {
            (ReserveStatus.Listed, new DateOnly(2025, 1, 10)), (ReserveStatus.InPool, new DateOnly(2025, 2, 10)), (ReserveStatus.Listed, new DateOnly(2025, 3, 10)),
            (ReserveStatus.Used, new DateOnly(2025, 4, 10)), (ReserveStatus.InPool, new DateOnly(2025, 12, 1)), (ReserveStatus.Withdrawn, new DateOnly(2026, 2, 1)),
        })
            (await MoveAsync(key, to, day)).IsOk.ShouldBeTrue();
        var record = (await With((PoolQueries q) => q.FindAsync(key, Core.Access.OrgScope.Of(District.Path))))!;
        record.Moves.Select(m => m.What).Reverse().ShouldBe(["入库", "列入考察", "未使用，继续在库", "列入考察", "已使用", "回库", "已退出"]);
        record.Person.Considered.ShouldBe(2);
        (await Read(db => db.BusinessEvents.CountAsync(e => e.Kind == "reserve.moved"))).ShouldBe(6);
    }

    [Theory]
    [InlineData(ReserveStatus.Withdrawn, ReserveStatus.Used)]
    [InlineData(ReserveStatus.Used, ReserveStatus.Listed)]
    [InlineData(ReserveStatus.Withdrawn, ReserveStatus.Withdrawn)]
    public async Task A_move_that_leads_nowhere_is_refused(ReserveStatus first, ReserveStatus then)
    {
        var key = await InPoolAsync();
        (await MoveAsync(key, first, new DateOnly(2025, 1, 10))).IsOk.ShouldBeTrue();
        Codes(await MoveAsync(key, then, new DateOnly(2025, 2, 10))).ShouldBe(["POOL-STATE"]);
    }

    // S4-04 (h), L3264.
    [Fact]
    public async Task Nobody_leaves_without_decision_and_reason()
    {
        var key = await InPoolAsync();
        Codes(await MoveAsync(key, ReserveStatus.Withdrawn, new DateOnly(2025, 1, 10), reason: " ", decision: null)).ShouldBe(["POOL-REASON", "POOL-REASON"]);
        (await EntryAsync(key)).Status.ShouldBe(ReserveStatus.InPool);
    }

    [Fact]
    public async Task A_move_is_not_before_the_last_one_nor_in_the_future()
    {
        var key = await InPoolAsync();
        Codes(await MoveAsync(key, ReserveStatus.Listed, Entered.AddDays(-1))).ShouldBe(["POOL-ORDER"]);
        Codes(await MoveAsync(key, ReserveStatus.Listed, new DateOnly(2026, 7, 6))).ShouldBe(["POOL-FUTURE"]);
    }

    // L3232: who has grown too old meanwhile does not come back.
    [Fact]
    public async Task Coming_back_is_coming_in_again()
    {
        var key = await InPoolAsync(birth: "1974-12-01");
        (await MoveAsync(key, ReserveStatus.Withdrawn, new DateOnly(2025, 1, 10))).IsOk.ShouldBeTrue();
        Codes(await MoveAsync(key, ReserveStatus.InPool, new DateOnly(2026, 1, 10))).ShouldBe(["RES-AGE"]);
        (await MoveAsync(key, ReserveStatus.InPool, new DateOnly(2025, 11, 30))).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task A_stale_form_is_a_conflict()
    {
        var key = await InPoolAsync();
        var old = await EntryVersionAsync(key);
        (await MoveAsync(key, ReserveStatus.Listed, new DateOnly(2025, 1, 10))).IsOk.ShouldBeTrue();
        (await With((PoolService s) => s.MoveAsync(new MoveReserve(key, old, ReserveStatus.Used, new DateOnly(2025, 2, 1), "区委常委会"), Section("任用")))).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    [Fact]
    public async Task Another_units_person_is_not_there()
    {
        var key = await InPoolAsync();
        (await With((TrainingService s) => s.PlanAsync(new PlanReserve(key, 0, "4", null, "甲", null, null), Personnel(West)))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await ListAsync(within: West)).ShouldBeEmpty();
        (await With((PoolQueries q) => q.FindAsync(key, Core.Access.OrgScope.Of(West.Path)))).ShouldBeNull();
    }
}
