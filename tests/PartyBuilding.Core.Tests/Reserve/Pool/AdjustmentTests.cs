using PartyBuilding.Core.Common;
using PartyBuilding.Core.Reserve.Pool;

namespace PartyBuilding.Core.Tests.Reserve.Pool;

public sealed class AdjustmentTests : PoolTest
{
    private static readonly DateOnly On = new(2026, 3, 1);

    [Fact]
    public async Task Everybody_of_a_unit_stays_or_leaves_by_one_decision()
    {
        var (stays, leaves, other) = (await InPoolAsync(), await InPoolAsync("测试乙"), await InPoolAsync("测试丙", at: West));
        (await AdjustAsync([Line(stays, isNear: true), Line(leaves, "岗位调整，不再培养")])).Value.ShouldBe(1);
        (await EntryAsync(stays)).ShouldSatisfyAllConditions(e => e.IsNear.ShouldBeTrue(), e => e.Moves[^1].Year.ShouldBe((short)2026), e => e.Moves[^1].Reason.ShouldContain("继续在库"));
        (await EntryAsync(leaves)).Status.ShouldBe(ReserveStatus.Withdrawn);
        (await EntryAsync(other)).Moves.Count.ShouldBe(1);
        (await With((PoolQueries q) => q.UnitsAsync(Core.Access.OrgScope.Of(District.Path)))).Select(u => (u.Name, u.People, u.Year)).ShouldBe([(East.Name, 1, 2026), (West.Name, 1, null)]);
    }

    // L3264: removed without a reason is refused, and then nothing is saved.
    [Fact]
    public async Task Nobody_leaves_without_a_reason_and_nothing_is_half_saved()
    {
        var (stays, leaves) = (await InPoolAsync(), await InPoolAsync("测试乙"));
        var refused = await AdjustAsync([Line(stays, isNear: true), Line(leaves, " ")]);
        refused.Findings.ShouldHaveSingleItem().Field.ShouldBe($"Reasons_{leaves}");
        (await EntryAsync(stays)).IsNear.ShouldBeFalse();
    }

    [Fact]
    public async Task Somebody_who_came_in_meanwhile_is_a_conflict()
    {
        var one = await InPoolAsync();
        await InPoolAsync("测试乙");
        (await AdjustAsync([Line(one)])).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    [Fact]
    public async Task A_stay_by_adjustment_is_no_consideration()
    {
        var key = await InPoolAsync();
        (await MoveAsync(key, ReserveStatus.Listed, new DateOnly(2025, 1, 10))).IsOk.ShouldBeTrue();
        (await AdjustAsync([Line(key) with { Version = await EntryVersionAsync(key) }])).IsOk.ShouldBeTrue();
        (await PersonOfAsync(key)).ShouldSatisfyAllConditions(p => p.Considered.ShouldBe(1), p => p.Status.ShouldBe(ReserveStatus.Listed));
    }

    [Fact]
    public async Task The_decision_is_asked_for_once()
    {
        var (one, two) = (await InPoolAsync(), await InPoolAsync("测试乙"));
        (await AdjustAsync([Line(one), Line(two)], decision: "")).Findings.ShouldHaveSingleItem().Field.ShouldBe("Decision");
    }

    private static AdjustLine Line(Guid key, string? leaves = null, bool isNear = false) => new(key, 0, leaves is null, isNear, leaves);

    private Task<Outcome<int>> AdjustAsync(IReadOnlyList<AdjustLine> lines, string decision = "部务会")
        => With((AdjustmentService s) => s.AdjustAsync(new AdjustPool(East.PublicId, 2026, On, decision, lines), Section()));
}
