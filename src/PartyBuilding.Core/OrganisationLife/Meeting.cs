using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>
/// One meeting of a branch. Each change supersedes the row and writes the next under the same <see cref="Key"/>;
/// <see cref="RecordedNo"/> is its version. The counts are kept in step with the attendance rows, so that a return
/// counts meetings and reads nobody.
/// </summary>
public sealed class Meeting : IRecorded
{
    public long Id { get; private set; }

    public required Guid Key { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; private set; }

    public required MeetingKind Kind { get; init; }

    public required DateOnly On { get; set; }

    /// <summary>Party group of a group's meeting.</summary>
    public Guid? GroupKey { get; init; }

    /// <summary>Its name on the day.</summary>
    public string? GroupName { get; set; }

    /// <summary>The drive a special meeting belongs to.</summary>
    public Guid? DriveKey { get; init; }

    public required string Topic { get; set; }

    public string? Place { get; set; }

    public int? ChairId { get; set; }

    public Person? Chair { get; private set; }

    public int? RecorderId { get; set; }

    public Person? Recorder { get; private set; }

    /// <summary>Of a lesson: a member of the branch …</summary>
    public int? LecturerId { get; set; }

    public Person? Lecturer { get; private set; }

    /// <summary>… or somebody from elsewhere, by name and post.</summary>
    public string? OutsideLecturer { get; set; }

    public LessonForm? LessonForm { get; set; }

    public ReportForm? ReportForm { get; set; }

    /// <summary>应到: present and absent together.</summary>
    public int Due { get; set; }

    /// <summary>实到.</summary>
    public int Present { get; set; }

    /// <summary>未到, made up since or not.</summary>
    public int Absent { get; set; }

    /// <summary>Of those absent: with leave (请假).</summary>
    public int OnLeave { get; set; }

    /// <summary>Of those absent: made up (补课).</summary>
    public int MadeUp { get; set; }

    /// <summary>不计应到, apart.</summary>
    public int Excused { get; set; }

    /// <summary>Floating members taking part here, apart.</summary>
    public int Guests { get; set; }

    /// <summary>列席, 邀请: activists, representatives of the masses; apart (宝山党建 2005 L551).</summary>
    public int Invited { get; set; }

    public string? InvitedNote { get; set; }

    /// <summary>办结: record, summary and report are there.</summary>
    public DateOnly? ClosedOn { get; set; }

    public required long RecordedNo { get; set; }

    public long SupersededNo { get; set; } = Recorded.Current;

    /// <summary>Ends the belief in this row and gives the next one, to be changed and added.</summary>
    internal Meeting Next(long no)
    {
        this.Supersede(no);
        var next = (Meeting)MemberwiseClone();
        (next.Id, next.RecordedNo, next.SupersededNo) = (0, no, Recorded.Current);
        // The keys may change before it is added; what they point at is looked up anew.
        (next.Chair, next.Recorder, next.Lecturer) = (null, null, null);
        return next;
    }

    /// <summary>Takes what a form or a sheet says of it besides who was there.</summary>
    /// <param name="ids">Ids of the people named.</param>
    internal void Fill(MeetingDraft draft, IReadOnlyDictionary<Guid, int> ids)
    {
        var details = draft.Details;
        (Topic, Place) = (ChineseText.Clean(details.Topic), Text(details.Place));
        (ChairId, RecorderId, LecturerId) = (Id(details.ChairKey), Id(details.RecorderKey), Id(details.LecturerKey));
        OutsideLecturer = details.LecturerKey is null ? Text(details.OutsideLecturer) : null;
        LessonForm = draft.Kind == MeetingKind.Lesson ? details.LessonForm : null;
        ReportForm = draft.Kind == MeetingKind.BranchReport ? details.ReportForm : null;
        (Invited, InvitedNote) = (details.Invited, Text(details.InvitedNote));

        int? Id(Guid? key) => key is { } known && ids.TryGetValue(known, out var id) ? id : null;
        static string? Text(string? typed) => ChineseText.Clean(typed) is { Length: > 0 } text ? text : null;
    }

    /// <summary>Counts the rows that stand after a change.</summary>
    internal void Count(IReadOnlyCollection<MeetingAttendance> rows)
    {
        Present = rows.Count(r => r.State == AttendanceState.Present);
        Absent = rows.Count(r => r.State is AttendanceState.Absent or AttendanceState.MadeUp);
        MadeUp = rows.Count(r => r.State == AttendanceState.MadeUp);
        OnLeave = rows.Count(r => r.State is AttendanceState.Absent or AttendanceState.MadeUp && r.Why != AbsenceReason.NoLeave);
        Excused = rows.Count(r => r.State == AttendanceState.Excused);
        Guests = rows.Count(r => r.State == AttendanceState.Guest);
        Due = Present + Absent;
    }
}
