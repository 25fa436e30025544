namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>The eight steps of arranging a file, in their order (手册2008 L4639).</summary>
public enum ArchiveStepKind : byte
{
    /// <summary>鉴别.</summary>
    Identify = 1,

    /// <summary>分类.</summary>
    Classify = 2,

    /// <summary>排序.</summary>
    Order = 3,

    /// <summary>编目.</summary>
    Catalogue = 4,

    /// <summary>复制.</summary>
    Copy = 5,

    /// <summary>技术加工.</summary>
    Process = 6,

    /// <summary>装订.</summary>
    Bind = 7,

    /// <summary>验收.</summary>
    Accept = 8,
}
