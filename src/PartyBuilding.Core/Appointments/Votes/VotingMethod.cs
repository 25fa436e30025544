namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>How a body votes (手册2008 L2648).</summary>
public enum VotingMethod : byte
{
    /// <summary>无记名投票.</summary>
    Secret = 1,

    /// <summary>举手.</summary>
    Hands = 2,

    /// <summary>口头.</summary>
    Oral = 3,
}
