namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>Whether a file is the original or a copy (手册2008 L4625-4627).</summary>
public enum ArchiveKind : byte
{
    /// <summary>正本.</summary>
    Original = 1,

    /// <summary>副本.</summary>
    Copy = 2,
}
