using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Periods;

/// <summary>Counts working days by the plain week and the holiday table.</summary>
public sealed class WorkingDays(PartyBuildingDbContext db)
{
    /// <summary>The day on which <paramref name="count"/> working days after <paramref name="day"/> have passed.</summary>
    public async Task<DateOnly> AfterAsync(DateOnly day, int count, CancellationToken cancel = default)
    {
        // Two months hold more working days than any form allows.
        var last = day.AddDays((count * 2) + 60);
        var special = await db.Set<Holiday>().AsNoTracking()
            .Where(h => h.Day > day && h.Day <= last)
            .ToDictionaryAsync(h => h.Day, h => h.IsWorkday, cancel);
        while (count > 0)
        {
            day = day.AddDays(1);
            var isWorkday = special.TryGetValue(day, out var set) ? set : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
            if (isWorkday)
                count--;
        }

        return day;
    }
}
