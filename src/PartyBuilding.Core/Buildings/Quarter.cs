namespace PartyBuilding.Core.Buildings;

/// <summary>A quarter of a year.</summary>
public sealed record Quarter(int Year, int Number)
{
    public DateOnly FirstDay => new(Year, (3 * Number) - 2, 1);

    public DateOnly LastDay => FirstDay.AddMonths(3).AddDays(-1);

    public string Title => $"{Year}年第{Number}季度";

    public static Quarter Of(DateOnly day) => new(day.Year, (day.Month + 2) / 3);
}
