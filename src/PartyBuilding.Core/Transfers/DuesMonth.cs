namespace PartyBuilding.Core.Transfers;

/// <summary>党费交至年月, yyyyMM.</summary>
public static class DuesMonth
{
    public static bool IsOne(int value) => value / 100 is >= 1950 and <= 2100 && value % 100 is >= 1 and <= 12;
}
