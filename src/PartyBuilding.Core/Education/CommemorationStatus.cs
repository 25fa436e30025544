namespace PartyBuilding.Core.Education;

/// <summary>Where a 1 July plan stands (手册2008 L1579-1585).</summary>
public enum CommemorationStatus : byte
{
    /// <summary>拟定方案.</summary>
    Draft = 1,

    /// <summary>党委已同意.</summary>
    Approved = 2,

    /// <summary>已发通知.</summary>
    Noticed = 3,

    /// <summary>已举行.</summary>
    Held = 4,

    /// <summary>已撤销.</summary>
    Withdrawn = 5,
}
