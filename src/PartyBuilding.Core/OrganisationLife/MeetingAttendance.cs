using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>One person at one meeting. A change supersedes the row of that person only.</summary>
public sealed class MeetingAttendance : IRecorded
{
    public long Id { get; init; }

    public required Guid MeetingKey { get; init; }

    /// <summary>A member of the branch on the day.</summary>
    public int? PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>Or a floating member taking part here, by the stay.</summary>
    public Guid? StayKey { get; init; }

    public required AttendanceState State { get; init; }

    public AbsenceReason? Why { get; init; }

    public string? Note { get; init; }

    public DateOnly? MadeUpOn { get; init; }

    public MakeUpForm? MadeUpForm { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;

    /// <summary>Made up on a day, or not any more.</summary>
    internal MeetingAttendance MakeUp(DateOnly? on, MakeUpForm? form, long no) => new()
    {
        MeetingKey = MeetingKey, PersonId = PersonId, State = on is null ? AttendanceState.Absent : AttendanceState.MadeUp, Why = Why, Note = Note,
        MadeUpOn = on, MadeUpForm = form, RecordedNo = no,
    };

    internal bool SaysTheSameAs(MeetingAttendance other)
        => (State, Why, Note, MadeUpOn, MadeUpForm) == (other.State, other.Why, other.Note, other.MadeUpOn, other.MadeUpForm);
}
