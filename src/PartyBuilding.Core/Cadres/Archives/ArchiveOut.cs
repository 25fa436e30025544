namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>How a piece of material left a file (手册2008 L4631, L4637-4639).</summary>
public enum ArchiveOut : byte
{
    /// <summary>退回.</summary>
    Returned = 1,

    /// <summary>转递.</summary>
    PassedOn = 2,

    /// <summary>销毁.</summary>
    Destroyed = 3,
}
