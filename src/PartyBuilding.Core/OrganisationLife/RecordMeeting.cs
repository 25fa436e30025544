namespace PartyBuilding.Core.OrganisationLife;

/// <summary>Records a meeting that was held.</summary>
/// <param name="Key">Made by the form; becomes the key of the meeting, so that a second copy of the form does nothing.</param>
/// <param name="GroupKey">Of a group's meeting, and of a members' life meeting held by group.</param>
/// <param name="DriveKey">Of a special meeting.</param>
/// <param name="Marks">Everybody the form showed, in its order; null: everybody expected was there.</param>
public sealed record RecordMeeting(
    Guid Key, Guid BranchKey, MeetingKind Kind, DateOnly On, MeetingDetails Details, IReadOnlyList<AttendanceMark>? Marks = null, Guid? GroupKey = null,
    Guid? DriveKey = null);
