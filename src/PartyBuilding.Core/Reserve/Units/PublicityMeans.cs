namespace PartyBuilding.Core.Reserve.Units;

/// <summary>How a list is made public (S000 L215).</summary>
[Flags]
public enum PublicityMeans : byte
{
    None = 0,

    /// <summary>书面通知.</summary>
    Written = 1,

    /// <summary>会议公布.</summary>
    Meeting = 2,

    /// <summary>张榜公布.</summary>
    Posted = 4,
}
