using PartyBuilding.Core.OrganisationLife;

namespace PartyBuilding.Core.Members.Work;

/// <summary>A member at a meeting.</summary>
/// <param name="Key">Of the meeting; null where its branch is out of the reader's scope.</param>
public sealed record MemberMeeting(Guid? Key, DateOnly On, MeetingKind Kind, string Topic, AttendanceState State, AbsenceReason? Why, DateOnly? MadeUpOn);
