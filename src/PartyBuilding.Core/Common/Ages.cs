namespace PartyBuilding.Core.Common;

/// <summary>Ages in whole years (周岁). Somebody born on 29 February is a year older on 28 February of a common year.</summary>
public static class Ages
{
    public static int On(DateOnly born, DateOnly day) => day.Year - born.Year - (day < born.AddYears(day.Year - born.Year) ? 1 : 0);

    /// <summary>The last birthday on which somebody is at least that old on the day, for a query; later ones are younger.</summary>
    public static DateOnly BornBy(int age, DateOnly day)
    {
        var born = day.AddYears(-age);
        return born.AddDays(1).AddYears(age) <= day ? born.AddDays(1) : born;
    }
}
