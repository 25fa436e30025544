using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Periods;

/// <summary>
/// Locks what is past its lock day, so that the books of a month close on the day everybody was told, whether or not
/// somebody at the district thinks of it. The page can do the same by hand. The year is the exception: the district freezes it
/// when everything is in (Annual.AnnualFreeze).
/// </summary>
public sealed class OverduePeriods(PartyBuildingDbContext db, PeriodLocking locking, TimeProvider clock)
{
    /// <returns>How many periods were locked.</returns>
    public async Task<int> LockAsync(CancellationToken cancel = default)
    {
        var context = new CommandContext(Actor.Machine("定时任务"), OrgScope.Everything(), clock.UtcNow(), "已过锁定日，自动锁定");
        db.Guard = context.Scope;
        var today = context.Today;
        var keys = await db.Set<ReturnPeriod>().Where(p => p.LockedAt == null && p.LocksAfter < today && p.Form!.Frequency != FormFrequency.Yearly)
            .OrderBy(p => p.Month).ThenBy(p => p.Id).Select(p => p.PublicId).ToListAsync(cancel);
        var locked = 0;
        foreach (var key in keys)
        {
            // Somebody may press the button at the same moment: then it is locked, which is what was wanted.
            if ((await locking.LockAsync(key, context, cancel)).IsOk)
                locked++;
        }

        return locked;
    }
}
