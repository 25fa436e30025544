using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>Turns the marks of a form into attendance rows.</summary>
internal static class AttendanceWriter
{
    /// <summary>One row for everybody expected; of the guests, for those who came.</summary>
    public static List<MeetingAttendance> Rows(MeetingDraft draft, Guid meeting, long no)
    {
        var marks = draft.Marks?.ToDictionary(m => m.Key);
        return [.. draft.Roster.Select(person => Row(person, Mark(person, marks), draft.Earlier, meeting, no)).OfType<MeetingAttendance>()];
    }

    /// <summary>Supersedes what changes, adds what takes its place, and leaves the rest.</summary>
    /// <returns>The rows that stand afterwards.</returns>
    public static List<MeetingAttendance> Replace(PartyBuildingDbContext db, MeetingDraft draft, Guid meeting, long no)
    {
        var standing = new List<MeetingAttendance>();
        var wanted = Rows(draft, meeting, no);
        foreach (var row in wanted)
        {
            var old = draft.Earlier.FirstOrDefault(e => e.PersonId == row.PersonId && e.StayKey == row.StayKey);
            standing.Add(old is not null && old.SaysTheSameAs(row) ? old : row);
        }

        foreach (var old in draft.Earlier.Where(e => !standing.Contains(e)))
            old.Supersede(no);
        db.AddRange(standing.Where(r => !draft.Earlier.Contains(r)));
        return standing;
    }

    private static AttendanceMark Mark(RosterPerson person, Dictionary<Guid, AttendanceMark>? marks)
        => marks?.GetValueOrDefault(person.Key) ?? new AttendanceMark(person.Key, person.Why is not null, person.Why, person.Note);

    private static MeetingAttendance? Row(
        RosterPerson person, AttendanceMark mark, IReadOnlyList<MeetingAttendance> earlier, Guid meeting, long no)
    {
        if (person.IsGuest)
            return mark.IsAway ? null : new MeetingAttendance { MeetingKey = meeting, StayKey = person.Key, State = AttendanceState.Guest, RecordedNo = no };
        var note = ChineseText.Clean(mark.Note);
        var old = earlier.FirstOrDefault(e => e.PersonId == person.PersonId);
        var isMadeUp = mark.IsAway && mark.Why != AbsenceReason.Excused && old?.State == AttendanceState.MadeUp;
        return new MeetingAttendance
        {
            MeetingKey = meeting, PersonId = person.PersonId, RecordedNo = no,
            State = !mark.IsAway ? AttendanceState.Present : mark.Why == AbsenceReason.Excused ? AttendanceState.Excused
                : isMadeUp ? AttendanceState.MadeUp : AttendanceState.Absent,
            Why = mark.IsAway ? mark.Why : null,
            Note = mark.IsAway && note.Length is > 0 and <= MeetingAttendanceConfiguration.LongestNote ? note : null,
            MadeUpOn = isMadeUp ? old!.MadeUpOn : null, MadeUpForm = isMadeUp ? old!.MadeUpForm : null,
        };
    }
}
