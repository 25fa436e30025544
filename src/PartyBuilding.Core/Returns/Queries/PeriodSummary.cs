using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>One period of one form, as lists show it.</summary>
/// <param name="FirstMonth">yyyyMM, the first month covered.</param>
/// <param name="Month">yyyyMM, the last one.</param>
public sealed record PeriodSummary(
    int Id, Guid PublicId, int FormId, string FormCode, string FormName, int FormVersion, int FirstMonth, int Month,
    DateOnly OnTimeUntil, DateOnly LocksAfter, DateTime? LockedAt)
{
    public MonthSpan Span => new(new Month(FirstMonth), new Month(Month));

    /// <summary>党支部月报 · 2026年10月.</summary>
    public string Title => $"{FormName} · {Span.Title}";

    /// <summary>The query part of addresses that speak of this period.</summary>
    public string Query => $"?form={FormCode}&period={new Month(Month)}";
}
