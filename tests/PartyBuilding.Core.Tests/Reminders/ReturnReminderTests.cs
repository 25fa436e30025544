using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Reminders;
using PartyBuilding.Core.Returns.Periods;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Tests.Returns;

namespace PartyBuilding.Core.Tests.Reminders;

/// <summary>Returns remind the filler before the on-time day and after it, the levels above after it.</summary>
public sealed class ReturnReminderTests : ReturnTest
{
    [Theory]
    [InlineData("monthly", 3)]
    [InlineData("quarterly", 5)]
    [InlineData("yearly", 10)]
    [InlineData("once", 5)]
    public async Task Longer_periods_remind_earlier(string parameter, int workingDays)
        => (await With((RuleBook b) => b.CurrentAsync())).InForce("RETURN-REMIND", new DateOnly(2026, 7, 1))!.Number(parameter).ShouldBe(workingDays);

    [Fact]
    public async Task The_district_sets_how_early_and_may_switch_it_off()
    {
        await OpenedAsync(June);
        (await With((RuleSettings s) => s.SetParameterAsync(new SetRuleParameter("RETURN-REMIND", "monthly", "4", new DateOnly(2026, 1, 1)), Department("提前一天")))).IsOk.ShouldBeTrue();
        (await OwnAsync(X, new DateOnly(2026, 7, 1))).ShouldHaveSingleItem();
        (await With((RuleSettings s) => s.SetParameterAsync(new SetRuleParameter("RETURN-REMIND", "monthly", "0", new DateOnly(2026, 1, 1)), Department("当天再提醒")))).IsOk.ShouldBeTrue();
        (await OwnAsync(X, new DateOnly(2026, 7, 6))).ShouldBeEmpty();
        (await OwnAsync(X, new DateOnly(2026, 7, 7))).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_filler_is_reminded_three_working_days_before_and_not_the_day_before_that()
    {
        await OpenedAsync(June);
        // On time until Tuesday 7 July; three working days before it is Thursday 2 July.
        (await OwnAsync(X, new DateOnly(2026, 7, 1))).ShouldBeEmpty();
        var line = (await OwnAsync(X, new DateOnly(2026, 7, 2))).ShouldHaveSingleItem();
        (line.Subject, line.Where, line.Text, line.IsLate).ShouldBe(("2026年6月党支部月报", "甲支部", "7月7日截止，还没有上报。", false));
        // Nothing yet for the township.
        (await AboveAsync(East, new DateOnly(2026, 7, 7))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Holidays_move_the_first_reminder()
    {
        await Read(async db =>
        {
            db.Add(new Holiday { Day = new DateOnly(2026, 7, 2), IsWorkday = false, Name = "假日" });
            db.Add(new Holiday { Day = new DateOnly(2026, 7, 4), IsWorkday = true, Name = "调休上班" });
            return await db.SaveChangesAsync();
        });
        await OpenedAsync(June);
        // Still until 7 July: back over Monday 6, Saturday 4 worked, Friday 3.
        (await OwnAsync(X, new DateOnly(2026, 7, 2))).ShouldBeEmpty();
        (await OwnAsync(X, new DateOnly(2026, 7, 3))).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task After_the_day_the_filler_and_the_levels_above_are_told_until_it_arrives()
    {
        await OpenedAsync(June);
        var late = new DateOnly(2026, 7, 8);
        (await OwnAsync(X, late)).ShouldHaveSingleItem().Text.ShouldBe("7月7日已经截止，7月14日锁定，请尽快补报。");
        foreach (var level in new[] { East, District })
            (await AboveAsync(level, late)).ShouldHaveSingleItem().Text.ShouldBe("2 个单位过了7月7日还没有上报，7月14日锁定。");
        (await AboveAsync(West, late)).ShouldBeEmpty();
        await SubmittedAsync(X, June);
        (await OwnAsync(X, late)).ShouldBeEmpty();
        (await AboveAsync(East, late)).ShouldHaveSingleItem().Text.ShouldStartWith("1 个单位");
        Must(await SendBackAsync(X, June, East));
        (await OwnAsync(X, late)).ShouldHaveSingleItem().Text.ShouldBe("已退回修改，7月14日锁定。");
    }

    [Fact]
    public async Task A_locked_period_reminds_only_whom_an_exception_lets_file()
    {
        var period = await OpenedAsync(June);
        Clock.MoveTo(new DateOnly(2026, 7, 15));
        Must(await With((PeriodLocking s) => s.LockAsync(period, Department())));
        var today = new DateOnly(2026, 7, 16);
        (await OwnAsync(X, today)).ShouldBeEmpty();
        (await AboveAsync(East, today)).ShouldBeEmpty();
        var missing = await ReturnAsync(X, June);
        Must(await With((PeriodLocking s) => s.AllowAsync(missing.PublicId, new DateOnly(2026, 7, 20), Department("停电"))));
        var line = (await OwnAsync(X, today)).ShouldHaveSingleItem();
        (line.Text, line.Due, line.IsLate).ShouldBe(("准予补报至7月20日，还没有上报。", new DateOnly(2026, 7, 20), false));
        (await OwnAsync(X, new DateOnly(2026, 7, 21))).ShouldBeEmpty();
    }

    private Task<IReadOnlyList<Reminder>> OwnAsync(Organisation unit, DateOnly today) => ListAsync(unit, today, Permission.FillReturns);

    private Task<IReadOnlyList<Reminder>> AboveAsync(Organisation level, DateOnly today) => ListAsync(level, today, Permission.ReviewReturns);

    private Task<IReadOnlyList<Reminder>> ListAsync(Organisation organisation, DateOnly today, string permission)
        => With((ReturnReminders r) => r.ReadAsync(
            new Actor(1, "测试", "", new HashSet<string> { permission }), OrgScope.Of(organisation.Path), today, CancellationToken.None));
}
