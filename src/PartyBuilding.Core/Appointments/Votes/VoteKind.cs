namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>What an item asks for.</summary>
public enum VoteKind : byte
{
    /// <summary>任.</summary>
    Appoint = 1,

    /// <summary>免.</summary>
    Remove = 2,

    /// <summary>推荐、提名: to a people's congress, or upward.</summary>
    Recommend = 3,
}
