using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Core.Tests.Returns.Periods;

public sealed class OverduePeriodsTests : ReturnTest
{
    [Fact]
    public async Task A_period_is_locked_by_itself_on_the_day_after_its_lock_day_and_not_before()
    {
        var key = await OpenedAsync(June);
        var period = await Read(db => db.Set<ReturnPeriod>().SingleAsync(p => p.PublicId == key));
        Clock.MoveTo(period.LocksAfter);
        (await With((OverduePeriods s) => s.LockAsync())).ShouldBe(0);
        Clock.MoveTo(period.LocksAfter.AddDays(1));
        (await With((OverduePeriods s) => s.LockAsync())).ShouldBe(1);
        (await With((OverduePeriods s) => s.LockAsync())).ShouldBe(0);
        (await ReturnAsync(X, June)).Status.ShouldBe(ReturnStatus.Missing);
        var told = await Read(db => db.BusinessEvents.SingleAsync(e => e.Kind == "period.locked"));
        (told.ActorName, told.Reason).ShouldBe(("定时任务", "已过锁定日，自动锁定"));
    }
}
