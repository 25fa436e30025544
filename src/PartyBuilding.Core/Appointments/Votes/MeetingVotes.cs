namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>A choice on an item, and what it got.</summary>
public sealed class MeetingVotes
{
    public int Id { get; init; }

    public int ItemId { get; init; }

    public required VoteChoice Choice { get; init; }

    /// <summary>Stands for the choice on the ballot paper.</summary>
    public required Guid Key { get; init; }

    /// <summary>Null before the vote is closed.</summary>
    public int? Votes { get; set; }
}
