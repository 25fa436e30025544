namespace PartyBuilding.Core.Floating;

/// <summary>What a dated entry under a stay or a situation is about.</summary>
public enum CareKind : byte
{
    /// <summary>活动证年审, L1833.</summary>
    Check = 1,

    /// <summary>查找、联系.</summary>
    Effort = 2,

    /// <summary>批评教育, L1833.</summary>
    Education = 3,

    /// <summary>组织处理, L1833.</summary>
    Handling = 4,

    /// <summary>帮扶.</summary>
    Help = 5,

    /// <summary>走访慰问.</summary>
    Visit = 6,
}
