namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>What a member says of one item.</summary>
public enum VoteChoice : byte
{
    /// <summary>同意.</summary>
    Agree = 1,

    /// <summary>不同意.</summary>
    Disagree = 2,

    /// <summary>缓议 (手册2008 L2648), or 弃权 (案例26, L3052), as the meeting was called.</summary>
    Third = 3,
}
