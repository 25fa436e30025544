namespace PartyBuilding.Core.OrganisationLife;

/// <summary>A meeting as far as the rules ask.</summary>
/// <param name="HasSameDay">One of the kind is recorded for that day already.</param>
/// <param name="LateMonth">Its month has been submitted in a return.</param>
public sealed record MeetingFacts(
    MeetingKind Kind, DateOnly On, DateOnly Today, DateOnly FoundedOn, DateOnly? ClosedOn, string Topic, bool HasLecturer, LessonForm? LessonForm,
    ReportForm? ReportForm, bool HasSameDay, bool LateMonth, DateOnly? DriveFrom = null, bool DriveHeld = false);
