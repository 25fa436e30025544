namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>Input: who has come. The first time opens the meeting, and closes the agenda.</summary>
public sealed record TakeAttendance(Guid Key, int Version, IReadOnlyList<Guid> Present);
