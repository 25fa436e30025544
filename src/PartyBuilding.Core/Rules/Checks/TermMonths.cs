namespace PartyBuilding.Core.Rules.Checks;

/// <summary>Whole months between two days, by the calendar.</summary>
public static class TermMonths
{
    public static int Between(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return from.AddMonths(months) > to ? months - 1 : months;
    }
}
