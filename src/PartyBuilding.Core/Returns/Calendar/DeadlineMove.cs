namespace PartyBuilding.Core.Returns.Calendar;

/// <summary>An open period whose deadlines a change of the calendar moves.</summary>
/// <param name="Title">2026年10月 党支部月报.</param>
public sealed record DeadlineMove(
    Guid PeriodKey, string Title, DateOnly OnTimeBefore, DateOnly OnTimeAfter, DateOnly LocksBefore, DateOnly LocksAfter);
