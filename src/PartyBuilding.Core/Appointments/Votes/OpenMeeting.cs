using PartyBuilding.Core.Audit;

namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>A meeting on which a command works.</summary>
public sealed record OpenMeeting(PersonnelMeeting Meeting, EventSubject Subject)
{
    public MeetingItem? Find(Guid item) => Meeting.Items.Find(i => i.Key == item);
}
