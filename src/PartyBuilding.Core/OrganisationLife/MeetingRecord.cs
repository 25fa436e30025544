namespace PartyBuilding.Core.OrganisationLife;

/// <summary>The page of one meeting.</summary>
/// <param name="Papers">Written here; files stand apart.</param>
/// <param name="Theme">Of the drive it belongs to.</param>
public sealed record MeetingRecord(
    Meeting Meeting, Guid BranchKey, string Branch, string BranchPath, string? Chair, string? Recorder, string? Lecturer, IReadOnlyList<AttendanceRow> People,
    IReadOnlyDictionary<PaperKind, string> Papers, string? Theme, IReadOnlyList<MeetingEvent> History)
{
    public Guid? ChairKey => Meeting.Chair?.PublicId;

    public Guid? RecorderKey => Meeting.Recorder?.PublicId;

    public Guid? LecturerKey => Meeting.Lecturer?.PublicId;
}
