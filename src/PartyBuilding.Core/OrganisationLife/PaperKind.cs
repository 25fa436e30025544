namespace PartyBuilding.Core.OrganisationLife;

/// <summary>What every event of organisation life leaves behind (手册2008 L1745).</summary>
public enum PaperKind : byte
{
    /// <summary>记录.</summary>
    Record = 1,

    /// <summary>总结.</summary>
    Summary = 2,

    /// <summary>汇报.</summary>
    Report = 3,
}
