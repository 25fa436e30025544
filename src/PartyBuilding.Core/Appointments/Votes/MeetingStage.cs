namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>How far a meeting has come. The agenda is fixed when it begins; who is due and present when voting begins.</summary>
public enum MeetingStage : byte
{
    /// <summary>议程.</summary>
    Agenda = 1,

    /// <summary>会议中: introduced and discussed one by one.</summary>
    Session = 2,

    /// <summary>表决中.</summary>
    Voting = 3,

    /// <summary>已表决.</summary>
    Closed = 4,
}
