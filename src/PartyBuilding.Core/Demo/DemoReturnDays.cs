using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Demo;

/// <summary>The deadlines of a demo period, by the plain week: the holiday table of a new database is empty.</summary>
internal static class DemoReturnDays
{
    public static DateOnly OnTime(Month month, FormDefinition form) => After(month.LastDay, form.OnTimeDays);

    public static DateOnly Lock(Month month, FormDefinition form) => After(month.LastDay, form.LockDays);

    private static DateOnly After(DateOnly day, int workingDays)
    {
        while (workingDays > 0)
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                workingDays--;
        }

        return day;
    }
}
