namespace PartyBuilding.Core.Reserve;

/// <summary>Ages in whole years (周岁).</summary>
public static class Ages
{
    public static int On(DateOnly born, DateOnly day) => day.Year - born.Year - (day < born.AddYears(day.Year - born.Year) ? 1 : 0);
}
