namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>Which body decides (手册2008 L2642–L2646).</summary>
public enum VotingBody : byte
{
    /// <summary>党委会.</summary>
    Committee = 1,

    /// <summary>常委会.</summary>
    StandingCommittee = 2,

    /// <summary>党组会.</summary>
    PartyGroup = 3,

    /// <summary>全委会, for chief posts of the next lower Party committees and governments.</summary>
    Plenum = 4,
}
