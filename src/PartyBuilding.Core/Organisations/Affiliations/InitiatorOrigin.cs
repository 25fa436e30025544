namespace PartyBuilding.Core.Organisations.Affiliations;

/// <summary>Where the body that starts the change belongs (2008 handbook L787-793).</summary>
public enum InitiatorOrigin : byte
{
    /// <summary>本区.</summary>
    District = 1,

    /// <summary>本市其他单位.</summary>
    City = 2,

    /// <summary>外地单位: the local side is consulted.</summary>
    OutOfTown = 3,

    /// <summary>中央单位: the local side is consulted.</summary>
    Central = 4,
}
