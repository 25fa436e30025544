using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>A meeting a form asks for, with what was looked up about it.</summary>
/// <param name="Roster">Those expected on the day, with guests.</param>
/// <param name="Earlier">Attendance that stands already, of a meeting that is changed.</param>
internal sealed record MeetingDraft(
    Organisation Branch, MeetingKind Kind, DateOnly On, Guid? GroupKey, string? GroupName, LifeDrive? Drive, MeetingDetails Details,
    IReadOnlyList<RosterPerson> Roster, IReadOnlyList<AttendanceMark>? Marks, IReadOnlyList<MeetingAttendance> Earlier, Guid? OwnKey);
