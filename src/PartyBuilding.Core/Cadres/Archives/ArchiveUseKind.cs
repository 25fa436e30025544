namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>How a file is used (手册2008 L4641).</summary>
public enum ArchiveUseKind : byte
{
    /// <summary>查阅.</summary>
    Consult = 1,

    /// <summary>借用.</summary>
    Borrow = 2,

    /// <summary>摘录.</summary>
    Excerpt = 3,
}
