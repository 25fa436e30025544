using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Calendar;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Core.Tests.Returns.Calendar;

public sealed class WorkCalendarTests : ReturnTest
{
    [Fact]
    public async Task Days_on_end_of_one_name_are_one_line_and_plain_days_vanish()
    {
        Must(await SetAsync(new(new(2026, 10, 1), new(2026, 10, 7), DayKind.Holiday, "国庆节")));
        Must(await SetAsync(new(new(2026, 10, 10), new(2026, 10, 10), DayKind.Workday, "国庆节")));
        Must(await SetAsync(new(new(2026, 10, 7), new(2026, 10, 7), DayKind.Plain, null)));
        var year = await With((WorkCalendar c) => c.YearAsync(2026));
        year.ShouldBe([new(new(2026, 10, 1), new(2026, 10, 6), false, "国庆节"), new(new(2026, 10, 10), new(2026, 10, 10), true, "国庆节")]);
    }

    [Fact]
    public async Task A_holiday_before_the_deadline_moves_it_for_open_periods_and_the_preview_says_so_beforehand()
    {
        await OpenedAsync(June);
        var before = await Read(db => db.Set<ReturnPeriod>().AsNoTracking().SingleAsync());
        var days = new SetDays(before.OnTimeUntil, before.OnTimeUntil, DayKind.Holiday, "防汛停工");
        var look = await With((WorkCalendar c) => c.PreviewAsync(days, Department()));
        var seen = look.Value!.ShouldHaveSingleItem();
        seen.OnTimeAfter.ShouldBeGreaterThan(before.OnTimeUntil);
        (await Read(db => db.Set<ReturnPeriod>().AsNoTracking().SingleAsync())).OnTimeUntil.ShouldBe(before.OnTimeUntil);

        Must(await SetAsync(days));
        var after = await Read(db => db.Set<ReturnPeriod>().AsNoTracking().SingleAsync());
        (after.OnTimeUntil, after.LocksAfter).ShouldBe((seen.OnTimeAfter, seen.LocksAfter));
        (await Read(db => db.BusinessEvents.CountAsync(e => e.Kind == "period.deadline-moved"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_deadline_that_has_passed_stays()
    {
        await OpenedAsync(June);
        var before = await Read(db => db.Set<ReturnPeriod>().AsNoTracking().SingleAsync());
        Clock.MoveTo(before.OnTimeUntil.AddDays(1));
        Must(await SetAsync(new(before.OnTimeUntil, before.OnTimeUntil, DayKind.Holiday, "补登")));
        (await Read(db => db.Set<ReturnPeriod>().AsNoTracking().SingleAsync())).OnTimeUntil.ShouldBe(before.OnTimeUntil);
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused_at_its_field()
    {
        (await FaultAsync(new(new(2026, 10, 8), new(2026, 10, 1), DayKind.Holiday, "x"))).ShouldBe("Last");
        (await FaultAsync(new(new(2026, 10, 1), new(2026, 12, 1), DayKind.Holiday, "x"))).ShouldBe("Last");
        (await FaultAsync(new(new(2026, 10, 8), new(2026, 10, 8), DayKind.Workday, "x"))).ShouldBe("From");
        (await FaultAsync(new(new(2026, 10, 1), new(2026, 10, 1), DayKind.Holiday, " "))).ShouldBe("Name");
        var silent = await With((WorkCalendar c) => c.SetAsync(new(new(2026, 10, 1), new(2026, 10, 1), DayKind.Holiday, "国庆节"), Department()));
        silent.Findings.ShouldHaveSingleItem().Field.ShouldBe("Reason");
        (await Read(db => db.Set<Holiday>().CountAsync())).ShouldBe(0);
    }

    private Task<Outcome<IReadOnlyList<DeadlineMove>>> SetAsync(SetDays days)
        => With((WorkCalendar c) => c.SetAsync(days, Department("国务院办公厅通知")));

    private async Task<string?> FaultAsync(SetDays days) => (await SetAsync(days)).Findings.ShouldHaveSingleItem().Field;
}
