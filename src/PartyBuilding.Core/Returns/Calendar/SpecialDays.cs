namespace PartyBuilding.Core.Returns.Calendar;

/// <summary>Days on end of one kind and name: 10月1日至7日 放假 国庆节.</summary>
public sealed record SpecialDays(DateOnly From, DateOnly Last, bool IsWorkday, string Name)
{
    public int Count => Last.DayNumber - From.DayNumber + 1;
}
