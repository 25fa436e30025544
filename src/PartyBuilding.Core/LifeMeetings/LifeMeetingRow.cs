namespace PartyBuilding.Core.LifeMeetings;

/// <summary>A body in the list of a year, with its meetings.</summary>
/// <param name="IsHeld">The yearly one has been held.</param>
/// <param name="Note">What is missing, in words; null when nothing is, or nothing is owed.</param>
public sealed record LifeMeetingRow(
    Guid BodyKey, string Body, bool IsHeld, DateOnly? HeldOn, int? Expected, int? Actual, string? Note,
    IReadOnlyList<(Guid Key, LifeMeetingKind Kind, string Topic, string Stage)> Meetings);
