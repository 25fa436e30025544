namespace PartyBuilding.Core.Returns.Calendar;

/// <summary>Input: days on end become holidays, days worked in exchange, or plain days again.</summary>
public sealed record SetDays(DateOnly From, DateOnly Last, DayKind Kind, string? Name);
