namespace PartyBuilding.Core.Cadres.Merging;

/// <summary>The ID number of a file beside that of the record; neither is shown.</summary>
public enum NumberState
{
    /// <summary>The file has none that can be read.</summary>
    None,
    Same,

    /// <summary>The record has none yet.</summary>
    New,

    /// <summary>The record has another: another person.</summary>
    Other,

    /// <summary>It is somebody else's.</summary>
    Elsewhere,
}
