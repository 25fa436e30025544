namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: candidates for the agenda of a meeting.</summary>
public sealed record ListCase(Guid Key, int Version, Guid? MeetingKey, IReadOnlyList<Guid> Chosen);
