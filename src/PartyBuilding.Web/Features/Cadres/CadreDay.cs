namespace PartyBuilding.Web.Features.Cadres;

/// <summary>The day a page is asked for: today unless an earlier one is given.</summary>
public static class CadreDay
{
    public static DateOnly Of(DateOnly? on, DateOnly today) => on is { } day && day < today ? day : today;

    /// <summary>The end of an address that keeps the day; nothing for today.</summary>
    public static string Query(DateOnly day, DateOnly today) => day == today ? "" : $"?on={day:yyyy-MM-dd}";
}
