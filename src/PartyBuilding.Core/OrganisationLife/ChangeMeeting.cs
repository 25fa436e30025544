namespace PartyBuilding.Core.OrganisationLife;

/// <summary>Puts right what is recorded of a meeting; its kind, branch and group stay.</summary>
/// <param name="Marks">As in <see cref="RecordMeeting"/>; null leaves attendance as it is.</param>
public sealed record ChangeMeeting(Guid Key, long Version, DateOnly On, MeetingDetails Details, IReadOnlyList<AttendanceMark>? Marks = null);
