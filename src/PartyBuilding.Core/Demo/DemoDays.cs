using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Demo;

/// <summary>The running month and how much of it has passed; draws days in it.</summary>
internal sealed class DemoDays(Month month, DateOnly today, DemoRandom random)
{
    public Month Month => month;

    public DateOnly First => month.FirstDay;

    public DateOnly Last { get; } = month.LastDay < today ? month.LastDay : today;

    /// <summary>1 for a month that is over, less for the running one.</summary>
    public double Share => (double)Last.Day / month.LastDay.Day;

    public DateOnly Any() => random.Day(First, Last);

    /// <summary>
    /// Now and then news comes late: the day lies in the month before, whose return has gone, and so it posts in this one.
    /// </summary>
    /// <param name="after">The day must be later than this one.</param>
    public DateOnly Maybe(DateOnly after)
    {
        var late = First.AddDays(-random.Between(1, 10));
        if (late > after && late > DemoOptions.CutOff && random.Chance(0.03))
            return late;
        return random.Day(after >= First ? after.AddDays(1) : First, Last);
    }
}
