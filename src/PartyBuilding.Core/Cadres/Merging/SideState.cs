namespace PartyBuilding.Core.Cadres.Merging;

/// <summary>How what the record says stands to what the file says.</summary>
public enum SideState
{
    Same,

    /// <summary>Alike but for blanks, dots or line breaks.</summary>
    Spelling,

    Different,

    OnlyTheirs,

    OnlyOurs,
}
