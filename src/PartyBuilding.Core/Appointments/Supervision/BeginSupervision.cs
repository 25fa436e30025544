namespace PartyBuilding.Core.Appointments.Supervision;

/// <summary>Input: the notice is out and the supervision begins.</summary>
public sealed record BeginSupervision(Guid Key, int Version, DateOnly? NoticedOn, string? NoticePlace);
