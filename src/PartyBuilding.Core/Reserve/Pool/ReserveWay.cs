namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>By which way somebody came into the pool.</summary>
public enum ReserveWay : byte
{
    /// <summary>集中选拔.</summary>
    Selection = 1,

    /// <summary>党委（党组）推荐.</summary>
    Committee = 2,

    /// <summary>组织部门推荐.</summary>
    Department = 3,

    /// <summary>本单位推荐.</summary>
    Unit = 4,

    /// <summary>基层党组织推荐.</summary>
    GrassRoots = 5,

    /// <summary>市委组织部确定: the way of chief reserves (手册2008 L3238).</summary>
    Municipal = 6,
}
