namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>How a post is filled by law or charter (手册2008 L2504–L2506).</summary>
public enum PostWay : byte
{
    /// <summary>选任.</summary>
    Elected = 1,

    /// <summary>委任.</summary>
    Commissioned = 2,

    /// <summary>聘任: by contract for its years.</summary>
    Contracted = 3,
}
