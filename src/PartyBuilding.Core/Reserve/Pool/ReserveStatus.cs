namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>Where a reserve cadre stands.</summary>
public enum ReserveStatus : byte
{
    /// <summary>在库.</summary>
    InPool = 1,

    /// <summary>列入考察: considered for a post.</summary>
    Listed = 2,

    /// <summary>已使用: appointed.</summary>
    Used = 3,

    /// <summary>退出.</summary>
    Withdrawn = 4,
}
