namespace PartyBuilding.Core.Appointments.Supervision;

/// <summary>Input: the supervision is fed back to the committee and reported to who sent the team.</summary>
public sealed record CloseSupervision(Guid Key, int Version, DateOnly? FeedbackOn, string? SpecialReport, DateOnly? On);
