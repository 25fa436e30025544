namespace PartyBuilding.Core.Imports.Batches;

/// <summary>Where an import stands.</summary>
public enum ImportStatus : byte
{
    /// <summary>待对应: required columns have not been recognised.</summary>
    NeedsMapping = 1,

    /// <summary>待检查.</summary>
    ToCheck = 2,

    /// <summary>已检查: the preview waits for a decision.</summary>
    Ready = 3,

    /// <summary>待写入.</summary>
    ToWrite = 4,

    /// <summary>已导入.</summary>
    Done = 5,

    /// <summary>未导入: all or nothing was asked for, and there were faults; or the file broke off.</summary>
    Refused = 6,

    /// <summary>已放弃.</summary>
    Discarded = 7,

    /// <summary>已撤销.</summary>
    Undone = 8,
}
