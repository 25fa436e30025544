using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Periods;

/// <summary>Counts working days by the plain week and the holiday table.</summary>
public sealed class WorkingDays(PartyBuildingDbContext db)
{
    public static bool IsPlainWorkday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The day on which <paramref name="count"/> working days after <paramref name="day"/> have passed.</summary>
    public Task<DateOnly> AfterAsync(DateOnly day, int count, CancellationToken cancel = default)
        => AfterAsync(day, count, new Dictionary<DateOnly, bool?>(), cancel);

    /// <summary>How many working days lie after one day and until another, which counts itself.</summary>
    public async Task<int> BetweenAsync(DateOnly after, DateOnly until, CancellationToken cancel = default)
    {
        var special = await db.Set<Holiday>().AsNoTracking().Where(h => h.Day > after && h.Day <= until).ToDictionaryAsync(h => h.Day, h => h.IsWorkday, cancel);
        var count = 0;
        for (var day = after.AddDays(1); day <= until; day = day.AddDays(1))
        {
            if (special.TryGetValue(day, out var isWorked) ? isWorked : IsPlainWorkday(day))
                count++;
        }

        return count;
    }

    /// <param name="changed">Days as they would be: worked, free, or (null) as the plain week has them.</param>
    public async Task<DateOnly> AfterAsync(DateOnly day, int count, IReadOnlyDictionary<DateOnly, bool?> changed, CancellationToken cancel = default)
    {
        // Two months hold more working days than any form allows.
        var last = day.AddDays((count * 2) + 60);
        var special = await db.Set<Holiday>().AsNoTracking()
            .Where(h => h.Day > day && h.Day <= last)
            .ToDictionaryAsync(h => h.Day, h => (bool?)h.IsWorkday, cancel);
        foreach (var (changedDay, isWorked) in changed)
            special[changedDay] = isWorked;
        while (count > 0)
        {
            day = day.AddDays(1);
            if (special.GetValueOrDefault(day) ?? IsPlainWorkday(day))
                count--;
        }

        return day;
    }
}
