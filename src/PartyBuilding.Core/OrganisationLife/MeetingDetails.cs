namespace PartyBuilding.Core.OrganisationLife;

/// <summary>What a form says of a meeting besides who was there.</summary>
/// <param name="ChairKey">A member of the branch; so the recorder and the lecturer.</param>
/// <param name="OutsideLecturer">Lecturer from elsewhere, by name and post.</param>
public sealed record MeetingDetails(
    string? Topic, string? Place = null, Guid? ChairKey = null, Guid? RecorderKey = null, Guid? LecturerKey = null, string? OutsideLecturer = null,
    LessonForm? LessonForm = null, ReportForm? ReportForm = null, int Invited = 0, string? InvitedNote = null);
