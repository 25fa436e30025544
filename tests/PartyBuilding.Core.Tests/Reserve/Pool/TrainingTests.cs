using PartyBuilding.Core.Common;
using PartyBuilding.Core.Reserve.Pool;

namespace PartyBuilding.Core.Tests.Reserve.Pool;

public sealed class TrainingTests : PoolTest
{
    // S4-04 test 1 and 2, L3258: what the cadre's record says decides who is to be sent.
    [Fact]
    public async Task A_course_in_the_record_takes_somebody_off_the_list_of_those_to_be_sent()
    {
        var cadre = await PersonAsync("测试甲", "1985-05-01", level: "51");
        var key = (await AddAsync(cadre)).Value;
        (await ListAsync(new PoolFilter(Owed: "POOL-SCHOOL"))).ShouldHaveSingleItem();
        await SetAsync(cadre, "training", ("name", "中青班"), ("kind", "1"), ("from", "2025-03-01"), ("to", "2025-05-09"));
        (await ListAsync(new PoolFilter(Owed: "POOL-SCHOOL"))).ShouldHaveSingleItem();
        await SetAsync(cadre, "training", ("name", "中青班二期"), ("kind", "1"), ("from", "2025-09-01"), ("to", "2025-11-30"));
        (await ListAsync(new PoolFilter(Owed: "POOL-SCHOOL"))).ShouldBeEmpty();
        (await PersonOfAsync(key)).LastTraining.ShouldBe(new PoolTraining("中青班二期", new DateOnly(2025, 9, 1), new DateOnly(2025, 11, 30)));
    }

    [Fact]
    public async Task A_unit_plans_and_tracks_its_own_people()
    {
        var key = await InPoolAsync();
        var plan = new PlanReserve(key, await EntryVersionAsync(key), "1", "某镇副镇长三年", "熟悉城建", "2026 年到党校", "挂职一年");
        (await With((TrainingService s) => s.PlanAsync(plan, Personnel(East)))).IsOk.ShouldBeTrue();
        (await ListAsync(new PoolFilter(Owed: "POOL-PLAN"))).ShouldBeEmpty();
        (await PersonOfAsync(key)).DirectionCode.ShouldBe("1");
        (await FollowAsync(key, FollowUpKind.Yearly, 2025)).IsOk.ShouldBeTrue();
        (await FollowAsync(key, FollowUpKind.Talk, null)).IsOk.ShouldBeTrue();
        (await ListAsync(new PoolFilter(Owed: "POOL-YEARLY"))).ShouldBeEmpty();
    }

    // S4-04 test 4, L3264: in the pool since 2024, nothing of 2025 by July 2026.
    [Fact]
    public async Task A_year_without_tracking_is_overdue()
    {
        await InPoolAsync();
        (await ListAsync(new PoolFilter(Owed: "POOL-YEARLY"))).ShouldHaveSingleItem().Findings.ShouldContain(f => f.Message.Contains("2025"));
    }

    [Fact]
    public async Task A_year_is_tracked_once_and_not_before_coming_in()
    {
        var key = await InPoolAsync();
        (await FollowAsync(key, FollowUpKind.Yearly, 2025)).IsOk.ShouldBeTrue();
        Codes(await FollowAsync(key, FollowUpKind.Yearly, 2025)).ShouldBe(["POOL-YEAR"]);
        Codes(await FollowAsync(key, FollowUpKind.Yearly, 2023)).ShouldBe(["POOL-YEAR"]);
        Codes(await FollowAsync(key, FollowUpKind.Yearly, null)).ShouldBe(["POOL-YEAR"]);
        Codes(await FollowAsync(key, FollowUpKind.Talk, null, "")).ShouldBe(["POOL-MISSING"]);
    }

    [Fact]
    public async Task Who_has_left_is_history()
    {
        var key = await InPoolAsync();
        (await MoveAsync(key, ReserveStatus.Withdrawn, new DateOnly(2025, 1, 10))).IsOk.ShouldBeTrue();
        Codes(await FollowAsync(key, FollowUpKind.Talk, null)).ShouldBe(["POOL-HISTORY"]);
        // S4-04 test 3: off the list, history kept.
        (await ListAsync()).ShouldBeEmpty();
        (await ListAsync(new PoolFilter(ReserveStatus.Withdrawn))).ShouldHaveSingleItem().Findings.ShouldBeEmpty();
    }

    private async Task<Outcome<Guid>> FollowAsync(Guid key, FollowUpKind kind, int? year, string content = "思想稳定，工作扎实")
    {
        var input = new FollowReserve(key, await EntryVersionAsync(key), Guid.CreateVersion7(), kind, new DateOnly(2026, 1, 15), year, content, "组织科甲");
        return await With((TrainingService s) => s.FollowAsync(input, Personnel(East)));
    }
}
