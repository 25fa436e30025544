namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>How a post is being filled (手册2008 L2519, L2676).</summary>
public enum CaseKind : byte
{
    /// <summary>换届.</summary>
    TermChange = 1,

    /// <summary>个别提拔任职.</summary>
    Individual = 2,

    /// <summary>公开选拔.</summary>
    OpenSelection = 3,

    /// <summary>竞争上岗.</summary>
    Competition = 4,
}
