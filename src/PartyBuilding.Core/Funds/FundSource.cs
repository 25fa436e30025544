namespace PartyBuilding.Core.Funds;

/// <summary>Where money of a fund comes from (简报S000 L319, S004 L47, L56).</summary>
public enum FundSource : byte
{
    /// <summary>党员捐助.</summary>
    Members = 1,

    /// <summary>业主、企业支持.</summary>
    Owners = 2,

    /// <summary>党委拨款.</summary>
    Committee = 3,

    /// <summary>街道、乡镇拨款.</summary>
    Township = 4,

    /// <summary>上级党组织拨款.</summary>
    Superior = 5,

    /// <summary>财政安排.</summary>
    Treasury = 6,

    /// <summary>其他.</summary>
    Other = 9,
}
