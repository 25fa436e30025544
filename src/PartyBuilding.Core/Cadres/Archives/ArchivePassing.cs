namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>How a file is passed on (手册2008 L4657-4666).</summary>
public enum ArchivePassing : byte
{
    /// <summary>转入.</summary>
    In = 1,

    /// <summary>转出.</summary>
    Out = 2,

    /// <summary>报送上级: the original of a cadre whom a level above manages, L4659.</summary>
    Up = 3,

    /// <summary>移交市档案馆: of somebody deceased, L4666.</summary>
    Municipal = 4,
}
