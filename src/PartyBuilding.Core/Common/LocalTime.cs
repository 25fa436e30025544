namespace PartyBuilding.Core.Common;

/// <summary>The office's wall clock. China has kept UTC+8 without daylight saving since 1992, so no zone data is needed.</summary>
public static class LocalTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateTime Of(DateTime utc) => utc + Offset;

    public static DateOnly DateOf(DateTime utc) => DateOnly.FromDateTime(Of(utc));

    /// <summary>The UTC moment at which a day begins at the office.</summary>
    public static DateTime StartOf(DateOnly day) => DateTime.SpecifyKind(day.ToDateTime(TimeOnly.MinValue) - Offset, DateTimeKind.Utc);

    /// <summary>Today's date at the office.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOf(clock.GetUtcNow().UtcDateTime);

    /// <summary>The current moment as UTC <see cref="DateTime"/>, the only time stored.</summary>
    public static DateTime UtcNow(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;
}
