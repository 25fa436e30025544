using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.OrganisationLife;

namespace PartyBuilding.Core.Imports.Meetings;

/// <summary>The rows behind some hundred meetings: the same that the form writes, one meeting after another.</summary>
internal sealed class MeetingRows(CommandContext context, long no)
{
    public List<Meeting> Meetings { get; } = [];

    public List<MeetingAttendance> Attendance { get; } = [];

    public List<BusinessEvent> Events { get; } = [];

    public void Add(MeetingEntry entry)
    {
        var meeting = entry.Meeting!;
        Meetings.Add(meeting);
        Attendance.AddRange(entry.Attendance);
        Events.Add(new BusinessEvent
        {
            Key = PublicKey.New(context.At), At = context.At, AccountId = context.Actor.AccountId, ActorName = context.Actor.Name, ActorRole = context.Actor.Role,
            Kind = "meeting.recorded", SubjectKind = EventSubject.Meeting, SubjectKey = meeting.Key, OrganisationPath = entry.Branch!.Path,
            Summary = MeetingDesk.Recorded(meeting), Reason = entry.Row.Note is { } note ? $"{note}（{context.Reason}）" : context.Reason, RecordedNo = no,
        });
    }

    public void Clear()
    {
        Meetings.Clear();
        Attendance.Clear();
        Events.Clear();
    }
}
