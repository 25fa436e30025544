namespace PartyBuilding.Core.Cadres.Teams;

/// <summary>What kind of body a team leads: the structure rules ask different things of them (手册2008 L2464, L2476).</summary>
public enum TeamOrgan : byte
{
    /// <summary>党委（党组）.</summary>
    Party = 1,

    /// <summary>政府及其部门.</summary>
    Government = 2,

    /// <summary>Party committee and government in one roster: towns and streets.</summary>
    PartyAndGovernment = 3,

    /// <summary>司法机关.</summary>
    Judicial = 4,

    /// <summary>企业.</summary>
    Enterprise = 5,

    /// <summary>事业单位.</summary>
    Institution = 6,

    /// <summary>人大、政协、群团 and others.</summary>
    Other = 9,
}
