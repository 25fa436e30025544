using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Annual;
using PartyBuilding.Core.Returns.Exemptions;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Core.Tests.Returns.Annual;

/// <summary>The year is locked as a whole, and only when everything is in or excused.</summary>
public sealed class AnnualFreezeTests : AnnualTest
{
    [Fact]
    public async Task The_steps_follow_the_data_from_the_first_computing_to_the_lock()
    {
        Clock.MoveTo(new DateOnly(2027, 1, 4));
        (await YearAsync()).Next!.Kind.ShouldBe(AnnualStepKind.Units);
        Code(await FreezeAsync()).ShouldBe("ANNUAL-FREEZE");
        await ComputedAsync();
        var opened = await YearAsync();
        opened.Next!.Kind.ShouldBe(AnnualStepKind.Acceptance);
        opened.Steps.Single(s => s.Kind == AnnualStepKind.Acceptance).Left.ShouldBe(2);
        await AcceptAllAsync();
        (await YearAsync()).Next!.Kind.ShouldBe(AnnualStepKind.Freeze);
        Must(await FreezeAsync()).ShouldBe(0);
        var locked = await YearAsync();
        (locked.IsLocked, locked.Next!.Kind).ShouldBe((true, AnnualStepKind.Print));
        (await ReturnAsync(East, Last)).Status.ShouldBe(ReturnStatus.Locked);
        (await FreezeAsync()).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    [Fact]
    public async Task It_is_refused_in_words_while_something_is_missing_or_not_accepted()
    {
        Clock.MoveTo(new DateOnly(2027, 1, 4));
        await ComputedAsync();
        await SettledAsync(East, Last);
        var refused = await FreezeAsync("先锁定");
        refused.Findings.Select(f => f.Message).ShouldBe(["1个单位已报，还没有审核通过并接收：东街道党工委。", "1个单位还没有上报：西镇党委。"]);
    }

    [Fact]
    public async Task After_the_last_day_what_is_missing_is_excused_by_words_and_stays_missing()
    {
        Clock.MoveTo(new DateOnly(2027, 1, 4));
        await ComputedAsync();
        await AcceptedAsync(East, Last);
        Clock.MoveTo((await YearAsync()).Used[0].Form.Period!.LocksAfter.AddDays(1));
        // Past its lock day the year still waits for the district: the clock locks months, not years.
        (await With((OverduePeriods s) => s.LockAsync())).ShouldBe(0);
        Code(await FreezeAsync()).ShouldBe("ANNUAL-FREEZE");
        Must(await FreezeAsync("西镇党委撤并，资料已移交区档案馆")).ShouldBe(1);
        (await ReturnAsync(West, Last)).Status.ShouldBe(ReturnStatus.Missing);
    }

    [Fact]
    public async Task A_unit_exempted_by_document_is_not_missing()
    {
        Clock.MoveTo(new DateOnly(2027, 1, 4));
        Must(await With((ExemptionService s) => s.GrantAsync(
            new GrantExemption(West.PublicId, Yearly, Last, Last, "区组〔2026〕12号"), Department() with { Reason = "单位正在撤并" })));

        await ComputedAsync();
        await AcceptedAsync(East, Last);
        Must(await FreezeAsync()).ShouldBe(0);
        (await YearAsync()).Used.Sum(f => f.Exempt.Count).ShouldBe(1);
    }

    [Fact]
    public async Task Before_the_year_is_over_and_for_a_body_it_is_refused()
    {
        Clock.MoveTo(new DateOnly(2026, 11, 22));
        await ComputedAsync();
        (await FreezeAsync()).Findings.ShouldContain(f => f.Message == "2026年还没有结束，不能锁定。");
        (await FreezeAsync(context: At(East))).Kind.ShouldBe(OutcomeKind.NotFound);
    }

    [Fact]
    public async Task A_body_sees_its_own_part_and_a_branch_nothing()
    {
        Clock.MoveTo(new DateOnly(2027, 1, 4));
        await ComputedAsync();
        var own = await YearAsync(At(East));
        (own.IsDistrict, own.Bodies.Single().Name, own.Used[0].Progress!.Expected).ShouldBe((false, "东街道党工委", 1));
        (await With((AnnualYearQuery q) => q.FindAsync(Year, At(X).Scope, Clock.Today()))).ShouldBeNull();
    }

    [Fact]
    public async Task One_table_of_the_year_is_not_locked_by_itself()
    {
        Clock.MoveTo(new DateOnly(2027, 1, 4));
        await ComputedAsync();
        var period = (await YearAsync()).Used[0].Form.Period!;
        Clock.MoveTo(period.LocksAfter.AddDays(1));
        Code(await With((PeriodLocking s) => s.LockAsync(period.PublicId, Department()))).ShouldBe("PERIOD-YEARLY");
    }

    private async Task AcceptAllAsync()
    {
        await AcceptedAsync(East, Last);
        await AcceptedAsync(West, Last);
    }
}
