using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Core.Returns.Calendar;

/// <summary>Counts the deadlines of open periods again after a change of the calendar.</summary>
public sealed class Deadlines(PartyBuildingDbContext db, FormStore forms, WorkingDays days)
{
    /// <param name="changed">Days that become working days (true), holidays (false) or plain days again (null).</param>
    /// <param name="today">A deadline before it has passed and stays; none is moved to before it.</param>
    public async Task<IReadOnlyList<DeadlineMove>> MovedByAsync(
        IReadOnlyDictionary<DateOnly, bool?> changed, DateOnly today, CancellationToken cancel = default)
    {
        var periods = await db.Set<ReturnPeriod>().AsNoTracking().Where(p => p.LockedAt == null && p.LocksAfter >= today).OrderBy(p => p.Month).ToListAsync(cancel);
        var moves = new List<DeadlineMove>();
        foreach (var period in periods)
        {
            var form = (await forms.GetAsync(period.FormId, cancel)).Definition;
            var month = new Month(period.Month);
            var onTime = Later(period.OnTimeUntil, await days.AfterAsync(month.LastDay, form.OnTimeDays, changed, cancel), today);
            var locks = Later(period.LocksAfter, await days.AfterAsync(month.LastDay, form.LockDays, changed, cancel), today);
            if (onTime != period.OnTimeUntil || locks != period.LocksAfter)
                moves.Add(new DeadlineMove(period.PublicId, $"{month.Title}{form.Name}", period.OnTimeUntil, onTime, period.LocksAfter, locks));
        }

        return moves;
    }

    private static DateOnly Later(DateOnly before, DateOnly after, DateOnly today) => before < today ? before : after < today ? today : after;
}
