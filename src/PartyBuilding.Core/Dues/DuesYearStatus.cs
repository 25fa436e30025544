namespace PartyBuilding.Core.Dues;

/// <summary>Life of a yearly dues return (党费统计年报表), L1921-1922.</summary>
public enum DuesYearStatus : byte
{
    /// <summary>填报中.</summary>
    Filling = 1,

    /// <summary>已上报，待审核.</summary>
    SentUp = 2,

    /// <summary>退回修改.</summary>
    SentBack = 3,

    /// <summary>审核通过.</summary>
    Audited = 4,
}
